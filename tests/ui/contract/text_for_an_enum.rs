//! An order is one of the variants, or an explicit `Unknown`.
mod workos {
    specweld::generate_api!("../../../spec/workos-connect-applications.json");
}

async fn list(client: &workos::Client) {
    let _ = client.list_applications().order("desc").await;
}

fn main() {}
