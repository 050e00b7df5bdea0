pub async fn call(client: &api::Client) -> String {
    client.get_pet().await.unwrap().name
}
