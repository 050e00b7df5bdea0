//! A description of version 2.0 (Swagger).
mod api {
    specweld::generate_api! {
        inline = r##"{
    "swagger": "2.0",
    "info": { "title": "Pets", "version": "1" },
    "paths": {}
}"##,
    }
}

fn main() {}
