//! A scheme of a type that does not exist.
mod api {
    specweld::generate_api! {
        inline = r##"{
    "openapi": "3.0.3",
    "info": { "title": "Pets", "version": "1" },
    "paths": {
        "/pets": { "get": { "operationId": "list_pets",
            "security": [{ "key": [] }],
            "responses": { "204": { "description": "done" } } } }
    },
    "components": { "securitySchemes": { "key": { "type": "apikey", "in": "header", "name": "X-Key" } } }
}"##,
    }
}

fn main() {}
