//! A secret without a property.
mod workos {
    specweld::generate_api! {
        spec = "../../../spec/workos-connect-applications.json",
        secret = ["ClientSecret"],
    }
}

fn main() {}
