//! A misspelled option.
mod workos {
    specweld::generate_api! {
        spec = "../../../spec/workos-connect-applications.json",
        renames = { schema "ErrorBody" = Problem },
    }
}

fn main() {}
