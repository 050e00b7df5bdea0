//! Variants that no discriminating member separates: the number of known members decides, also inside of members.

use super::round_trip;

mod rules {
    specweld::generate_api! {
        inline = r##"{
            "openapi": "3.0.3",
            "info": { "title": "Rules", "version": "1" },
            "paths": { "/rule": { "get": {
                "operationId": "get_rule",
                "responses": { "200": { "description": "A rule.", "content": { "application/json": {
                    "schema": { "$ref": "#/components/schemas/Rule" }
                } } } }
            } } },
            "components": { "schemas": {
                "Rule": { "oneOf": [{ "$ref": "#/components/schemas/Recent" }, { "$ref": "#/components/schemas/Count" }] },
                "Recent": { "type": "object", "properties": { "name": { "type": "string" }, "how": {
                    "type": "object",
                    "properties": { "type": { "type": "string", "enum": ["recent"] }, "source": { "type": "string" } }
                } } },
                "Count": { "type": "object", "properties": { "name": { "type": "string" }, "how": {
                    "type": "object",
                    "properties": { "type": { "type": "string", "enum": ["count"] }, "seconds": { "type": "integer" } }
                } } }
            } }
        }"##,
        allow = [ambiguous],
    }
}
use rules::types::Rule;

#[test]
fn a_variant_that_knows_all_members_is_selected() {
    let recent: Rule = round_trip(r#"{"name":"a","how":{"source":"b"}}"#);
    assert!(matches!(recent, Rule::Recent(_)));
    let count: Rule = round_trip(r#"{"name":"a","how":{"seconds":60}}"#);
    assert!(matches!(count, Rule::Count(_)));
    let by_constant: Rule = specweld::json::from_str(r#"{"name":"a","how":{"type":"count"}}"#).unwrap();
    assert!(matches!(by_constant, Rule::Count(_)));
}

#[test]
fn the_variant_that_knows_most_members_is_selected() {
    let newer: Rule = specweld::json::from_str(r#"{"name":"a","new":1}"#).unwrap();
    assert!(matches!(newer, Rule::Recent(_)));
    let newer: Rule = specweld::json::from_str(r#"{"name":"a","how":{"seconds":60,"new":1}}"#).unwrap();
    assert!(matches!(newer, Rule::Count(_)), "the variant knows more members");
}

mod measures {
    specweld::generate_api! {
        inline = r##"{
            "openapi": "3.1.0",
            "info": { "title": "Measures", "version": "1" },
            "paths": { "/measure": { "get": {
                "operationId": "get_measure",
                "responses": { "200": { "description": "It.", "content": { "application/json": {
                    "schema": { "$ref": "#/components/schemas/Measure" }
                } } } }
            } } },
            "components": { "schemas": {
                "Measure": { "oneOf": [{ "$ref": "#/components/schemas/Real" }, { "$ref": "#/components/schemas/Whole" }] },
                "Real": { "type": "object", "properties": { "value": { "type": "number" } } },
                "Whole": { "type": "object", "properties": { "value": { "type": "integer" } } }
            } }
        }"##,
        allow = [ambiguous],
    }
}
use measures::types::Measure;

#[test]
fn the_variant_that_keeps_all_digits_is_selected() {
    for (text, is_whole) in [
        (r#"{"value":9007199254740993}"#, true),
        (r#"{"value":-9223372036854775807}"#, true),
        (r#"{"value":9007199254740992}"#, false),
        (r#"{"value":0.5}"#, false),
    ] {
        let measure: Measure = round_trip(text);
        assert_eq!(matches!(measure, Measure::Whole(_)), is_whole, "{text}");
    }
    let other_spelling: Measure = specweld::json::from_str(r#"{"value":9007199254740993.0e0}"#).unwrap();
    assert!(matches!(other_spelling, Measure::Whole(_)));
}
