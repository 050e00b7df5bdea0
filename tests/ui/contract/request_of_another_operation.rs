//! The body of an update is not the body of a creation.
mod workos {
    specweld::generate_api!("../../../spec/workos-connect-applications.json");
}

async fn create(client: &workos::Client, change: workos::types::UpdateApplication) {
    let _ = client.create_application(change).await;
}

fn main() {}
