//! A selection by a tag that nothing has.
mod workos {
    specweld::generate_api! {
        spec = "../../../spec/workos-connect-applications.json",
        only = [tag "gadgets"],
    }
}

fn main() {}
