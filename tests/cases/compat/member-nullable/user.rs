pub fn read(pet: &api::types::Pet) {
    let _: i64 = pet.age;
}
