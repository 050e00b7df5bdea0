//! Options after a path in the short form, which has no options.
mod workos {
    specweld::generate_api!("../../../spec/workos-connect-applications.json", only = ["GET /connect/applications"]);
}

fn main() {}
