//! Unions inside of unions, with more alternatives beside them.

use super::round_trip;

mod nested {
    specweld::generate_api!(
        inline = r##"{
        "openapi": "3.1.0",
        "info": { "title": "A union of unions", "version": "1" },
        "paths": { "/": { "get": { "operationId": "get", "responses": { "200": {
            "description": "It.",
            "content": { "application/json": { "schema": { "$ref": "#/components/schemas/It" } } }
        } } } } },
        "components": { "schemas": {
            "It": { "oneOf": [{ "$ref": "#/components/schemas/Animal" }, { "$ref": "#/components/schemas/Stone" }] },
            "Animal": {
                "type": "object", "required": ["kind", "age"],
                "properties": { "kind": { "type": "string" }, "age": { "type": "integer" } },
                "oneOf": [
                    { "properties": { "kind": { "const": "cat" }, "lives": { "type": "integer" } }, "required": ["lives"] },
                    { "properties": { "kind": { "const": "dog" }, "tricks": { "type": "integer" } }, "required": ["tricks"] }
                ]
            },
            "Stone": {
                "type": "object", "required": ["kind", "weight"],
                "properties": { "kind": { "const": "stone" }, "weight": { "type": "integer" } }
            }
        } }
    }"##
    );
}

#[test]
fn a_referenced_union_inside_a_union_is_a_separate_type() {
    use nested::types::{Animal, It};
    let cat = round_trip(r#"{"kind":"cat","age":3,"lives":9}"#);
    assert!(matches!(&cat, It::Animal(Animal::Cat(cat)) if cat.lives == 9 && cat.age == 3));
    let dog = round_trip(r#"{"kind":"dog","age":3,"tricks":1}"#);
    assert!(matches!(&dog, It::Animal(Animal::Dog(dog)) if dog.tricks == 1));
    assert!(matches!(round_trip(r#"{"kind":"stone","weight":1}"#), It::Stone(it) if it.weight == 1));
    assert!(matches!(round_trip(r#"{"kind":"plant","age":3}"#), It::Unknown(_)));
}

mod written_inside {
    specweld::generate_api!(
        inline = r##"{
        "openapi": "3.1.0",
        "info": { "title": "A union written inside a union", "version": "1" },
        "paths": { "/": { "get": { "operationId": "get", "responses": { "200": {
            "description": "It.",
            "content": { "application/json": { "schema": { "$ref": "#/components/schemas/It" } } }
        } } } } },
        "components": { "schemas": {
            "It": { "oneOf": [
                { "type": "string" },
                { "anyOf": [
                    { "type": "integer" },
                    { "oneOf": [{ "type": "boolean" }, { "type": "array", "items": { "type": "string" } }] }
                ] }
            ] }
        } }
    }"##
    );
}

#[test]
fn an_inline_union_inside_a_union_is_merged_into_it() {
    use written_inside::types::It;
    assert!(matches!(round_trip("\"s\""), It::String(it) if it == "s"));
    assert!(matches!(round_trip("7"), It::Integer(7)));
    assert!(matches!(round_trip("false"), It::Boolean(false)));
    assert!(matches!(round_trip(r#"["a"]"#), It::Array(it) if it == ["a"]));
    assert!(matches!(round_trip("{}"), It::Unknown(_)));
}
