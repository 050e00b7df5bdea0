//! A name in a request body is a string, too.
mod workos {
    specweld::generate_api!("../../../spec/workos-connect-applications.json");
}

fn rename() -> workos::types::UpdateApplication {
    workos::types::UpdateApplication::new().name(42)
}

fn main() {}
