//! An optional description has the type `Option`.
mod workos {
    specweld::generate_api!("../../../spec/workos-connect-applications.json");
}

fn description(app: &workos::types::M2mApplication) -> &str {
    &app.description
}

fn main() {}
