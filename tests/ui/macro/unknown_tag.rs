//! A selection by a tag without operations.
mod workos {
    specweld::generate_api! {
        spec = "../../../spec/workos-connect-applications.json",
        only = [tag "gadgets"],
    }
}

fn main() {}
