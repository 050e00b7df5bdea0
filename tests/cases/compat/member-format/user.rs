pub fn read(pet: &api::types::Pet) {
    let _: &String = &pet.born;
}
