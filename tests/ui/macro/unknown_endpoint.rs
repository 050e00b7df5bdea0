//! A selection by a misspelled path.
mod workos {
    specweld::generate_api! {
        spec = "../../../spec/workos-connect-applications.json",
        only = ["GET /connect/application"],
    }
}

fn main() {}
