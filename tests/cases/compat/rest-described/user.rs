pub fn read(pet: &api::types::Pet) -> &str {
    &pet.name
}
