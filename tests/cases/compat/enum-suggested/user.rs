pub fn mood(pet: &api::types::NewPet) -> &String {
    &pet.mood
}
