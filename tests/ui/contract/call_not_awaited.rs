//! A call that is not awaited sends no request, and the compiler warns.
#![deny(unused_must_use)]

mod workos {
    specweld::generate_api!("../../../spec/workos-connect-applications.json");
}

fn forgotten(client: &workos::Client) {
    client.delete_application("app_1");
}

fn main() {}
