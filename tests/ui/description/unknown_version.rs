//! A version that does not exist.
mod api {
    specweld::generate_api! {
        inline = r##"{
    "openapi": "4.0.0",
    "info": { "title": "Pets", "version": "1" },
    "paths": {}
}"##,
    }
}

fn main() {}
