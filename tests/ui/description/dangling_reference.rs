//! A reference to a schema with a similar name.
mod api {
    specweld::generate_api! {
        inline = r##"{
    "openapi": "3.0.3",
    "info": { "title": "Pets", "version": "1" },
    "paths": {
        "/pets": { "get": { "operationId": "list_pets", "responses": { "200": { "description": "ok", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Pett" } } } } } } }
    },
    "components": { "schemas": {
        "Pet": { "type": "object", "properties": { "name": { "type": "string" } } }
    } }
}"##,
    }
}

fn main() {}
