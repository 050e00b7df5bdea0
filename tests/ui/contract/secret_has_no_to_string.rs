//! A secret has no `to_string`, and the compiler names the alternative.
mod workos {
    specweld::generate_api!("../../../spec/workos-connect-applications.json");
}

fn keep(secret: &workos::types::NewClientSecret) -> String {
    secret.secret.to_string()
}

fn main() {}
