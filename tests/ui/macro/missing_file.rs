//! A file that is not there. What is near it is told by a test of its own, as its path depends on the machine.
mod workos {
    specweld::generate_api!("/no/such/folder/openapi.json");
}

fn main() {}
