//! Constants in several members or inside of members, and the warnings about values that match several alternatives.

use serde_json::Value;
use specweld_codegen::diagnostic::Source;
use specweld_codegen::options::Options;
use specweld_tests::laws::independent::{Independent, Strictness, translated};

use super::round_trip;

mod states {
    specweld::generate_api!(spec = "cases/ok/union-by-several-constants/spec.json", allow = [ambiguous]);
}

use states::types::{Form, Login, Range, Refusal};

#[test]
fn each_alternative_has_the_name_of_its_constant() {
    assert!(matches!(round_trip(r#"{"code":"too_old","text":"a"}"#), Refusal::TooOld(_)));
    assert!(matches!(round_trip(r#"{"code":"used_twice","text":"a"}"#), Refusal::UsedTwice(_)));
    assert!(matches!(round_trip(r#"{"fault":"no_grant","hint":"a"}"#), Refusal::NoGrant(_)));
    assert!(matches!(round_trip(r#"{"fault":"no_client","hint":"a"}"#), Refusal::NoClient(_)));
    assert!(matches!(round_trip(r#"{"message":"a"}"#), Refusal::Message(_)));
    for newer in [r#"{"code":"too_new","text":"a"}"#, r#"{"fault":"none","hint":"a"}"#, "{}"] {
        assert!(matches!(round_trip(newer), Refusal::Unknown(_)), "{newer}");
    }
}

#[test]
fn constants_and_formats_inside_of_members_select_the_variant() {
    assert!(matches!(round_trip(r#"{"on":true,"by":{"method":"password"}}"#), Login::Password(_)));
    assert!(matches!(round_trip(r#"{"on":true,"by":{"method":"key","text":"a"}}"#), Login::Key(_)));
    assert!(matches!(round_trip(r#"{"on":false}"#), Login::NotOn(_)));
    assert!(matches!(round_trip(r#"{"from":"2026-01-01","to":"2026-02-01"}"#), Range::Days(_)));
    assert!(matches!(round_trip(r#"{"from":"10.0.0.1","to":"10.0.0.9"}"#), Range::Hosts(_)));
}

#[test]
fn alternatives_of_one_type_are_one_variant() {
    assert!(matches!(round_trip(r#"{"size":1}"#), Form::Size(_)));
    assert!(matches!(round_trip(r#"{"size":null,"name":null}"#), Form::C(_)));
}

#[test]
fn a_warning_shows_a_value_that_two_alternatives_accept() {
    for (one, other) in [
        (
            r#"{"required":["a"],"properties":{"a":{"type":"string"}}}"#,
            r#"{"required":["a"],"properties":{"a":{"enum":["x"]},"b":{}}}"#,
        ),
        (
            r#"{"required":["a"],"properties":{"a":{"format":"date"}}}"#,
            r#"{"required":["a"],"properties":{"a":{"type":"string"},"b":{"type":"integer"}}}"#,
        ),
        (
            r#"{"required":["a"],"properties":{"a":{"required":["b"],"properties":{"b":{"type":"boolean"}}}}}"#,
            r#"{"required":["a"],"properties":{"a":{"required":["c"],"properties":{"c":{"type":["null","string"]}}}}}"#,
        ),
        (
            r#"{"type":"array","items":{"required":["a"],"properties":{"a":{"type":"integer"}}}}"#,
            r#"{"type":"array","items":{"required":["a"],"properties":{"a":{"type":"integer"},"b":{}}}}"#,
        ),
    ] {
        let text = one_of(one, other);
        let witness = witness(&text).unwrap_or_else(|| panic!("no warning: {text}"));
        let document = translated(&serde_json::from_str(&text).unwrap(), Strictness::Full);
        let validator = Independent::of(&document, Strictness::Full).unwrap();
        for index in 0..2 {
            let schema = format!("/components/schemas/It/oneOf/{index}");
            assert_eq!(validator.accepts(&schema, &witness), Some(true), "{schema}: {witness}");
        }
    }
}

#[test]
fn an_empty_value_causes_no_warning() {
    for (one, other) in [
        (r#"{"properties":{"a":{"type":"string"}}}"#, r#"{"properties":{"b":{"type":"string"}}}"#),
        (r#"{"type":"array","items":{"properties":{"a":{}}}}"#, r#"{"type":"array","items":{"properties":{"b":{}}}}"#),
        (
            r#"{"required":["a"],"properties":{"a":{"type":"string","format":"ipv4"}}}"#,
            r#"{"required":["a"],"properties":{"a":{"type":"string","format":"ipv6"}}}"#,
        ),
        (
            r#"{"type":"array","prefixItems":[{"const":"a"},{}]}"#,
            r#"{"type":"array","prefixItems":[{"const":"b"},{}]}"#,
        ),
    ] {
        let text = one_of(one, other);
        assert_eq!(witness(&text), None, "{text}");
    }
}

fn one_of(one: &str, other: &str) -> String {
    let schemas = format!(r#"{{ "It": {{ "oneOf": [{one}, {other}] }} }}"#);
    let head = r#""openapi": "3.1.0", "info": { "title": "t", "version": "1" }, "paths": {}"#;
    format!(r#"{{ {head}, "components": {{ "schemas": {schemas} }} }}"#)
}

/// Returns the example value in the warning about a description.
fn witness(text: &str) -> Option<Value> {
    let (_, report) = specweld_codegen::explain(Source { name: "spec.json", text }, &Options::default());
    // The report breaks a long line at a space.
    let report = report.to_string();
    let report = report.split_whitespace().collect::<Vec<_>>().join(" ");
    let (_, rest) = report.split_once("the value `")?;
    let (value, _) = rest.split_once("` fits both")?;
    Some(serde_json::from_str(value).unwrap_or_else(|error| panic!("{value}: {error}")))
}
