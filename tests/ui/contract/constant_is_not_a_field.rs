//! `object` is a constant: there is nothing to read.
mod workos {
    specweld::generate_api!("../../../spec/workos-connect-applications.json");
}

fn kind(list: &workos::types::ApplicationList) -> &str {
    &list.object
}

fn main() {}
