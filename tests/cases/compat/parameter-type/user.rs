pub async fn call(client: &api::Client) {
    let _ = client.list_pets().limit("1").await;
}
