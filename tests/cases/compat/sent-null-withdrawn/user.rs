pub fn made() -> api::types::NewPet {
    api::types::NewPet::new("Rex").age_null()
}
