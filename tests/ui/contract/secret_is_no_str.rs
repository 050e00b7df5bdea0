//! The methods of texts lead to `expose`.
mod workos {
    specweld::generate_api!("../../../spec/workos-connect-applications.json");
}

fn read(secret: &workos::types::NewClientSecret) -> &str {
    secret.secret.as_str()
}

fn main() {}
