//! A selection by a path that is nearly right.
mod workos {
    specweld::generate_api! {
        spec = "../../../spec/workos-connect-applications.json",
        only = ["GET /connect/application"],
    }
}

fn main() {}
