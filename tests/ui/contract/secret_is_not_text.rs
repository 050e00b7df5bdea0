//! A secret is only read through `expose`.
mod workos {
    specweld::generate_api!("../../../spec/workos-connect-applications.json");
}

fn read(secret: &workos::types::NewClientSecret) -> &str {
    &secret.secret
}

fn main() {}
