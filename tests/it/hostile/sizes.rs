//! Large descriptions. The tests compare lengths of code. They measure no time, but with quadratic time they would run
//! for minutes.

use std::iter;

use serde_json::{Map, Value, json};
use specweld_codegen::diagnostic::{Code, Level, Source};
use specweld_codegen::options::Options;

use super::{code, description, error, generated, reference};

fn values(count: usize) -> Value {
    description([(
        "S0".to_owned(),
        json!({ "type": "string", "enum": (0..count).map(|it| format!("v{it}")).collect::<Vec<_>>() }),
    )])
}

fn members(count: usize) -> Value {
    let properties: Map<String, Value> = (0..count).map(|it| (format!("p{it}"), json!({ "type": "string" }))).collect();
    description([("S0".to_owned(), json!({ "type": "object", "properties": properties }))])
}

#[test]
fn code_grows_no_faster_than_the_description() {
    for (what, make, few) in [("values", values as fn(usize) -> Value, 2500), ("members", members, 5000)] {
        let (one, two) = (code(&make(few)).len(), code(&make(2 * few)).len());
        assert!(two < 3 * one, "{what}: {one} bytes, and {two} of twice as many");
    }
}

#[test]
fn a_client_near_the_limit_of_editors_is_a_finding() {
    let text = values(150_000).to_string();
    let options = Options { levels: vec![(Code::LargeClient, Level::Deny)], ..Options::default() };
    let source = Source { name: "x.json", text: &text };
    let generation = specweld_codegen::generate(source, &options, &quote::quote!(specweld));
    let report = generation.report.to_string();
    assert!(generation.tokens.is_none() && report.contains("[large-client]"), "{report}");
}

// A derived comparison of ten thousand fields would overflow the stack of rustc.
#[test]
fn long_structs_are_compared_field_by_field() {
    let of = |count| code(&members(count));
    assert!(of(999).contains("#[derive(Debug, Clone, PartialEq, Default)]"));
    assert!(of(1000).contains("impl PartialEq for S0") && !of(1000).contains("PartialEq, Default"));
}

#[test]
fn a_thousand_alternatives_are_a_union_with_every_kind_of_dispatch() {
    let by_text = |number: usize| ("t".to_owned(), json!({ "const": format!("k{number}") }));
    let by_number = |number: usize| ("t".to_owned(), json!({ "const": number }));
    let by_presence = |number: usize| (format!("p{number}"), json!({ "type": "string" }));
    for property in [by_text as fn(usize) -> (String, Value), by_number, by_presence] {
        let alternative = |number: usize| {
            let (name, schema) = property(number);
            let schema = json!({ "type": "object", "required": [&name], "properties": { name: schema } });
            (format!("S{number}"), schema)
        };
        let all: Vec<Value> = (1..=1000).map(reference).collect();
        let union = iter::once(("S0".to_owned(), json!({ "oneOf": all })));
        let code = code(&description(union.chain((1..=1000).map(alternative))));
        assert!(code.contains("json.read().map(Self::S1000)"));
    }
}

/// Returns the accessors of a union of objects with common members, as generated code.
fn accessors(variants: usize, members: usize) -> String {
    let alternative = |number: usize| {
        let kind = [("kind".to_owned(), json!({ "const": format!("k{number}") }))];
        let common = (0..members).map(|it| (format!("p{it}"), json!({ "type": "string" })));
        let properties: Map<String, Value> = kind.into_iter().chain(common).collect();
        (format!("S{number}"), json!({ "type": "object", "required": ["kind"], "properties": properties }))
    };
    let all: Vec<Value> = (1..=variants).map(reference).collect();
    let union = iter::once(("S0".to_owned(), json!({ "oneOf": all })));
    let code = code(&description(union.chain((1..=variants).map(alternative))));
    let (_, accessors) = code.split_once("impl S0 {").expect("the union has accessors");
    let (accessors, _) = accessors.split_once("impl ").expect("conversions follow");
    assert!(accessors.contains(&format!("p{}", members - 1)), "{accessors}");
    accessors.to_owned()
}

#[test]
fn accessors_grow_with_the_sum_of_variants_and_common_members() {
    let [once, variants, members, both] =
        [(20, 20), (40, 20), (20, 40), (40, 40)].map(|(variants, members)| accessors(variants, members).len());
    assert!(variants < once + once / 2, "{once} bytes, and {variants} with twice as many variants");
    assert!(members < 2 * once + once / 2, "{once} bytes, and {members} with twice as many members");
    assert!(both < variants + members, "{both} bytes, {variants} and {members}");
}

#[test]
fn the_report_on_many_faults_is_short() {
    let properties: Map<String, Value> = (0..5000).map(|it| (format!("p{it}"), json!({ "type": "strin" }))).collect();
    let text = description([("S0".to_owned(), json!({ "type": "object", "properties": properties }))]).to_string();
    let (_, report) = generated("x.json", text);
    assert!(report.to_string().len() < 200_000);
}

#[test]
fn fifty_megabytes_of_unselected_operations_are_not_read() {
    let prose = "x".repeat(1000);
    let unused = |number: usize| (format!("U{number}"), json!({ "type": "object", "description": prose }));
    let schemas = iter::once(("S0".to_owned(), json!({ "type": "string" }))).chain((0..50_000).map(unused));
    let description = description(schemas);
    assert!(code(&description).len() < 10_000);
}

#[test]
fn fifty_megabytes_without_a_description_are_refused() {
    for text in [" ".repeat(50 << 20), "[".repeat(50 << 20), "\"".to_owned() + &"x".repeat(50 << 20)] {
        assert!(error("x.json", text).len() < 10_000);
    }
}
