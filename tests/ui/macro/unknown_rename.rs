//! A new name for an unknown schema.
mod workos {
    specweld::generate_api! {
        spec = "../../../spec/workos-connect-applications.json",
        rename = { schema "ErrorBodies" = Problem },
    }
}

fn main() {}
