pub async fn call(client: &api::Client) {
    let _ = client.store().pets().list().await;
}
