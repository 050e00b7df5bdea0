pub async fn call(client: &api::Client) {
    let _ = client.add_pet(api::types::Pet::new("Rex")).await;
}
