pub fn made() -> api::types::NewPet {
    let age: i64 = 1;
    api::types::NewPet::new("Rex", age)
}
