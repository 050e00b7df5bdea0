//! A list of secrets is not a list of applications.
mod workos {
    specweld::generate_api!("../../../spec/workos-connect-applications.json");
}

async fn list(client: &workos::Client) -> Result<Vec<workos::types::ConnectApplication>, workos::Error> {
    client.list_client_secrets("app_1").await
}

fn main() {}
