//! Replacements for unknown items.
mod workos {
    specweld::generate_api! {
        spec = "../../../spec/workos-connect-applications.json",
        replace = { schema "ErrorBdy" = String, format "datetime" = String },
    }
}

fn main() {}
