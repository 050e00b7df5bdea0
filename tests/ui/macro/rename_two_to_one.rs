//! One new name for two schemas.
mod workos {
    specweld::generate_api! {
        spec = "../../../spec/workos-connect-applications.json",
        rename = { schema "ErrorBody" = Thing, schema "ClientSecret" = Thing },
    }
}

fn main() {}
