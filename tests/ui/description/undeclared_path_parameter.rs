//! A path with an undeclared parameter, as an error instead of a warning.
mod api {
    specweld::generate_api! {
        inline = r##"{
    "openapi": "3.0.3",
    "info": { "title": "Pets", "version": "1" },
    "paths": {
        "/pets/{id}": { "get": { "operationId": "get_pet", "responses": { "204": { "description": "done" } } } }
    }
}"##,
        deny = ["undeclared-path-parameter"],
    }
}

fn main() {}
