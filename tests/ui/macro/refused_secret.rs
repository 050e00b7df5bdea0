//! A constant is in the description, and a pattern that decides nothing is none.
mod workos {
    specweld::generate_api! {
        spec = "../../../spec/workos-connect-applications.json",
        secret = ["ClientSecret.object", "ClientSecret.*", "create_client_secret.idd", "*.secret_hnit"],
        public = ["ClientSecret.*"],
    }
}

fn main() {}
