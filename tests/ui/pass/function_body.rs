//! The macro in the body of a function, and in a module with items that have names of the client.
mod outer {
    pub mod client {
        pub struct Client;
        pub mod types {}
    }

    pub mod inner {
        #[allow(unused_imports)]
        use super::client::*;

        specweld::generate_api!("../../../spec/workos-connect-applications.json");
    }
}

fn main() {
    specweld::generate_api! {
        spec = "../../../spec/workos-connect-applications.json",
        only = ["GET /connect/applications/{id}"],
    }
    let client = Client::builder().bearer("sk_test").build().unwrap();
    let call = client.get_application("app_1");
    assert_eq!(call.url().unwrap(), "https://api.workos.com/connect/applications/app_1");
    let application: Result<types::ConnectApplication, _> = specweld::json::from_str("{}");
    assert!(matches!(application, Ok(types::ConnectApplication::Unknown(_)) | Err(_)));
    let _: Option<Error> = None;

    let outer = outer::inner::Client::builder().bearer("sk_test").build();
    assert!(outer.is_ok());
}
