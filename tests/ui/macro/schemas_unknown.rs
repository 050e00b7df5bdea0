//! A schema that is nowhere, much like one that is.
mod workos {
    specweld::generate_api! {
        spec = "../../../spec/workos-connect-applications.json",
        schemas = ["ErorBody"],
    }
}

fn main() {}
