pub fn client() -> api::Client {
    api::Client::builder().api_key("k").build().unwrap()
}
