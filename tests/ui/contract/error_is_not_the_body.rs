//! An error is not the response body; `api` returns the body.
mod workos {
    specweld::generate_api!("../../../spec/workos-connect-applications.json");
}

async fn code(client: &workos::Client) -> Option<String> {
    client.get_application("app_1").await.err()?.code
}

fn main() {}
