pub async fn call(client: &api::Client) -> Result<api::types::Pet, api::Error> {
    client.get_pet().await
}
