//! A parameter that is nowhere, much like one that is.
mod workos {
    specweld::generate_api! {
        spec = "../../../spec/workos-connect-applications.json",
        rename = { parameter "list_applications.limits" = most },
    }
}

fn main() {}
