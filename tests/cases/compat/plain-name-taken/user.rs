pub fn write(pet: &mut api::types::Pet) {
    pet.id = Some(String::new());
}
