//! An unknown option, without a similar name.
mod workos {
    specweld::generate_api! {
        spec = "../../../spec/workos-connect-applications.json",
        colour = "green",
    }
}

fn main() {}
