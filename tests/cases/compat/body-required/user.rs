pub async fn call(client: &api::Client) {
    let _ = client.add_pet().body(api::types::Pet::new("Rex")).await;
}
