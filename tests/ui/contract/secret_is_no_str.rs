//! A secret has no methods of `str`; the message names `expose`.
mod workos {
    specweld::generate_api!("../../../spec/workos-connect-applications.json");
}

fn read(secret: &workos::types::NewClientSecret) -> &str {
    secret.secret.as_str()
}

fn main() {}
