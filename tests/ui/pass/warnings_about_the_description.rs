//! Denied warnings do not fail the build for a description with a warning, since its reader may be unable to correct it.
#![deny(warnings)]

mod api {
    specweld::generate_api! {
        inline = r##"{
    "openapi": "3.1.0",
    "info": { "title": "Pets", "version": "1" },
    "paths": {
        "/pets": { "get": { "operationId": "list_pets", "responses": { "200": {
            "description": "ok",
            "content": { "application/json": { "schema": { "type": "int", "example": "one" } } }
        } } } }
    }
}"##,
    }
}

fn main() {
    let _ = api::Client::builder();
}
