//! What stops the generator cannot be allowed; what it may say is spelt its own way.
mod workos {
    specweld::generate_api! {
        spec = "../../../spec/workos-connect-applications.json",
        allow = [dangling_reference, "ambigous"], deny = [untyped, untyped],
    }
}

fn main() {}
