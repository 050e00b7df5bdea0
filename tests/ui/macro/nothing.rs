//! A call without arguments.
mod workos {
    specweld::generate_api!();
}

fn main() {}
