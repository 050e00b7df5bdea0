pub fn read(pet: &api::types::Pet) {
    let _ = pet.age;
}
