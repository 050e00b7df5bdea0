//! Names that would be equal in Rust differ by their spelling, without a warning.
#![deny(warnings)]

mod api {
    specweld::generate_api! {
        inline = r##"{
    "openapi": "3.0.3",
    "info": { "title": "Pets", "version": "1" },
    "paths": {
        "/a": { "get": { "operationId": "into", "responses": { "200": {
            "description": "ok",
            "content": { "application/json": { "schema": { "$ref": "#/components/schemas/PetOwner" } } }
        } } } },
        "/b": { "get": {
            "operationId": "client",
            "parameters": [{ "name": "limit", "in": "query", "schema": { "type": "integer" } }],
            "responses": { "200": {
                "description": "ok",
                "content": { "application/json": { "schema": { "$ref": "#/components/schemas/pet_owner" } } }
            } }
        } }
    },
    "components": { "schemas": {
        "PetOwner": { "type": "object", "properties": { "birthDate": { "type": "string" } } },
        "pet_owner": {
            "type": "object",
            "properties": { "birth_date": { "type": "string" }, "birthDate": { "type": "string" } }
        }
    } }
}"##,
    }
}

fn main() {
    let text = r#"{"birth_date":"a","birthDate":"b"}"#;
    let owner: api::types::PetOwnerSnakeCase = specweld::json::from_str(text).unwrap();
    assert_eq!(specweld::json::to_string(&owner).unwrap(), text);
    let _ = async |client: &api::Client| client.client().limit(1).await.is_ok();
}
