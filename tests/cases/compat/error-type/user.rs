pub async fn call(client: &api::Client) -> Result<api::types::Pet, specweld::Error<specweld::Undocumented>> {
    client.get_pet().await
}
