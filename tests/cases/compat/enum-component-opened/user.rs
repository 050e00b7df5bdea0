pub fn read(pet: &api::types::Pet) -> bool {
    pet.mood == api::types::Mood::Good
}
