pub fn read(pet: &api::types::Pet) -> bool {
    matches!(pet, api::types::Pet::Horse(_))
}
