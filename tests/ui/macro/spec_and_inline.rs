//! Two descriptions.
mod workos {
    specweld::generate_api! {
        spec = "../../../spec/workos-connect-applications.json",
        inline = "{}",
    }
}

fn main() {}
