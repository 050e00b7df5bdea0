//! An error cannot be allowed, and a code of a warning has one spelling.
mod workos {
    specweld::generate_api! {
        spec = "../../../spec/workos-connect-applications.json",
        allow = [dangling_reference, "ambigous"], deny = [untyped, untyped],
    }
}

fn main() {}
