//! Version 2.0, which was called Swagger.
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
