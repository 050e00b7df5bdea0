//! A property that is nowhere, much like one that is.
mod workos {
    specweld::generate_api! {
        spec = "../../../spec/workos-connect-applications.json",
        rename = { property "ErrorBody.cod" = kind },
    }
}

fn main() {}
