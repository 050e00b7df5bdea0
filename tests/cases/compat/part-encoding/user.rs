pub async fn call(client: &api::Client) {
    let _ = client.add_pet(api::types::AddPetBody::new("Rex")).await;
}
