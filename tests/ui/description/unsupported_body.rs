//! A body in a format that cannot be written.
mod api {
    specweld::generate_api! {
        inline = r##"{
    "openapi": "3.0.3",
    "info": { "title": "Pets", "version": "1" },
    "paths": {
        "/pets": { "post": {
            "operationId": "add_pet",
            "requestBody": { "content": { "application/x-protobuf": { "schema": { "type": "object" } } } },
            "responses": { "204": { "description": "done" } }
        } }
    }
}"##,
    }
}

fn main() {}
