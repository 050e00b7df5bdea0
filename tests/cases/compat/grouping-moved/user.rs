pub async fn call(client: &api::Client) {
    let _ = client.pets().list().await;
}
