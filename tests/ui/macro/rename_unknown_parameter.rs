//! An unknown parameter with a name similar to an existing one.
mod workos {
    specweld::generate_api! {
        spec = "../../../spec/workos-connect-applications.json",
        rename = { parameter "list_applications.limits" = most },
    }
}

fn main() {}
