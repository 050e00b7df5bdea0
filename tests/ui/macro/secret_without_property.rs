//! A secret without the property it is about.
mod workos {
    specweld::generate_api! {
        spec = "../../../spec/workos-connect-applications.json",
        secret = ["ClientSecret"],
    }
}

fn main() {}
