pub fn twice(given: &api::operations::GetPetResponse) -> [api::operations::GetPetResponse; 2] {
    [given.clone(), given.clone()]
}
