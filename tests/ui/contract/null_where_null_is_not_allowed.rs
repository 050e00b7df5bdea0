//! `name` can be absent, but not null.
mod workos {
    specweld::generate_api!("../../../spec/workos-connect-applications.json");
}

fn clear() -> workos::types::UpdateApplication {
    workos::types::UpdateApplication::new().name_null()
}

fn main() {}
