pub fn read(pet: &api::types::Pet) {
    let _: i32 = pet.age;
}
