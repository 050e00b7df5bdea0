pub fn status(given: &api::operations::GetPetResponse) -> bool {
    matches!(given, api::operations::GetPetResponse::Status203(_))
}
