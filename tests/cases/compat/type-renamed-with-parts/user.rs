pub fn read(owner: &api::types::PetOwner) -> Option<String> {
    owner.name.clone()
}
