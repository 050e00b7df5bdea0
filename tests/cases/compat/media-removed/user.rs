pub async fn call(client: &api::Client) {
    let _ = client.add_pet_as_form(api::types::Pet::new("Rex")).await;
}
