//! Chains of two thousand references.

use std::fmt::Debug;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use specweld_tests::hostile::chain::types as chain_types;

use super::{code, description, error, generated, reference, text_object};

const LONG: usize = 2000;

/// Returns a chain of schemas. `link` makes each of them from a reference to the next one.
fn chain(link: impl Fn(Value) -> Value) -> Value {
    let links = (0..LONG).map(|number| (format!("S{number}"), link(reference(number + 1))));
    description(links.chain([(format!("S{LONG}"), text_object())]))
}

#[test]
fn chains_of_schemas_end() {
    for (what, link) in [
        ("$ref", (|to| to) as fn(Value) -> Value),
        ("items", |to| json!({ "type": "array", "items": to })),
        ("additionalProperties", |to| json!({ "type": "object", "additionalProperties": to })),
        ("properties", |to| json!({ "type": "object", "required": ["n"], "properties": { "n": to } })),
    ] {
        let code = code(&chain(link));
        assert!(code.contains("pub struct S2000 "), "{what}");
        assert!(code.len() < 1000 * LONG, "{what}: {} bytes for each link", code.len() / LONG);
    }
}

#[test]
fn a_long_chain_of_types_is_json_at_every_19th_link() {
    for link in [
        (|to| json!({ "type": "object", "properties": { "n": to } })) as fn(Value) -> Value,
        |to| json!({ "type": "object", "required": ["n"], "properties": { "n": { "type": "array", "items": to } } }),
    ] {
        let (code, report) = generated("x.json", chain(link).to_string());
        let code = code.unwrap();
        let cut = code.lines().filter(|line| line.contains("pub n: ") && line.ends_with("<rt::Value>,"));
        assert_eq!(cut.count(), LONG / 19);
        let report = report.to_string();
        // A single message covers all places: it names the first four and the number of the others.
        assert!(report.contains(&format!("also here, and at {} more places", LONG / 19 - 4)), "{report}");
        assert!(report.contains("/properties/n [untyped]"), "{report}");
    }
}

/// Decodes and encodes a value.
fn round_trip<T: Clone + Debug + Send + Sync + PartialEq + DeserializeOwned + Serialize>(text: &str) {
    // The bounds make rustc check the auto traits of every type in the chain.
    let first: T = serde_json::from_str(text).unwrap();
    assert_eq!(serde_json::to_string(&first.clone()).unwrap(), text);
    assert!(format!("{first:?}").len() > text.len());
}

#[test]
fn long_chains_are_compiled_decoded_and_encoded() {
    let nested = |open: &str, close: &str, depth: usize| format!("{}{{}}{}", open.repeat(depth), close.repeat(depth));
    round_trip::<chain_types::S0>(&nested("{\"next\":", "}", 100));
    round_trip::<chain_types::C0>(&nested("{\"next\":", "}", 100));
    round_trip::<chain_types::L0>(&nested("[", "]", 100));
    round_trip::<chain_types::Inline>(&nested("{\"n\":", "}", 54));
}

#[test]
fn chains_of_narrowed_references_end() {
    let link = |mut to: Value| {
        to["required"] = json!(["n"]);
        json!({ "type": "object", "properties": { "n": to } })
    };
    let (code, report) = generated("x.json", chain(link).to_string());
    assert!(code.is_some(), "{report}");
    // Each schema narrows the next one. The generator stops at some depth, with a warning.
    assert!(report.to_string().contains("[untyped]"), "{report}");
}

#[test]
fn chains_of_compositions_are_refused() {
    for (what, link) in [
        ("oneOf", (|to| json!({ "oneOf": [to, { "type": "string" }] })) as fn(Value) -> Value),
        ("allOf", |to| json!({ "allOf": [to] })),
        ("allOf and more", |to| json!({ "allOf": [to, { "properties": { "x": { "type": "string" } } }] })),
    ] {
        let report = error("x.json", chain(link).to_string());
        assert!(report.contains("[too-deep]"), "{what}: {report}");
    }
}

#[test]
fn chains_of_other_components_end() {
    let links = |kind: &str, last: Value| {
        let link = |number: usize| json!({ "$ref": format!("#/components/{kind}/C{}", number + 1) });
        let links = (0..LONG).map(|number| (format!("C{number}"), link(number)));
        links.chain([(format!("C{LONG}"), last)]).collect::<serde_json::Map<_, _>>()
    };
    let response = json!({ "description": "done" });
    let item = json!({ "get": { "operationId": "b", "responses": { "204": response } } });
    let parameter = json!({ "name": "q", "in": "query", "schema": { "type": "string" } });
    let code = code(&json!({
        "openapi": "3.1.0",
        "info": { "title": "Hostile", "version": "1" },
        "paths": {
            "/a": { "get": {
                "operationId": "a",
                "parameters": [{ "$ref": "#/components/parameters/C0" }],
                "responses": { "204": { "$ref": "#/components/responses/C0" } },
            } },
            "/b": { "$ref": "#/components/pathItems/C0" },
        },
        "components": {
            "parameters": links("parameters", parameter),
            "responses": links("responses", response),
            "pathItems": links("pathItems", item),
        },
    }));
    assert!(code.contains("pub fn q(") && code.contains("pub fn b("), "{code}");
}
