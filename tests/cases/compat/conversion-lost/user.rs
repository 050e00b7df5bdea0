pub fn pet(names: Vec<String>) -> api::types::Pet {
    names.into()
}
