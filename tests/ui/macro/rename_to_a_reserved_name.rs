//! A new name that generated code needs for something else.
mod workos {
    specweld::generate_api! {
        spec = "../../../spec/workos-connect-applications.json",
        rename = { schema "ErrorBody" = Option },
    }
}

fn main() {}
