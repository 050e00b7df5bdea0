//! A change is no new application.
mod workos {
    specweld::generate_api!("../../../spec/workos-connect-applications.json");
}

async fn create(client: &workos::Client, change: workos::types::UpdateApplication) {
    let _ = client.create_application(change).await;
}

fn main() {}
