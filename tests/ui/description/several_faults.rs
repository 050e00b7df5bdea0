//! All errors of a stage are reported in one build, each with its place.
mod api {
    specweld::generate_api! {
        inline = r##"{
    "openapi": "3.0.3",
    "info": { "title": "Pets", "version": "1" },
    "paths": {
        "/pets/{id": { "get": { "operationId": "get_pet", "responses": { "200": { "description": "ok", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Pett" } } } } } } },
        "/owners/{id": { "get": { "operationId": "get_owner", "responses": { "200": { "description": "ok", "content": { "application/json": { "schema": { "$ref": "other.json" } } } } } } }
    },
    "components": { "schemas": {
        "Pet": { "type": "object", "properties": { "name": { "type": "string" } } }
    } }
}"##,
    }
}

fn main() {}
