//! A parameter that is declared twice, as an error instead of a warning.
mod api {
    specweld::generate_api! {
        inline = r##"{
    "openapi": "3.0.3",
    "info": { "title": "Pets", "version": "1" },
    "paths": {
        "/pets": { "get": { "operationId": "list_pets",
            "parameters": [
                { "name": "q", "in": "query", "schema": { "type": "string" } },
                { "name": "q", "in": "query", "schema": { "type": "integer" } }
            ],
            "responses": { "204": { "description": "done" } } } }
    }
}"##,
        deny = ["duplicate-parameter"],
    }
}

fn main() {}
