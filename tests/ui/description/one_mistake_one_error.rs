//! Code that uses a client has no additional errors if the description has an error.
mod api {
    specweld::generate_api! {
        inline = r##"{
    "openapi": "3.1.0",
    "info": { "title": "Pets", "version": "1" },
    "paths": {
        "/pets": {
            "get": {
                "operationId": "list_pets",
                "parameters": [{ "name": "limit", "in": "query", "schema": { "type": "integer" } }],
                "responses": { "200": { "description": "ok", "content": { "application/json": { "schema": {
                    "type": "array", "items": { "$ref": "#/components/schemas/Pet" }
                } } } } }
            },
            "post": {
                "operationId": "add_pet",
                "requestBody": { "required": true, "content": { "application/json": { "schema": {
                    "$ref": "#/components/schemas/NewPet"
                } } } },
                "responses": { "201": { "description": "ok", "content": { "application/json": { "schema": {
                    "$ref": "#/components/schemas/Pet"
                } } } } }
            }
        }
    },
    "components": { "schemas": {
        "NewPet": { "type": "object", "required": ["name"], "properties": {
            "name": { "type": "string" }, "owner": { "$ref": "#/components/schemas/Ownr" }, "tag": { "type": "string" }
        } },
        "Cat": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "cat" }, "lives": { "type": "integer" } } },
        "Dog": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "dog" }, "owner": { "$ref": "#/components/schemas/Ownr" } } },
        "Pet": { "oneOf": [{ "$ref": "#/components/schemas/Cat" }, { "$ref": "#/components/schemas/Dog" }] },
        "Owner": { "type": "object", "properties": { "name": { "type": "string" }, "setName": { "type": "string" } } }
    } }
}"##,
    }
}

use api::types::{NewPet, Pet};

async fn pets(client: &api::Client) -> Result<Option<i64>, Box<dyn std::error::Error>> {
    let pet = client.add_pet(NewPet::new("Rex").tag("large")).await?;
    let _all: Vec<Pet> = client.list_pets().limit(10).await?;
    Ok(match pet {
        Pet::Cat(cat) => cat.lives,
        Pet::Dog(_) | Pet::Unknown(_) => None,
    })
}

fn main() {
    let client = api::Client::builder().base_url("https://localhost").build().unwrap();
    drop(pets(&client));
}
