pub async fn call(client: &api::Client) -> Option<api::types::Pet> {
    client.get_pet().await.ok()
}
