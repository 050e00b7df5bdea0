//! The option `rename` for variants of unions. The key of a variant is its name, a value that only it has, or its
//! position.

use specweld_codegen::diagnostic::Source;
use specweld_codegen::options::{Options, Rename, RenameKind};

/// Returns a description whose only component is a union.
fn description(alternatives: &str) -> String {
    format!(
        r#"{{ "openapi": "3.1.0", "info": {{ "title": "T", "version": "1" }}, "paths": {{}}, "components": {{ "schemas": {{
            "Owl": {{ "type": "object", "required": ["kind"], "properties": {{ "kind": {{ "type": "string" }} }} }},
            "Hen": {{ "type": "object", "required": ["kind"], "properties": {{ "kind": {{ "type": "string" }} }} }},
            "Answer": {alternatives} }} }} }}"#
    )
}

fn options(key: &str) -> Options {
    let rename = Rename { id: 0, kind: RenameKind::Variant, from: format!("Answer.{key}"), to: "Renamed".to_owned() };
    Options { renames: vec![rename], ..Options::default() }
}

/// Returns the names of the variants of `Answer` if the option names one of them by this key.
fn variants(alternatives: &str, key: &str) -> Vec<String> {
    let text = description(alternatives);
    let input = || Source { name: "spec.json", text: &text };
    let options = options(key);
    let unions = specweld_codegen::unions(input(), &options);
    let union = unions.into_iter().find(|union| union.schema == "/components/schemas/Answer");
    union.into_iter().flat_map(|union| union.variants).map(|variant| variant.name).collect()
}

/// Returns the report on a key that matches no variant.
fn report(alternatives: &str, key: &str) -> String {
    let text = description(alternatives);
    specweld_codegen::explain(Source { name: "spec.json", text: &text }, &options(key)).1.to_string()
}

/// Two discriminating members, a constant in a member, and a title.
const FAILURES: &str = r#"{ "oneOf": [
    { "type": "object", "required": ["code"], "properties": { "code": { "const": "locked" } } },
    { "type": "object", "required": ["code"], "properties": { "code": { "enum": ["late", "too.late"] } } },
    { "type": "object", "required": ["error"], "properties": { "error": { "const": "invalid_grant" } } },
    { "title": "Second Factor", "type": "object", "required": ["next"], "properties": { "next": {
        "type": "object", "required": ["way"], "properties": { "way": { "const": "totp" } } } } }
] }"#;

#[test]
fn a_value_that_only_one_variant_has_is_its_key() {
    for (key, position) in [
        ("locked", 0),
        ("late", 1),
        ("too.late", 1),
        ("invalid_grant", 2),
        ("totp", 3),
        ("Second Factor", 3),
        ("variant 2", 1),
        ("variant 4", 3),
    ] {
        let names = variants(FAILURES, key);
        assert_eq!(names.iter().position(|name| name == "Renamed"), Some(position), "{key}: {names:?}");
        assert_eq!(names.iter().filter(|name| *name == "Renamed").count(), 1, "{key}: {names:?}");
    }
}

#[test]
fn numbers_booleans_and_enum_values_are_keys() {
    for (alternatives, key, position) in [
        (
            r#"{ "oneOf": [{ "type": "object", "required": ["v"], "properties": { "v": { "const": 1 } } },
            { "type": "object", "required": ["v"], "properties": { "v": { "const": 2 } } }] }"#,
            "2",
            1,
        ),
        (
            r#"{ "oneOf": [{ "type": "object", "required": ["ok"], "properties": { "ok": { "const": true } } },
            { "type": "object", "required": ["ok"], "properties": { "ok": { "const": false } } }] }"#,
            "false",
            1,
        ),
        (r#"{ "oneOf": [{ "type": "string", "enum": ["none", "all"] }, { "type": "integer" }] }"#, "all", 0),
        (r#"{ "oneOf": [{ "const": "no-export" }, { "type": "integer" }] }"#, "no-export", 0),
        (
            r#"{ "type": ["array", "null"], "oneOf": [{ "type": "array", "items": { "type": "object", "required": ["a"],
            "properties": { "a": { "const": "x" } } } }, { "type": "array", "items": { "type": "object", "required": ["a"],
            "properties": { "a": { "const": "y" } } } }] }"#,
            "y",
            1,
        ),
    ] {
        let names = variants(alternatives, key);
        assert_eq!(names.iter().position(|name| name == "Renamed"), Some(position), "{key}: {names:?}");
    }
}

#[test]
fn a_value_of_the_discriminator_is_a_key_beside_the_component() {
    let union = r##"{ "oneOf": [{ "$ref": "#/components/schemas/Owl" }, { "$ref": "#/components/schemas/Hen" }],
        "discriminator": { "propertyName": "kind", "mapping": { "night": "#/components/schemas/Owl",
        "day": "#/components/schemas/Hen", "noon": "#/components/schemas/Hen" } } }"##;
    for (key, expected) in [
        ("night", ["Renamed", "Hen"]),
        ("noon", ["Owl", "Renamed"]),
        ("Hen", ["Owl", "Renamed"]),
        ("variant 1", ["Renamed", "Hen"]),
    ] {
        assert_eq!(variants(union, key), expected, "{key}");
    }
}

#[test]
fn a_value_that_several_variants_have_is_no_key() {
    let both = r#"{ "oneOf": [
        { "title": "A", "type": "object", "required": ["x"], "properties": { "x": { "const": "one" } } },
        { "title": "B", "type": "object", "required": ["y"], "properties": { "y": { "const": "two" }, "z": { "const": "one" } } }] }"#;
    assert_eq!(variants(both, "two").iter().filter(|name| *name == "Renamed").count(), 1);
    let several = report(both, "one");
    assert!(several.contains("no generated type has a variant `Answer.one`"), "{several}");
}

#[test]
fn a_misspelled_key_gets_the_nearest_value_and_another_one_the_names() {
    let near = report(FAILURES, "invalid_grand");
    assert!(near.contains("did you mean `Answer.invalid_grant`?"), "{near}");
    let other = report(FAILURES, "something else");
    assert!(other.contains("`Answer` has `code`, `late`, `error`, `next`"), "{other}");
}
