//! A call is sent once.
mod workos {
    specweld::generate_api!("../../../spec/workos-connect-applications.json");
}

async fn twice(client: &workos::Client) {
    let call = client.delete_application("app_1");
    let _ = call.await;
    let _ = call.await;
}

fn main() {}
