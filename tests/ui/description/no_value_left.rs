//! Two lists of values that have none in common.
mod api {
    specweld::generate_api! {
        inline = r##"{
    "openapi": "3.0.3",
    "info": { "title": "Pets", "version": "1" },
    "paths": {
        "/pets": { "get": { "operationId": "list_pets", "responses": { "200": { "description": "ok", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Size" } } } } } } }
    },
    "components": { "schemas": {
        "Size": {
            "allOf": [{ "type": "string", "enum": ["small"] }, { "type": "string", "enum": ["large"] }]
        }
    } }
}"##,
    }
}

fn main() {}
