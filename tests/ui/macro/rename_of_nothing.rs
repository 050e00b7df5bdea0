//! A rename of a kind of thing that there is not.
mod workos {
    specweld::generate_api! {
        spec = "../../../spec/workos-connect-applications.json",
        rename = { shcema "ErrorBody" = Problem },
    }
}

fn main() {}
