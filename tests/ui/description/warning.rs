//! A finding that does not prevent generation is a warning of the compiler. A crate can deny it.
#![deny(deprecated)]

mod api {
    specweld::generate_api! {
        inline = r##"{
    "openapi": "3.1.0",
    "info": { "title": "Pets", "version": "1" },
    "paths": {
        "/pets": { "get": { "operationId": "list_pets", "responses": { "200": {
            "description": "ok",
            "content": { "application/json": { "schema": { "type": "int" } } }
        } } } }
    }
}"##,
    }
}

fn main() {}
