//! A new name that is a string.
mod workos {
    specweld::generate_api! {
        spec = "../../../spec/workos-connect-applications.json",
        rename = { operation "list_applications" = "list" },
    }
}

fn main() {}
