//! A constant, whose value is in the description, and patterns without an effect.
mod workos {
    specweld::generate_api! {
        spec = "../../../spec/workos-connect-applications.json",
        secret = ["ClientSecret.object", "ClientSecret.*", "create_client_secret.idd", "*.secret_hnit"],
        public = ["ClientSecret.*"],
    }
}

fn main() {}
