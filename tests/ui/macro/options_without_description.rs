//! Options, but nothing that they are about.
mod workos {
    specweld::generate_api! {
        only = ["GET /connect/applications"],
    }
}

fn main() {}
