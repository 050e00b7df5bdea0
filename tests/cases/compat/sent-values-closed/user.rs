pub fn made() -> api::types::NewPet {
    api::types::NewPet::new("sad".into())
}
