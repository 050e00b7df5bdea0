//! `application_type` is a constant, and has no setter.
mod workos {
    specweld::generate_api!("../../../spec/workos-connect-applications.json");
}

fn backend() -> workos::types::CreateM2mApplication {
    workos::types::CreateM2mApplication::new("Backend", "org_1").application_type("oauth")
}

fn main() {}
