//! No description at all.
mod workos {
    specweld::generate_api!();
}

fn main() {}
