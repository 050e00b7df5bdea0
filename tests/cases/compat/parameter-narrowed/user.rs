pub async fn call(client: &api::Client) {
    let limit: i64 = 1;
    let _ = client.list_pets().limit(limit).await;
}
