//! A secret property that its schema does not have.
mod workos {
    specweld::generate_api! {
        spec = "../../../spec/workos-connect-applications.json",
        secret = ["ClientSecret.secret_hin"],
    }
}

fn main() {}
