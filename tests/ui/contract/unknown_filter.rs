//! A filter that the description does not have.
mod workos {
    specweld::generate_api!("../../../spec/workos-connect-applications.json");
}

async fn search(client: &workos::Client) {
    let _ = client.list_applications().created_after("2026-01-01").await;
}

fn main() {}
