pub fn read(pet: &api::types::Pet) {
    let api::types::Pet { name, .. } = pet;
    let _ = name;
}
