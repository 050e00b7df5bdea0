pub fn client() -> api::Client {
    api::Client::builder().server(api::servers::SERVER_1).build().unwrap()
}
