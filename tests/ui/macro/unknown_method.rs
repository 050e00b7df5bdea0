//! A selection by a method that HTTP does not have.
mod workos {
    specweld::generate_api! {
        spec = "../../../spec/workos-connect-applications.json",
        only = ["FETCH /connect/applications"],
    }
}

fn main() {}
