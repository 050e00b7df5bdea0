//! A secret is no text by `to_string`, and the compiler names what is.
mod workos {
    specweld::generate_api!("../../../spec/workos-connect-applications.json");
}

fn keep(secret: &workos::types::NewClientSecret) -> String {
    secret.secret.to_string()
}

fn main() {}
