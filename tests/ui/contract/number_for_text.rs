//! An identifier is a string.
mod workos {
    specweld::generate_api!("../../../spec/workos-connect-applications.json");
}

async fn get(client: &workos::Client) {
    let _ = client.get_application(42).await;
}

fn main() {}
