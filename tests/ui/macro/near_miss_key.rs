//! An option whose name is nearly right.
mod workos {
    specweld::generate_api! {
        spec = "../../../spec/workos-connect-applications.json",
        renames = { schema "ErrorBody" = Problem },
    }
}

fn main() {}
