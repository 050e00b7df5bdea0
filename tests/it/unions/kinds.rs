//! Alternatives that differ in the JSON type, or in a member that only one of them requires.

use super::{round_trip, text};

mod types_of_json {
    specweld::generate_api!(
        inline = r##"{
        "openapi": "3.1.0",
        "info": { "title": "JSON types", "version": "1" },
        "paths": { "/": { "get": { "operationId": "get", "responses": { "200": {
            "description": "It.",
            "content": { "application/json": { "schema": { "$ref": "#/components/schemas/It" } } }
        } } } } },
        "components": { "schemas": {
            "It": { "oneOf": [
                { "type": "string" },
                { "type": "number" },
                { "type": "boolean" },
                { "type": "array", "items": { "type": "integer" } },
                { "type": "object", "properties": { "a": { "type": "integer" } } }
            ] }
        } }
    }"##
    );
}

#[test]
fn by_the_json_type() {
    use types_of_json::types::It;
    assert!(matches!(round_trip("\"s\""), It::String(it) if it == "s"));
    assert!(matches!(round_trip("1.5"), It::Number(it) if (it - 1.5).abs() < f64::EPSILON));
    assert!(matches!(round_trip("true"), It::Boolean(true)));
    assert!(matches!(round_trip("[1,2]"), It::Array(it) if it == [1, 2]));
    assert!(matches!(round_trip(r#"{"a":1}"#), It::Object(it) if it.a == Some(1)));
    assert!(matches!(round_trip("null"), It::Unknown(_)));
    assert!(matches!(round_trip(r#"["a"]"#), It::Unknown(_)));
}

mod one_or_many {
    specweld::generate_api!(
        inline = r##"{
        "openapi": "3.1.0",
        "info": { "title": "One or many", "version": "1" },
        "paths": { "/": { "get": { "operationId": "get", "responses": { "200": {
            "description": "It.",
            "content": { "application/json": { "schema": { "$ref": "#/components/schemas/It" } } }
        } } } } },
        "components": { "schemas": {
            "It": { "anyOf": [
                { "$ref": "#/components/schemas/Item" },
                { "type": "array", "items": { "$ref": "#/components/schemas/Item" } }
            ] },
            "Item": { "type": "object", "required": ["id"], "properties": { "id": { "type": "string" } } }
        } }
    }"##
    );
}

#[test]
fn one_item_or_a_list_of_them() {
    use one_or_many::types::It;
    assert!(matches!(round_trip(r#"{"id":"a"}"#), It::Item(it) if it.id == "a"));
    assert!(matches!(round_trip(r#"[{"id":"a"},{"id":"b"}]"#), It::Array(it) if it.len() == 2));
    assert!(matches!(round_trip("1"), It::Unknown(_)));
}

mod members {
    specweld::generate_api!(
        inline = r##"{
        "openapi": "3.1.0",
        "info": { "title": "Required members", "version": "1" },
        "paths": { "/": { "get": { "operationId": "get", "responses": { "200": {
            "description": "It.",
            "content": { "application/json": { "schema": { "$ref": "#/components/schemas/It" } } }
        } } } } },
        "components": { "schemas": {
            "It": { "oneOf": [
                { "$ref": "#/components/schemas/Card" },
                { "$ref": "#/components/schemas/Transfer" }
            ] },
            "Card": {
                "type": "object", "required": ["number", "amount"],
                "properties": { "number": { "type": "string" }, "amount": { "type": "integer" } }
            },
            "Transfer": {
                "type": "object", "required": ["iban", "amount"],
                "properties": { "iban": { "type": "string" }, "amount": { "type": "integer" } }
            }
        } }
    }"##
    );
}

#[test]
fn by_a_member_that_only_one_requires() {
    use members::types::It;
    assert!(matches!(round_trip(r#"{"number":"4","amount":1}"#), It::Card(it) if it.number == "4"));
    let transfer = round_trip(r#"{"iban":"DE","amount":2}"#);
    assert!(matches!(&transfer, It::Transfer(it) if it.iban == "DE" && it.amount == 2));
    assert!(matches!(text(r#"{"amount":1,"novelty":{},"number":"4"}"#), It::Card(_)));
    assert!(matches!(round_trip(r#"{"crypto":"0x","amount":3}"#), It::Unknown(_)));
}
