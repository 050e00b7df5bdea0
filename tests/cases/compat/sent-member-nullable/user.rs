pub fn age(pet: &api::types::NewPet) -> Option<i64> {
    pet.age
}
