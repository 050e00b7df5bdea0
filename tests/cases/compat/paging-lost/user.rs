pub fn call(client: &api::Client) {
    drop(client.list_pets().stream());
}
