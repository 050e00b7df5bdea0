pub async fn create(client: &api::Client) {
    let _ = client.create_pet(api::types::Pet::new("Rex")).await;
}
