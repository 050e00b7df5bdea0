//! The option `mock` is true or false.
mod workos {
    specweld::generate_api! {
        spec = "../../../spec/workos-connect-applications.json",
        mock = yes,
    }
}

fn main() {}
