//! A duplicate key: most readers ignore the first value without a message.
mod api {
    specweld::generate_api! {
        inline = r##"{
    "openapi": "3.0.3",
    "info": { "title": "Pets", "version": "1" },
    "paths": {
        "/pets": { "get": { "operationId": "list_pets", "responses": { "204": { "description": "done" } } } },
        "/pets": { "get": { "operationId": "show_pets", "responses": { "204": { "description": "done" } } } }
    }
}"##,
    }
}

fn main() {}
