//! An unknown value of an option.
mod workos {
    specweld::generate_api! {
        spec = "../../../spec/workos-connect-applications.json",
        extra = kept,
    }
}

fn main() {}
