//! A response type has no default value, since it comes from the server.
mod workos {
    specweld::generate_api!("../../../spec/workos-connect-applications.json");
}

fn forged() -> workos::types::NewClientSecret {
    Default::default()
}

fn main() {}
