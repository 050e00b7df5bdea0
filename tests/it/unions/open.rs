//! Open enums, and unions with `null`.

use super::{round_trip, text};

mod any_of_enum_and_text {
    specweld::generate_api!(
        inline = r##"{
        "openapi": "3.1.0",
        "info": { "title": "Open enums", "version": "1" },
        "paths": { "/": { "get": { "operationId": "get", "responses": { "200": {
            "description": "It.",
            "content": { "application/json": { "schema": { "$ref": "#/components/schemas/It" } } }
        } } } } },
        "components": { "schemas": {
            "It": { "type": "object", "required": ["size"], "properties": {
                "size": { "anyOf": [{ "enum": ["small", "large"] }, { "type": "string" }] }
            } }
        } }
    }"##
    );
}

#[test]
fn an_enum_or_any_string_is_an_open_enum() {
    use any_of_enum_and_text::types::{It, ItSize};
    assert_eq!(round_trip::<It>(r#"{"size":"small"}"#).size, ItSize::Small);
    assert_eq!(round_trip::<It>(r#"{"size":"huge"}"#).size, ItSize::Unknown("huge".into()));
    assert!(specweld::json::from_str::<It>(r#"{"size":1}"#).is_err());
}

mod nullable {
    specweld::generate_api!(
        inline = r##"{
        "openapi": "3.1.0",
        "info": { "title": "Nullable unions", "version": "1" },
        "paths": { "/": { "get": { "operationId": "get", "responses": { "200": {
            "description": "It.",
            "content": { "application/json": { "schema": { "$ref": "#/components/schemas/It" } } }
        } } } } },
        "components": { "schemas": {
            "It": { "type": "object", "required": ["must"], "properties": {
                "must": { "oneOf": [{ "type": "string" }, { "type": "integer" }, { "type": "null" }] },
                "may": { "anyOf": [{ "$ref": "#/components/schemas/Cat" }, { "type": "null" }] }
            } },
            "Cat": { "type": "object", "required": ["lives"], "properties": { "lives": { "type": "integer" } } }
        } }
    }"##
    );
}

#[test]
fn null_is_not_a_variant() {
    use nullable::types::{It, ItMust};
    let it: It = round_trip(r#"{"must":"a","may":{"lives":9}}"#);
    assert_eq!((it.must, it.may.map(|cat| cat.lives)), (Some(ItMust::String("a".into())), Some(9)));
    assert_eq!(round_trip::<It>(r#"{"must":1}"#).must, Some(ItMust::Integer(1)));
    let it: It = round_trip(r#"{"must":null}"#);
    assert_eq!((it.must, it.may), (None, None));
    assert_eq!(text::<It>(r#"{"must":null,"may":null}"#).may, None);
    assert!(matches!(round_trip::<It>(r#"{"must":[1]}"#).must, Some(ItMust::Unknown(_))));
}

mod explicit {
    specweld::generate_api!(
        inline = r##"{
        "openapi": "3.1.0",
        "info": { "title": "An explicit discriminator", "version": "1" },
        "paths": { "/": { "get": { "operationId": "get", "responses": { "200": {
            "description": "It.",
            "content": { "application/json": { "schema": { "$ref": "#/components/schemas/It" } } }
        } } } } },
        "components": { "schemas": {
            "It": {
                "oneOf": [{ "$ref": "#/components/schemas/Cat" }, { "$ref": "#/components/schemas/Dog" }],
                "discriminator": { "propertyName": "kind", "mapping": {
                    "feline": "#/components/schemas/Cat", "canine": "#/components/schemas/Dog", "lupine": "Dog"
                } }
            },
            "Cat": { "type": "object", "required": ["kind"], "properties": { "kind": { "type": "string" } } },
            "Dog": { "type": "object", "required": ["kind"], "properties": { "kind": { "type": "string" } } }
        } }
    }"##
    );
}

#[test]
fn a_discriminator_selects_the_variant() {
    use explicit::types::It;
    assert!(matches!(round_trip(r#"{"kind":"feline"}"#), It::Cat(_)));
    assert!(matches!(round_trip(r#"{"kind":"canine"}"#), It::Dog(it) if it.kind == "canine"));
    assert!(matches!(round_trip(r#"{"kind":"lupine"}"#), It::Dog(it) if it.kind == "lupine"));
    assert!(matches!(round_trip(r#"{"kind":"bovine"}"#), It::Unknown(_)));
}

mod direct {
    specweld::generate_api!("cases/ok/discriminator-and-direct-use/spec.json");
}

#[test]
fn a_subtype_used_directly_accepts_any_discriminator_value() {
    use direct::types::{Cat, Home, HomePet};
    let home: Home = round_trip(r#"{"cats":[{"petType":"tabby","lives":9}]}"#);
    assert!(home.cats.is_some_and(|cats| cats.iter().all(|cat| cat.pet_type == "tabby")));
    assert!(matches!(round_trip(r#"{"petType":"Cat","lives":9}"#), HomePet::Cat(_)));
    assert!(matches!(round_trip(r#"{"petType":"Dog"}"#), HomePet::Dog(_)));
    assert!(matches!(round_trip(r#"{"petType":"tabby","lives":9}"#), HomePet::Unknown(_)));
    let cat = specweld::json::to_string(&HomePet::from(Cat::new(9))).unwrap();
    assert_eq!(cat, r#"{"petType":"Cat","lives":9}"#);
}
