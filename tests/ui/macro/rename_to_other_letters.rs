//! A name in letters that generated names are not written in.
mod workos {
    specweld::generate_api! {
        spec = "../../../spec/workos-connect-applications.json",
        rename = { schema "ErrorBody" = ชื่อ },
    }
}

fn main() {}
