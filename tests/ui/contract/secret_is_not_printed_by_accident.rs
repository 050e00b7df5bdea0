//! A secret is not converted to a string implicitly.
mod workos {
    specweld::generate_api!("../../../spec/workos-connect-applications.json");
}

fn keep(secret: workos::types::NewClientSecret) -> String {
    secret.secret.into()
}

fn main() {}
