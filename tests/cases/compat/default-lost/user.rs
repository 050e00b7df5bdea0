pub fn pet() -> api::types::Pet {
    api::types::Pet::default()
}
