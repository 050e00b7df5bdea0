//! A union can get more variants, so that a `match` needs an arm for `Unknown`.
mod workos {
    specweld::generate_api!("../../../spec/workos-connect-applications.json");
}

use workos::types::ConnectApplication;

fn name(app: &ConnectApplication) -> &str {
    match app {
        ConnectApplication::OAuth(app) => &app.name,
        ConnectApplication::M2m(app) => &app.name,
    }
}

fn main() {}
