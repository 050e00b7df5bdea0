pub fn read(pet: &api::types::Pet) {
    let _ = match pet.mood {
        api::types::PetMood::Calm | api::types::PetMood::Wild => true,
        _ => false,
    };
}
