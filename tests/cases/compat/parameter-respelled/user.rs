pub async fn call(client: &api::Client) {
    let _ = client.list_pets().page_size(2).await;
}
