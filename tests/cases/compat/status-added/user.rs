pub fn status(given: &api::operations::GetPetResponse) -> bool {
    matches!(given, api::operations::GetPetResponse::Accepted(_))
}
