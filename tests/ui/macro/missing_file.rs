//! A file that does not exist. Another test checks the suggestion, since the path depends on the machine.
mod workos {
    specweld::generate_api!("/no/such/folder/openapi.json");
}

fn main() {}
