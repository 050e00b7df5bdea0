pub fn read(pet: &api::types::Pet) {
    let _: Option<i64> = pet.age;
}
