//! A new name for a schema that is not there.
mod workos {
    specweld::generate_api! {
        spec = "../../../spec/workos-connect-applications.json",
        rename = { schema "ErrorBodies" = Problem },
    }
}

fn main() {}
