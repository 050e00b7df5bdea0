pub fn made() -> api::types::Pet {
    api::types::Pet::new().age("one".to_owned())
}
