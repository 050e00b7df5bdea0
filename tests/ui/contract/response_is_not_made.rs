//! A response comes from the server: there is no default one.
mod workos {
    specweld::generate_api!("../../../spec/workos-connect-applications.json");
}

fn forged() -> workos::types::NewClientSecret {
    Default::default()
}

fn main() {}
