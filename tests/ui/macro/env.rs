//! The option `env` with mistakes: each error is at the entry with the mistake.
mod workos {
    specweld::generate_api! {
        spec = "../../../spec/workos-connect-applications.json",
        env = {
            "bearr" = "WORKOS_API_KEY",
            basic = ["WORKOS_USER", "WORKOS_PASSWORD"],
            bearer = ["WORKOS_API_KEY", "WORKOS_SECRET"],
        },
    }
}

fn main() {}
