//! Only OAuth applications have redirect URIs.
mod workos {
    specweld::generate_api!("../../../spec/workos-connect-applications.json");
}

fn redirects(app: &workos::types::M2mApplication) -> usize {
    app.redirect_uris.len()
}

fn main() {}
