//! An empty selection.
mod workos {
    specweld::generate_api! {
        spec = "../../../spec/workos-connect-applications.json",
        only = [],
    }
}

fn main() {}
