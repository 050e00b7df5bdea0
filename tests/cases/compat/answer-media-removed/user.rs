pub async fn call(client: &api::Client) {
    let _ = client.get_pet().as_text().await;
}
