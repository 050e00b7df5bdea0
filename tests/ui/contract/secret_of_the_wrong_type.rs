//! A listed secret has only the hint. Only the response to its creation has the secret itself.
mod workos {
    specweld::generate_api!("../../../spec/workos-connect-applications.json");
}

fn read(secret: &workos::types::ClientSecret) -> &str {
    secret.secret.expose()
}

fn main() {}
