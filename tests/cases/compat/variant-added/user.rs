pub fn read(pet: &api::types::Pet) {
    let _ = match pet {
        api::types::Pet::Cat(_) | api::types::Pet::Dog(_) => true,
        _ => false,
    };
    let _: &str = pet.name();
}
