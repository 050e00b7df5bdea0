//! A property whose possible names all belong to other properties.
mod api {
    specweld::generate_api! {
        inline = r##"{
    "openapi": "3.1.0",
    "info": { "title": "Pets", "version": "1" },
    "paths": {
        "/pets": { "post": { "operationId": "add_pet",
            "requestBody": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Pet" } } } },
            "responses": { "204": { "description": "done" } }
        } }
    },
    "components": { "schemas": {
        "Pet": {
            "type": "object",
            "properties": {
                "a": { "type": "string" },
                "a_field": { "type": "string" },
                "a_uppercase": { "type": "string" },
                "U0041": { "type": "string" },
                "A": { "type": "string" }
            }
        }
    } }
}"##,
    }
}

fn main() {}
