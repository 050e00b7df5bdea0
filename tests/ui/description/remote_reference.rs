//! A reference to a URL outside of the document.
mod api {
    specweld::generate_api! {
        inline = r##"{
    "openapi": "3.0.3",
    "info": { "title": "Pets", "version": "1" },
    "paths": {
        "/pets": { "get": { "operationId": "list_pets", "responses": { "200": { "description": "ok", "content": { "application/json": { "schema": { "$ref": "https://example.com/pet.json" } } } } } } }
    }
}"##,
    }
}

fn main() {}
