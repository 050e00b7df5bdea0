//! A secret is printed by `Debug` only, as `[redacted]`.
mod workos {
    specweld::generate_api!("../../../spec/workos-connect-applications.json");
}

fn log(secret: &workos::types::NewClientSecret) {
    println!("{}", secret.secret);
}

fn main() {}
