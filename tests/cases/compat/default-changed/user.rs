pub async fn list(client: &api::Client) {
    let _ = client.list_pets().limit(3).await;
}
