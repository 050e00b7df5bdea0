//! A limit is a number.
mod workos {
    specweld::generate_api!("../../../spec/workos-connect-applications.json");
}

async fn list(client: &workos::Client) {
    let _ = client.list_applications().limit("100").await;
}

fn main() {}
