pub fn client() -> api::Client {
    api::Client::builder().credential("tenant", specweld::Credential::api_key("k")).build().unwrap()
}
