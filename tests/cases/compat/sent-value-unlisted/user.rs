pub fn made() -> api::types::NewPet {
    api::types::NewPet::new(api::types::NewPetMood::Sad)
}
