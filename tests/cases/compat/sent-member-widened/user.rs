pub fn write(pet: &mut api::types::Pet) {
    pet.age = Some("one".to_owned());
}
