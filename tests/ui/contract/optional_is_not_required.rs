//! A description may be missing, and the type says so.
mod workos {
    specweld::generate_api!("../../../spec/workos-connect-applications.json");
}

fn description(app: &workos::types::M2mApplication) -> &str {
    &app.description
}

fn main() {}
