//! Two operations of the same name.
mod api {
    specweld::generate_api! {
        inline = r##"{
    "openapi": "3.0.3",
    "info": { "title": "Pets", "version": "1" },
    "paths": {
        "/pets": { "get": { "operationId": "list", "responses": { "204": { "description": "done" } } } },
        "/owners": { "get": { "operationId": "list", "responses": { "204": { "description": "done" } } } }
    }
}"##,
    }
}

fn main() {}
