//! Two calls in one module: the first error names both.
mod apis {
    specweld::generate_api!("../../../spec/workos-connect-applications.json");
    specweld::generate_api!("../../../spec/workos-connect-applications.json");
}

fn main() {}
