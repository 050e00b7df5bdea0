pub async fn call(client: &api::Client) {
    let _ = client.get_pet().v("1").await;
}
