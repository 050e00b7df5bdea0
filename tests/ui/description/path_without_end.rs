//! A path with an unclosed brace.
mod api {
    specweld::generate_api! {
        inline = r##"{
    "openapi": "3.0.3",
    "info": { "title": "Pets", "version": "1" },
    "paths": {
        "/pets/{id": { "get": { "operationId": "get_pet", "responses": { "204": { "description": "done" } } } }
    }
}"##,
    }
}

fn main() {}
