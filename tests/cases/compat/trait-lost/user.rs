pub fn pets(pets: Vec<api::types::Pet>) -> std::collections::HashSet<api::types::Pet> {
    pets.into_iter().collect()
}
