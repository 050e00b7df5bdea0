//! A member of a single variant is not accessible through the union.
mod workos {
    specweld::generate_api!("../../../spec/workos-connect-applications.json");
}

fn redirects(app: &workos::types::ConnectApplication) -> usize {
    app.redirect_uris().len()
}

fn main() {}
