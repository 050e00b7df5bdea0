//! Lists and maps with several item types. The first item selects the variant if the other items agree; otherwise each
//! variant is tried.

use super::round_trip;

mod api {
    specweld::generate_api! {
        inline = r##"{
            "openapi": "3.1.0",
            "info": { "title": "Lists", "version": "1" },
            "paths": {
                "/list": { "get": { "operationId": "get_list", "responses": { "200": { "description": "", "content": {
                    "application/json": { "schema": { "$ref": "#/components/schemas/It" } } } } } } },
                "/deep": { "get": { "operationId": "get_deep", "responses": { "200": { "description": "", "content": {
                    "application/json": { "schema": { "$ref": "#/components/schemas/Deep" } } } } } } },
                "/map": { "get": { "operationId": "get_map", "responses": { "200": { "description": "", "content": {
                    "application/json": { "schema": { "$ref": "#/components/schemas/Maps" } } } } } } }
            },
            "components": { "schemas": {
                "It": { "oneOf": [
                    { "type": "array", "items": { "$ref": "#/components/schemas/Cat" }, "minItems": 1 },
                    { "type": "array", "items": { "$ref": "#/components/schemas/Dog" } },
                    { "type": "array", "items": { "$ref": "#/components/schemas/Cow" } },
                    { "type": "array", "items": { "$ref": "#/components/schemas/Animal" } },
                    { "type": "array", "items": { "type": ["string", "null"] } }
                ] },
                "Cat": { "type": "object", "required": ["lives"], "properties": { "lives": { "type": "integer" } } },
                "Dog": { "type": "object", "required": ["owner"], "properties": { "owner": { "type": "string" } } },
                "Cow": { "type": "object", "required": ["kind"], "properties": {
                    "kind": { "type": "string", "enum": ["cow"] }, "milk": { "type": "integer" } } },
                "Animal": { "type": "object", "required": ["name"], "properties": { "name": { "type": "string" },
                    "lives": { "type": "integer" }, "owner": { "type": "string" } } },
                "Deep": { "anyOf": [
                    { "title": "numbers", "type": "array", "items": { "type": "array", "items": { "type": "integer" } } },
                    { "title": "texts", "type": "array", "items": { "type": "array", "items": { "type": "string" } } },
                    { "title": "both", "type": "array", "items": { "type": "array", "items": { "type": ["string", "integer"] } } }
                ] },
                "Maps": { "anyOf": [
                    { "title": "counts", "type": "object", "additionalProperties": { "type": "integer" } },
                    { "title": "dogs", "type": "object", "additionalProperties": { "$ref": "#/components/schemas/Dog" } },
                    { "title": "words", "type": "object", "additionalProperties": { "type": "string" } }
                ] }
            } }
        }"##,
        allow = [ambiguous],
    }
}
use api::types::{Deep, It, Maps};

#[test]
fn the_first_item_selects_the_variant() {
    assert!(matches!(round_trip(r#"[{"lives":9},{"lives":8}]"#), It::CatList(it) if it.len() == 2));
    assert!(matches!(round_trip(r#"[{"owner":"a"}]"#), It::DogList(_)));
    assert!(matches!(round_trip(r#"[{"kind":"cow","milk":3}]"#), It::CowList(_)));
}

#[test]
fn a_list_with_a_later_item_of_another_type_tries_the_other_variants() {
    let animals = round_trip(r#"[{"lives":9,"name":"Mog"},{"owner":"a","name":"Rex"}]"#);
    assert!(matches!(animals, It::AnimalList(it) if it.len() == 2));
    assert!(matches!(round_trip(r#"[null,"a"]"#), It::StringList(it) if it.len() == 2));
    assert!(matches!(round_trip(r#"[[],["a"],[1]]"#), Deep::Both(it) if it.len() == 3));
}

#[test]
fn a_list_of_mixed_items_is_unknown() {
    for mixed in [
        r#"[{"lives":9},{"owner":"a"}]"#,
        r#"[{"kind":"cow"},{"kind":"hen","eggs":2}]"#,
        r#"[{"lives":9},"a"]"#,
        r#"[1,{"owner":"a"}]"#,
        "[true]",
    ] {
        assert!(matches!(round_trip(mixed), It::Unknown(_)), "{mixed}");
    }
}

#[test]
fn an_empty_list_is_the_first_variant_that_can_be_empty() {
    assert!(matches!(round_trip("[]"), It::CatList(it) if it.is_empty()));
    assert!(matches!(round_trip("[[]]"), Deep::Numbers(it) if it == [Vec::<i64>::new()]));
}

#[test]
fn maps_are_tried_in_the_order_of_the_description() {
    assert!(matches!(round_trip(r#"{"a":1}"#), Maps::Counts(_)));
    assert!(matches!(round_trip(r#"{"a":{"owner":"b"}}"#), Maps::Dogs(_)));
    assert!(matches!(round_trip(r#"{"a":"b"}"#), Maps::Words(_)));
    assert!(matches!(round_trip(r#"{"a":"b","c":1}"#), Maps::Unknown(_)));
    assert!(matches!(round_trip("{}"), Maps::Counts(_)));
}
