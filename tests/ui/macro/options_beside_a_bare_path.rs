//! Options beside the short form, which takes none.
mod workos {
    specweld::generate_api!("../../../spec/workos-connect-applications.json", only = ["GET /connect/applications"]);
}

fn main() {}
