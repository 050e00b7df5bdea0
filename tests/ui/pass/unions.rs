//! Unions and enums: their dispatch, and values of newer descriptions.
use api::types::{Cat, Dog, Pet, Size};

mod api {
    specweld::generate_api! {
        inline = r##"{
    "openapi": "3.1.0",
    "info": { "title": "Sample", "version": "1" },
    "paths": {
        "/thing": { "post": {
            "operationId": "send",
            "requestBody": {
                "required": true,
                "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Pet" } } }
            },
            "responses": {
                "200": {
                    "description": "ok",
                    "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Pet" } } }
                }
            }
        } }
    },
    "components": { "schemas": {
        "Cat": {
            "type": "object",
            "required": ["kind", "lives"],
            "properties": { "kind": { "const": "cat" }, "lives": { "type": "integer" } }
        },
        "Dog": {
            "type": "object",
            "required": ["kind"],
            "properties": { "kind": { "const": "dog" }, "size": { "$ref": "#/components/schemas/Size" } }
        },
        "Size": { "type": "string", "enum": ["small", "large"] },
        "Pet": {
            "oneOf": [{ "$ref": "#/components/schemas/Cat" }, { "$ref": "#/components/schemas/Dog" }]
        }
    } }
}"##,
    }
}

fn main() {
    let cat = r#"{"kind":"cat","lives":9}"#;
    let pet: Pet = specweld::json::from_str(cat).unwrap();
    assert_eq!(pet, Pet::from(Cat::new(9)));
    assert_eq!(specweld::json::to_string(&pet).unwrap(), cat);
    let pet: Pet = specweld::json::from_str(r#"{"kind":"dog","size":"huge"}"#).unwrap();
    assert_eq!(pet, Pet::Dog(Dog::new().size(Size::Unknown("huge".to_owned()))));
    let pet: Pet = specweld::json::from_str(r#"{"kind":"cow"}"#).unwrap();
    assert!(matches!(pet, Pet::Unknown(_)));
}
