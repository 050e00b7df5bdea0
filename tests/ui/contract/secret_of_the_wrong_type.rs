//! The hint of a listed secret is all there is; the secret itself is shown once, at its creation.
mod workos {
    specweld::generate_api!("../../../spec/workos-connect-applications.json");
}

fn read(secret: &workos::types::ClientSecret) -> &str {
    secret.secret.expose()
}

fn main() {}
