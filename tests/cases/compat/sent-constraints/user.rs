pub fn made() -> api::types::Pet {
    api::types::Pet::new().name("Rex")
}
