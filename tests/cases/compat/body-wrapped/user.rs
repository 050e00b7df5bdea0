pub async fn call(client: &api::Client) {
    let cat: api::types::Cat = api::types::Cat::new("good");
    let _: specweld::Call<'_, (), specweld::Undocumented> = client.put_pet(cat);
}
