pub fn read(pet: &api::types::Pet) {
    let _: &str = pet.name();
}
