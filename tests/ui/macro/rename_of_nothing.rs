//! A rename of an unknown kind of item.
mod workos {
    specweld::generate_api! {
        spec = "../../../spec/workos-connect-applications.json",
        rename = { shcema "ErrorBody" = Problem },
    }
}

fn main() {}
