//! Told apart by the value of a member, wherever it stands.

use super::{round_trip, text};

mod strings {
    specweld::generate_api!(
        inline = r##"{
        "openapi": "3.1.0",
        "info": { "title": "Texts", "version": "1" },
        "paths": { "/": { "get": { "operationId": "get", "responses": { "200": {
            "description": "It.",
            "content": { "application/json": { "schema": { "$ref": "#/components/schemas/It" } } }
        } } } } },
        "components": { "schemas": {
            "It": { "oneOf": [{ "$ref": "#/components/schemas/Cat" }, { "$ref": "#/components/schemas/Dog" }] },
            "Cat": {
                "type": "object", "required": ["kind", "lives"],
                "properties": { "kind": { "const": "cat" }, "lives": { "type": "integer" } }
            },
            "Dog": {
                "type": "object", "required": ["kind", "name"],
                "properties": { "kind": { "enum": ["dog", "wolf"] }, "name": { "type": "string" } }
            }
        } }
    }"##
    );
}

#[test]
fn by_a_text() {
    use strings::types::It;
    assert!(matches!(round_trip(r#"{"kind":"cat","lives":9}"#), It::Cat(cat) if cat.lives == 9));
    assert!(matches!(round_trip(r#"{"kind":"dog","name":"Rex"}"#), It::Dog(dog) if dog.name == "Rex"));
    assert!(matches!(round_trip(r#"{"kind":"wolf","name":"Rex"}"#), It::Dog(dog) if dog.kind.as_str() == "wolf"));
    for strange in [r#"{"kind":"cow","lives":1}"#, r#"{"kind":1}"#, r#"{"lives":9}"#, r#""cat""#, "[1]", "null"] {
        assert!(matches!(round_trip(strange), It::Unknown(_)), "{strange}");
    }
}

#[test]
fn first_in_the_middle_and_last() {
    use strings::types::It;
    let places = [
        r#"{"kind":"cat","lives":9,"more":{"kind":"dog"}}"#,
        r#"{"more":{"kind":"dog"},"kind":"cat","lives":9}"#,
        r#"{"more":[{"kind":"dog"},"}"],"lives":9,"kind":"cat"}"#,
        r#"{"more":"\"kind\":\"dog\"","lives":9,"k\u0069nd":"c\u0061t"}"#,
    ];
    for place in places {
        assert!(matches!(text(place), It::Cat(cat) if cat.lives == 9), "{place}");
    }
}

#[test]
fn what_is_broken_is_no_unknown_variant() {
    use strings::types::It;
    for broken in [r#"{"kind":"cow""#, r#"{"kind":}"#, r#"{"kind":"cat","lives":"nine"}"#] {
        assert!(specweld::json::from_str::<It>(broken).is_err(), "{broken}");
    }
    let fault = specweld::json::from_str::<It>(r#"{"kind":"cat","lives":"nine"}"#).unwrap_err();
    assert_eq!(fault.path(), "lives");
}

mod truths {
    specweld::generate_api!(
        inline = r##"{
        "openapi": "3.1.0",
        "info": { "title": "Truth values", "version": "1" },
        "paths": { "/": { "get": { "operationId": "get", "responses": { "200": {
            "description": "It.",
            "content": { "application/json": { "schema": { "$ref": "#/components/schemas/It" } } }
        } } } } },
        "components": { "schemas": {
            "It": { "oneOf": [
                {
                    "type": "object", "required": ["is_open", "since"],
                    "properties": { "is_open": { "const": true }, "since": { "type": "integer" } }
                },
                {
                    "type": "object", "required": ["is_open", "reason"],
                    "properties": { "is_open": { "const": false }, "reason": { "type": "string" } }
                }
            ] }
        } }
    }"##
    );
}

#[test]
fn by_a_truth_value() {
    use truths::types::It;
    assert!(matches!(round_trip(r#"{"is_open":true,"since":3}"#), It::Open(it) if it.since == 3));
    assert!(matches!(round_trip(r#"{"is_open":false,"reason":"r"}"#), It::NotOpen(it) if it.reason == "r"));
    for strange in [r#"{"is_open":null}"#, r#"{"is_open":"true","since":3}"#, r#"{"since":3}"#] {
        assert!(matches!(round_trip(strange), It::Unknown(_)), "{strange}");
    }
}

mod numbers {
    specweld::generate_api!(
        inline = r##"{
        "openapi": "3.1.0",
        "info": { "title": "Numbers", "version": "1" },
        "paths": { "/": { "get": { "operationId": "get", "responses": { "200": {
            "description": "It.",
            "content": { "application/json": { "schema": { "$ref": "#/components/schemas/It" } } }
        } } } } },
        "components": { "schemas": {
            "It": { "oneOf": [
                {
                    "type": "object", "required": ["version", "old"],
                    "properties": { "version": { "const": 1 }, "old": { "type": "string" } }
                },
                {
                    "type": "object", "required": ["version", "new"],
                    "properties": { "version": { "const": 2 }, "new": { "type": "string" } }
                }
            ] }
        } }
    }"##
    );
}

#[test]
fn by_a_number() {
    use numbers::types::It;
    assert!(matches!(round_trip(r#"{"version":1,"old":"o"}"#), It::Version1(it) if it.old == "o"));
    assert!(matches!(round_trip(r#"{"version":2,"new":"n"}"#), It::Version2(it) if it.new == "n"));
    for strange in [r#"{"version":3}"#, r#"{"version":"1","old":"o"}"#, r#"{"version":12}"#] {
        assert!(matches!(round_trip(strange), It::Unknown(_)), "{strange}");
    }
}

mod several {
    specweld::generate_api!(
        inline = r##"{
        "openapi": "3.1.0",
        "info": { "title": "Several together", "version": "1" },
        "paths": { "/": { "get": { "operationId": "get", "responses": { "200": {
            "description": "It.",
            "content": { "application/json": { "schema": { "$ref": "#/components/schemas/It" } } }
        } } } } },
        "components": { "schemas": {
            "It": { "oneOf": [
                {
                    "type": "object", "required": ["kind", "is_new", "a"],
                    "properties": { "kind": { "const": "x" }, "is_new": { "const": true }, "a": { "type": "string" } }
                },
                {
                    "type": "object", "required": ["kind", "is_new", "a"],
                    "properties": { "kind": { "const": "x" }, "is_new": { "const": false }, "a": { "type": "integer" } }
                },
                {
                    "type": "object", "required": ["kind", "is_new"],
                    "properties": { "kind": { "const": "y" }, "is_new": { "const": true } }
                }
            ] }
        } }
    }"##
    );
}

#[test]
fn by_several_together() {
    use several::types::It;
    assert!(matches!(round_trip(r#"{"kind":"x","is_new":true,"a":"b"}"#), It::XNew(it) if it.a == "b"));
    assert!(matches!(round_trip(r#"{"kind":"x","is_new":false,"a":1}"#), It::XNotNew(it) if it.a == 1));
    assert!(matches!(round_trip(r#"{"kind":"y","is_new":true}"#), It::Y(_)));
    for strange in [r#"{"kind":"x"}"#, r#"{"kind":"z","is_new":true}"#, r#"{"is_new":true}"#] {
        assert!(matches!(round_trip(strange), It::Unknown(_)), "{strange}");
    }
}
