//! A selection by name that is nearly right.
mod workos {
    specweld::generate_api! {
        spec = "../../../spec/workos-connect-applications.json",
        only = [list_aplications],
    }
}

fn main() {}
