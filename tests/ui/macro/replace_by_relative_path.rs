//! A path that means something else inside the generated modules.
mod workos {
    specweld::generate_api! {
        spec = "../../../spec/workos-connect-applications.json",
        replace = { schema "ErrorBody" = super::Problem },
    }
}

fn main() {}
