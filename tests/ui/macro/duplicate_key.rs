//! An option that is set twice.
mod workos {
    specweld::generate_api! {
        spec = "../../../spec/workos-connect-applications.json",
        secret = ["ClientSecret.id"],
        secret = ["ClientSecret.secret_hint"],
    }
}

fn main() {}
