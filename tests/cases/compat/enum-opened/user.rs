pub fn read(pet: &api::types::Pet) {
    let _ = pet.mood == api::types::PetMood::Calm;
}
