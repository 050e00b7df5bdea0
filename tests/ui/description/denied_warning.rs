//! A warning that the user turns into an error.
mod pets {
    specweld::generate_api! {
        inline = r##"{
            "openapi": "3.1.0",
            "info": { "title": "Pets", "version": "1" },
            "paths": { "/pet": { "get": {
                "operationId": "get_pet",
                "responses": { "200": { "description": "A pet.", "content": { "application/json": { "schema": {
                    "oneOf": [
                        { "title": "Cat", "type": "object", "required": ["name"], "properties": { "name": {} } },
                        { "title": "Dog", "type": "object", "required": ["name"], "properties": { "name": {}, "age": {} } }
                    ]
                } } } } }
            } } }
        }"##,
        deny = [ambiguous],
    }
}

fn main() {}
