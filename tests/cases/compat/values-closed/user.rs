pub fn is_other(pet: &api::types::Pet) -> bool {
    matches!(pet.mood, api::types::PetMood::Unknown(_))
}
