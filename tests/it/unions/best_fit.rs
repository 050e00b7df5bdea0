//! Variants that no look at the value itself tells apart: what is inside them decides, where it can.

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
fn the_variant_that_knows_all_of_a_value_is_taken() {
    let recent: Rule = round_trip(r#"{"name":"a","how":{"source":"b"}}"#);
    assert!(matches!(recent, Rule::Recent(_)));
    let count: Rule = round_trip(r#"{"name":"a","how":{"seconds":60}}"#);
    assert!(matches!(count, Rule::Count(_)));
    let by_constant: Rule = specweld::json::from_str(r#"{"name":"a","how":{"type":"count"}}"#).unwrap();
    assert!(matches!(by_constant, Rule::Count(_)));
}

#[test]
fn where_none_does_the_one_that_knows_most_is_taken() {
    let newer: Rule = specweld::json::from_str(r#"{"name":"a","new":1}"#).unwrap();
    assert!(matches!(newer, Rule::Recent(_)));
    let newer: Rule = specweld::json::from_str(r#"{"name":"a","how":{"seconds":60,"new":1}}"#).unwrap();
    assert!(matches!(newer, Rule::Count(_)), "it knows more of the value");
}
