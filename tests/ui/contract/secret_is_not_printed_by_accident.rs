//! A secret does not turn into a string by itself.
mod workos {
    specweld::generate_api!("../../../spec/workos-connect-applications.json");
}

fn keep(secret: workos::types::NewClientSecret) -> String {
    secret.secret.into()
}

fn main() {}
