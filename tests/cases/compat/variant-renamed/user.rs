pub fn read(pet: &api::types::Pet) {
    let _ = matches!(pet, api::types::Pet::Cat(_));
}
