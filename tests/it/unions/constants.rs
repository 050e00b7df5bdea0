//! Alternatives that differ in the constant of a member, at any depth.

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
fn by_a_string() {
    use strings::types::It;
    assert!(matches!(round_trip(r#"{"kind":"cat","lives":9}"#), It::Cat(cat) if cat.lives == 9));
    assert!(matches!(round_trip(r#"{"kind":"dog","name":"Rex"}"#), It::Dog(dog) if dog.name == "Rex"));
    assert!(matches!(round_trip(r#"{"kind":"wolf","name":"Rex"}"#), It::Dog(dog) if dog.kind.as_str() == "wolf"));
    for strange in [r#"{"kind":"cow","lives":1}"#, r#"{"kind":1}"#, r#"{"lives":9}"#, r#""cat""#, "[1]", "null"] {
        assert!(matches!(round_trip(strange), It::Unknown(_)), "{strange}");
    }
}

#[test]
fn the_constant_can_be_at_any_position() {
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
fn an_invalid_value_of_a_known_variant_is_an_error() {
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
fn by_a_boolean() {
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
fn by_several_members() {
    use several::types::It;
    assert!(matches!(round_trip(r#"{"kind":"x","is_new":true,"a":"b"}"#), It::XNew(it) if it.a == "b"));
    assert!(matches!(round_trip(r#"{"kind":"x","is_new":false,"a":1}"#), It::XNotNew(it) if it.a == 1));
    assert!(matches!(round_trip(r#"{"kind":"y","is_new":true}"#), It::Y(_)));
    for strange in [r#"{"kind":"x"}"#, r#"{"kind":"z","is_new":true}"#, r#"{"is_new":true}"#] {
        assert!(matches!(round_trip(strange), It::Unknown(_)), "{strange}");
    }
}

mod optional {
    specweld::generate_api!(
        inline = r##"{
        "openapi": "3.1.0",
        "info": { "title": "Tags that need not be there", "version": "1" },
        "paths": { "/": { "get": { "operationId": "get", "responses": { "200": {
            "description": "It.",
            "content": { "application/json": { "schema": { "type": "object", "properties": {
                "one": { "$ref": "#/components/schemas/One" }, "several": { "$ref": "#/components/schemas/Several" }
            } } } }
        } } } } },
        "components": { "schemas": {
            "One": { "oneOf": [{ "$ref": "#/components/schemas/Iban" }, { "$ref": "#/components/schemas/Local" }] },
            "Several": { "oneOf": [
                { "$ref": "#/components/schemas/Iban" },
                { "$ref": "#/components/schemas/Reference" },
                { "$ref": "#/components/schemas/Entry" }
            ] },
            "Iban": {
                "type": "object", "required": ["type", "iban"],
                "properties": { "type": { "const": "iban" }, "iban": { "type": "string" } }
            },
            "Local": {
                "type": "object", "required": ["number"],
                "properties": { "type": { "const": "local" }, "number": { "type": "string" } }
            },
            "Reference": {
                "type": "object", "required": ["id"],
                "properties": { "type": { "const": "reference" }, "id": { "type": "string" } }
            },
            "Entry": {
                "type": "object", "required": ["id"],
                "properties": {
                    "type": { "const": "entry" }, "id": { "type": "string" },
                    "version": { "enum": [1, 2] }, "text": { "type": "string" }
                }
            }
        } }
    }"##,
        allow = [ambiguous]
    );
}

#[test]
fn without_a_constant_the_variant_with_an_optional_one_is_selected() {
    use optional::types::One;
    assert!(matches!(round_trip(r#"{"number":"1"}"#), One::Local(it) if it.number == "1"));
    assert!(matches!(text(r#"{"number":"1","new":1}"#), One::Local(_)));
    assert!(matches!(text(r#"{"type":"local","number":"1"}"#), One::Local(_)));
    assert!(matches!(round_trip(r#"{"type":"iban","iban":"1"}"#), One::Iban(_)));
    let strange =
        [r#"{"type":"new","number":"1"}"#, r#"{"type":null,"number":"1"}"#, r#"{"iban":"1"}"#, r#""1""#, "[]"];
    for strange in strange {
        assert!(matches!(round_trip(strange), One::Unknown(_)), "{strange}");
    }
}

#[test]
fn without_a_constant_the_best_fit_with_an_optional_one_is_selected() {
    use optional::types::Several;
    assert!(matches!(text(r#"{"id":"1"}"#), Several::Reference(_)), "the first alternative in the description");
    assert!(matches!(text(r#"{"id":"1","text":"t"}"#), Several::Entry(_)), "the variant knows more members");
    assert!(matches!(text(r#"{"id":"1","version":2}"#), Several::Entry(_)));
    assert!(matches!(text(r#"{"id":"1","iban":"1"}"#), Several::Reference(_)), "the constant of an IBAN is required");
    assert!(matches!(text(r#"{"type":"entry","id":"1"}"#), Several::Entry(_)));
    for strange in [r#"{"type":"new","id":"1","text":"t"}"#, r#"{"text":"t"}"#, r#"{"iban":"1"}"#, "1"] {
        assert!(matches!(round_trip(strange), Several::Unknown(_)), "{strange}");
    }
}

mod sent {
    specweld::generate_api!(
        inline = r##"{
        "openapi": "3.1.0",
        "info": { "title": "Tags that callers send", "version": "1" },
        "paths": { "/": { "put": {
            "operationId": "put",
            "requestBody": { "required": true, "content": { "application/json": { "schema": { "$ref": "#/components/schemas/It" } } } },
            "responses": { "200": {
                "description": "It.",
                "content": { "application/json": { "schema": { "$ref": "#/components/schemas/It" } } }
            } }
        } } },
        "components": { "schemas": {
            "It": { "type": "object", "properties": {
                "account": { "oneOf": [{ "$ref": "#/components/schemas/Iban" }, { "$ref": "#/components/schemas/Local" }] },
                "owner": { "anyOf": [
                    { "$ref": "#/components/schemas/User" }, { "$ref": "#/components/schemas/Group" }, { "type": "object" }
                ] }
            } },
            "Iban": {
                "type": "object", "required": ["is_iban", "iban"],
                "properties": { "is_iban": { "const": true }, "iban": { "type": "string" } }
            },
            "Local": {
                "type": "object",
                "properties": { "is_iban": { "const": false }, "number": { "type": "string" } }
            },
            "User": {
                "type": "object", "required": ["kind"],
                "properties": { "kind": { "const": "user", "readOnly": true }, "mail": { "type": "string" } }
            },
            "Group": {
                "type": "object",
                "properties": { "kind": { "enum": ["group", "team"], "readOnly": true }, "name": { "type": "string" } }
            }
        } }
    }"##
    );
}

#[test]
fn new_values_have_their_constants_and_decoded_values_stay_unchanged() {
    use sent::types::{Group, GroupKind, It, ItAccount, ItOwner, Local};
    let json = |local: Local| specweld::json::to_string(&ItAccount::from(local)).unwrap();
    assert_eq!(json(Local::new().number("1")), r#"{"is_iban":false,"number":"1"}"#);
    assert_eq!(json(Local::default()), json(Local::new()));
    let team = ItOwner::from(Group::new().kind(GroupKind::Team));
    assert_eq!(specweld::json::to_string(&team).unwrap(), r#"{"kind":"team"}"#, "requests have the constant, too");
    let mut silent = Local::new();
    silent.is_iban = None;
    assert_eq!(json(silent), "{}");
    let it: It = round_trip(r#"{"account":{"number":"1"}}"#);
    assert!(matches!(it.account, Some(ItAccount::Local(it)) if it.is_iban.is_none()));
    let it: It = round_trip(r#"{"owner":{"kind":"user","mail":"m"}}"#);
    assert!(matches!(it.owner, Some(ItOwner::User(_))));
    let it: It = round_trip(r#"{"owner":{"kind":"team","name":"n"}}"#);
    assert!(matches!(it.owner, Some(ItOwner::Group(it)) if it.kind.is_some()));
}
