//! An unknown property with a name similar to an existing one.
mod workos {
    specweld::generate_api! {
        spec = "../../../spec/workos-connect-applications.json",
        rename = { property "ErrorBody.cod" = kind },
    }
}

fn main() {}
