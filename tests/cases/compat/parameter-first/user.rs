pub fn call(client: &api::Client) -> specweld::Call<'_, (), specweld::Undocumented> {
    client.list_pets()
}
