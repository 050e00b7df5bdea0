pub async fn call(client: &api::Client) {
    let _ = client.put_pet(api::types::Pet::new().name("Rex")).await;
}
