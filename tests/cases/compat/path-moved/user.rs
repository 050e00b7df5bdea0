pub async fn call(client: &api::Client) {
    let _ = client.get_pet("1").await;
}
