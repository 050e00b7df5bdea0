//! Options without a description.
mod workos {
    specweld::generate_api! {
        only = ["GET /connect/applications"],
    }
}

fn main() {}
