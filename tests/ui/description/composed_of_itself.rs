//! A schema that is composed of itself through another schema.
mod api {
    specweld::generate_api! {
        inline = r##"{
    "openapi": "3.0.3",
    "info": { "title": "Pets", "version": "1" },
    "paths": {
        "/pets": { "get": { "operationId": "list_pets", "responses": { "200": { "description": "ok", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Pet" } } } } } } }
    },
    "components": { "schemas": {
        "Pet": {
            "allOf": [{ "$ref": "#/components/schemas/Animal" }, { "type": "object" }]
        },
        "Animal": { "allOf": [{ "$ref": "#/components/schemas/Pet" }] }
    } }
}"##,
    }
}

fn main() {}
