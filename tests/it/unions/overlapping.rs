//! Values that match several alternatives: decoding as any of them loses no member.

use super::round_trip;

mod contacts {
    specweld::generate_api! {
        inline = r##"{
            "openapi": "3.0.3",
            "info": { "title": "Contacts", "version": "1" },
            "paths": {
                "/contact": { "get": { "operationId": "get_contact", "responses": { "200": { "description": "", "content": {
                    "application/json": { "schema": { "$ref": "#/components/schemas/Contact" } } } } } } },
                "/fit": { "get": { "operationId": "get_fit", "responses": { "200": { "description": "", "content": {
                    "application/json": { "schema": { "$ref": "#/components/schemas/Fit" } } } } } } },
                "/any": { "get": { "operationId": "get_any", "responses": { "200": { "description": "", "content": {
                    "application/json": { "schema": { "$ref": "#/components/schemas/Any" } } } } } } },
                "/deep": { "get": { "operationId": "get_deep", "responses": { "200": { "description": "", "content": {
                    "application/json": { "schema": { "$ref": "#/components/schemas/Deep" } } } } } } },
                "/closed": { "get": { "operationId": "get_closed", "responses": { "200": { "description": "", "content": {
                    "application/json": { "schema": { "$ref": "#/components/schemas/Closed" } } } } } } }
            },
            "components": { "schemas": {
                "Contact": { "oneOf": [{ "$ref": "#/components/schemas/Mail" }, { "$ref": "#/components/schemas/Phone" }] },
                "Mail": { "type": "object", "required": ["address"], "properties": { "address": { "type": "string" },
                    "seen": { "type": "object", "properties": { "at": { "type": "string" } } } } },
                "Phone": { "type": "object", "required": ["number"], "properties": { "number": { "type": "string" },
                    "seen": { "type": "object", "properties": { "by": { "type": "string" } } } } },
                "Fit": { "oneOf": [{ "$ref": "#/components/schemas/Street" }, { "$ref": "#/components/schemas/Box" }] },
                "Street": { "type": "object", "properties": { "street": { "type": "string" }, "town": { "type": "string" } } },
                "Box": { "type": "object", "properties": { "box": { "type": "integer" }, "town": { "type": "string" } } },
                "Any": { "anyOf": [{ "$ref": "#/components/schemas/Mail" }, { "$ref": "#/components/schemas/Kind" },
                    { "type": "object", "additionalProperties": { "type": "integer" } }] },
                "Kind": { "type": "object", "required": ["kind"], "properties": { "kind": { "type": "string", "enum": ["a"] }, "of": { "type": "string" } } },
                "Deep": { "oneOf": [{ "$ref": "#/components/schemas/Letter" }, { "$ref": "#/components/schemas/Parcel" }, { "type": "object" }] },
                "Letter": { "type": "object", "required": ["letter"], "properties": {
                    "letter": { "type": "object", "properties": { "pages": { "type": "array", "items": { "$ref": "#/components/schemas/Page" } } } } } },
                "Page": { "type": "object", "properties": { "text": { "type": "string" } } },
                "Parcel": { "type": "object", "required": ["weight"], "additionalProperties": true, "properties": { "weight": { "type": "integer" } } },
                "Closed": { "oneOf": [{ "$ref": "#/components/schemas/One" }, { "$ref": "#/components/schemas/Other" }] },
                "One": { "type": "object", "additionalProperties": false, "required": ["one"], "properties": { "one": { "type": "string" } } },
                "Other": { "type": "object", "additionalProperties": false, "required": ["other"], "properties": { "other": { "type": "string" } } }
            } }
        }"##,
        allow = [ambiguous],
    }
}
use contacts::types::{Any, Contact, Deep, Fit, One};

#[test]
fn members_of_the_other_alternatives_are_kept() {
    let both = round_trip(r#"{"address":"a@b","number":"1","seen":{"at":"now","by":"me"}}"#);
    assert!(matches!(both, Contact::Mail(it) if it.rest["number"] == "1"));
    let street = round_trip(r#"{"street":"High","town":"Ely","box":7}"#);
    assert!(matches!(street, Fit::Street(it) if it.rest["box"] == 7));
    let box_ = round_trip(r#"{"box":7,"town":"Ely"}"#);
    assert!(matches!(box_, Fit::Box(it) if it.rest.is_empty()), "the variant that knows most members");
}

#[test]
fn nested_members_are_kept_if_another_alternative_accepts_any_object() {
    let letter = round_trip(r#"{"letter":{"pages":[{"text":"a","size":"b"},{}],"by":"me"},"to":{"town":"Ely"}}"#);
    assert!(matches!(letter, Deep::Letter(it) if it.letter.rest["by"] == "me"));
    let parcel = round_trip(r#"{"weight":1,"letter":{"pages":[{"size":"b"}]}}"#);
    assert!(matches!(parcel, Deep::Letter(_) | Deep::Parcel(_)));
}

#[test]
fn closed_alternatives_keep_no_other_members() {
    let one: One = round_trip(r#"{"one":"a"}"#);
    assert_eq!(format!("{one:?}"), r#"One { one: "a" }"#);
}

#[test]
fn a_value_that_fails_as_one_alternative_is_tried_as_the_others() {
    assert!(matches!(round_trip(r#"{"address":"a@b"}"#), Any::Mail(_)));
    assert!(matches!(round_trip(r#"{"kind":"a","of":"b"}"#), Any::Kind(_)));
    assert!(matches!(round_trip(r#"{"address":1,"kind":2}"#), Any::IntegerMap(it) if it.len() == 2));
    assert!(matches!(round_trip(r#"{"kind":"b","of":"b"}"#), Any::Unknown(_)));
    assert!(matches!(round_trip(r#"{"address":7,"number":8}"#), Contact::Unknown(_)));
}
