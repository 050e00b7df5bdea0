//! A selection by a misspelled operation name.
mod workos {
    specweld::generate_api! {
        spec = "../../../spec/workos-connect-applications.json",
        only = [list_aplications],
    }
}

fn main() {}
