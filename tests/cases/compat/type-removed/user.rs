pub fn read(pet: &api::types::Pet) -> &api::types::PetName {
    &pet.name
}
