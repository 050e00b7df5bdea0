//! An operation that the description does not have.
mod workos {
    specweld::generate_api!("../../../spec/workos-connect-applications.json");
}

async fn rotate(client: &workos::Client) {
    let _ = client.rotate_client_secret("secret_1").await;
}

fn main() {}
