//! A selection by method and path, without the quotes.
mod workos {
    specweld::generate_api! {
        spec = "../../../spec/workos-connect-applications.json",
        only = [GET /connect/applications],
    }
}

fn main() {}
