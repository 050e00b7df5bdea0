//! A path parameter that is not in the path, as an error instead of a warning.
mod api {
    specweld::generate_api! {
        inline = r##"{
    "openapi": "3.0.3",
    "info": { "title": "Pets", "version": "1" },
    "paths": {
        "/pets": { "get": { "operationId": "get_pet",
            "parameters": [{ "name": "id", "in": "path", "required": true, "schema": { "type": "string" } }],
            "responses": { "204": { "description": "done" } } } }
    }
}"##,
        deny = ["unused-path-parameter"],
    }
}

fn main() {}
