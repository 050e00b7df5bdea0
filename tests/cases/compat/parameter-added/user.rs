pub fn call(client: &api::Client) -> api::operations::ListPets<'_> {
    client.list_pets().limit(1)
}
