//! A replacement that does not implement `Decode`.
mod workos {
    specweld::generate_api! {
        spec = "../../../spec/workos-connect-applications.json",
        only = ["GET /connect/applications/{id}"],
        replace = { schema "ConnectApplication" = crate::Application },
    }
}

#[derive(Debug, Clone, PartialEq)]
pub struct Application;

async fn read(client: &workos::Client) -> Result<Application, workos::Error> {
    client.get_application("app_1").await
}

fn main() {}
