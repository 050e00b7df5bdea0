//! A new name with letters that generated names do not use.
mod workos {
    specweld::generate_api! {
        spec = "../../../spec/workos-connect-applications.json",
        rename = { schema "ErrorBody" = ชื่อ },
    }
}

fn main() {}
