//! A property that is called like the setter of another, under both names that it could have.
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
                "name": { "type": ["string", "null"] },
                "name_null": { "type": "boolean" },
                "set_name_null": { "type": "boolean" }
            }
        }
    } }
}"##,
    }
}

fn main() {}
