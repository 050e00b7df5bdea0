//! A new name that generated code reserves.
mod workos {
    specweld::generate_api! {
        spec = "../../../spec/workos-connect-applications.json",
        rename = { schema "ErrorBody" = Option },
    }
}

fn main() {}
