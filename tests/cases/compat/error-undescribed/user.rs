pub async fn call(client: &api::Client) -> Result<(), specweld::Error<api::types::Fault>> {
    client.list_pets().await
}
