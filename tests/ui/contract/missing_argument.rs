//! A required argument cannot be omitted.
mod workos {
    specweld::generate_api!("../../../spec/workos-connect-applications.json");
}

async fn rename(client: &workos::Client) {
    let _ = client.update_application("app_1").await;
}

fn main() {}
