//! `None` could mean null or absent.
mod workos {
    specweld::generate_api!("../../../spec/workos-connect-applications.json");
}

fn clear() -> workos::types::UpdateApplication {
    workos::types::UpdateApplication::new().description(None)
}

fn main() {}
