//! Only operations with pages have a stream.
mod workos {
    specweld::generate_api!("../../../spec/workos-connect-applications.json");
}

fn secrets(client: &workos::Client) {
    let _ = client.list_client_secrets("app_1").stream();
}

fn main() {}
