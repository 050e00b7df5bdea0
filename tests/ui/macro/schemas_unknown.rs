//! An unknown schema with a name similar to an existing one.
mod workos {
    specweld::generate_api! {
        spec = "../../../spec/workos-connect-applications.json",
        schemas = ["ErorBody"],
    }
}

fn main() {}
