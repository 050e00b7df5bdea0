//! A response type cannot be sent as a request.
mod workos {
    specweld::generate_api!("../../../spec/workos-connect-applications.json");
}

async fn copy(client: &workos::Client, app: workos::types::M2mApplication) {
    let _ = client.create_application(app).await;
}

fn main() {}
