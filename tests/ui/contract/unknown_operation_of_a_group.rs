//! An operation that a group does not have.
mod pets {
    specweld::generate_api! {
        inline = r##"{
            "openapi": "3.1.0",
            "info": { "title": "Pets", "version": "1" },
            "servers": [{ "url": "https://pets.example.com" }],
            "paths": {
                "/pets": { "get": {
                    "operationId": "listPets", "tags": ["pets"],
                    "responses": { "204": { "description": "Done." } }
                } },
                "/ping": { "get": {
                    "operationId": "ping",
                    "responses": { "204": { "description": "Done." } }
                } }
            }
        }"##,
        group = tags,
    }
}

async fn call(client: &pets::Client) {
    let _ = client.pets().lst().await;
    let _ = client.list_pets().await;
}

fn main() {}
