pub fn read(pet: &api::types::Pet) -> Option<String> {
    pet.born_at.clone()
}
