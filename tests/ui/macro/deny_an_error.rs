//! An error cannot be denied.
mod workos {
    specweld::generate_api! {
        spec = "../../../spec/workos-connect-applications.json",
        deny = [unsatisfiable],
    }
}

fn main() {}
