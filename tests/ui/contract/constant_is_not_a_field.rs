//! `object` is a constant, and has no field.
mod workos {
    specweld::generate_api!("../../../spec/workos-connect-applications.json");
}

fn kind(list: &workos::types::ApplicationList) -> &str {
    &list.object
}

fn main() {}
