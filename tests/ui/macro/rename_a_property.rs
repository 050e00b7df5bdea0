//! A kind of rename that is not there yet.
mod workos {
    specweld::generate_api! {
        spec = "../../../spec/workos-connect-applications.json",
        rename = { property "ErrorBody.code" = kind },
    }
}

fn main() {}
