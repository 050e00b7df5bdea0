//! A required key is left out.
mod api {
    specweld::generate_api! {
        inline = r##"{
    "openapi": "3.0.3",
    "paths": {}
}"##,
    }
}

fn main() {}
