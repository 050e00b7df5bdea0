pub async fn call(client: &api::Client) {
    let page: i64 = 2;
    let _ = client.list_pets(page).await;
}
