pub async fn call(client: &api::Client) {
    let _ = client.list_pets().await;
}
