pub async fn call(client: &api::Client) {
    let _ = client.add_pet().dry(true).await;
}
