//! A choice that there is not.
mod workos {
    specweld::generate_api! {
        spec = "../../../spec/workos-connect-applications.json",
        extra = kept,
    }
}

fn main() {}
