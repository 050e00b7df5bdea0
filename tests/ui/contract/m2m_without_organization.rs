//! A machine-to-machine application needs an organization.
mod workos {
    specweld::generate_api!("../../../spec/workos-connect-applications.json");
}

fn backend() -> workos::types::CreateM2mApplication {
    workos::types::CreateM2mApplication::new("Backend")
}

fn main() {}
