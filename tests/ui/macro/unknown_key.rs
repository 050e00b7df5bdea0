//! An option that does not exist and is near none.
mod workos {
    specweld::generate_api! {
        spec = "../../../spec/workos-connect-applications.json",
        colour = "green",
    }
}

fn main() {}
