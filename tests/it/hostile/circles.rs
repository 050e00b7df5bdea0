//! Circular references.

use serde_json::{Value, json};

use super::{code, description, error, generated, reference};

/// Returns three schemas in a circle. `link` makes each of them from a reference to the next one.
fn circle(link: impl Fn(Value) -> Value) -> Value {
    description((0..3).map(|number| (format!("S{number}"), link(reference((number + 1) % 3)))))
}

#[test]
fn circles_through_members_and_items_are_types() {
    for (what, link) in [
        ("items", (|to| json!({ "type": "array", "items": to })) as fn(Value) -> Value),
        ("prefixItems", |to| json!({ "type": "array", "prefixItems": [to], "items": false })),
        ("additionalProperties", |to| json!({ "type": "object", "additionalProperties": to })),
        ("patternProperties", |to| json!({ "type": "object", "patternProperties": { "^x": to } })),
        ("properties", |to| json!({ "type": "object", "required": ["n"], "properties": { "n": to } })),
        ("oneOf", |to| json!({ "oneOf": [{ "type": "array", "items": to }, { "type": "string" }] })),
        ("narrowed", |to| json!({ "type": "array", "items": { "allOf": [to, { "format": "x" }] } })),
    ] {
        let code = code(&circle(link));
        assert!(code.contains(" S0"), "{what}:\n{code}");
    }
}

// A reference beside an empty schema, or beside one with few keywords (`S1`), has the constraints of its target only.
#[test]
fn circles_through_compositions_end() {
    let again = || json!({ "anyOf": [reference(0)] });
    let within = [
        json!({ "allOf": [reference(1), again()] }),
        json!({ "allOf": [{ "$ref": "#/components/schemas/S2/properties/n" }, again()] }),
        json!({ "allOf": [reference(1)], "oneOf": [reference(0), { "type": "string" }] }),
        json!({ "allOf": [reference(1)], "anyOf": [{ "allOf": [reference(0), { "required": ["x"] }] }, again()] }),
        json!({ "allOf": [reference(1)], "anyOf": [reference(0), reference(3)] }),
        json!({ "allOf": [reference(0)], "enum": [{}, { "n": {} }, [], "n"] }),
    ];
    let around: [fn(&Value) -> Value; 5] = [
        |to| json!({ "type": "array", "items": to }),
        |to| json!({ "additionalProperties": to }),
        |to| json!({ "properties": { "n": to } }),
        |to| json!({ "oneOf": [{ "type": "string" }, { "type": "array", "items": to }] }),
        |to| json!({ "type": ["string", "object", "array"], "properties": { "n": to }, "items": to }),
    ];
    let beside = [json!({}), json!({ "minLength": 1 }), json!({ "type": ["object", "array", "string"] })];
    let pairs = within.iter().flat_map(|it| around.map(|around| (it, around)));
    for ((within, around), beside) in pairs.flat_map(|pair| beside.each_ref().map(|beside| (pair, beside))) {
        let subtype = json!({ "allOf": [reference(0), { "properties": { "h": { "type": "string" } } }] });
        let inline = json!({ "properties": { "n": around(within) } });
        let schemas = [around(within), beside.clone(), inline, subtype];
        let document = description(schemas.into_iter().enumerate().map(|(number, it)| (format!("S{number}"), it)));
        let (code, report) = generated("x.json", document.to_string());
        assert!(code.is_some() || report.to_string().contains("[unsatisfiable]"), "{within}\n{report}");
    }
}

// Each composition refers back to its component in two ways. The number of compositions grows exponentially.
#[test]
fn circles_with_too_many_compositions_are_refused() {
    let either = |one: usize, other: usize| json!({ "oneOf": [reference(one % 8), reference(other % 8)] });
    let schemas = (0..8).map(|number| {
        let x = json!({ "allOf": [reference(number), either(number + 1, number + 2)] });
        let y = json!({ "allOf": [reference(number), either(number + 2, number + 3)] });
        (format!("S{number}"), json!({ "type": "object", "properties": { "x": x, "y": y } }))
    });
    let report = error("x.json", description(schemas).to_string());
    assert!(report.contains("[too-many-alternatives]"), "{report}");
}

// The generator compares overlapping types level by level; these types have infinitely many levels.
#[test]
fn circles_that_overlap_unconstrained_types_end() {
    let map = |values: Value| json!({ "type": "object", "additionalProperties": values });
    let list = |items: Value| json!({ "type": "array", "items": items });
    let known = json!({ "type": "object", "properties": { "n": { "type": "string" }, "more": reference(2) } });
    for (what, link) in [("items", list as fn(Value) -> Value), ("additionalProperties", map)] {
        for beside in [link(json!({})), link(link(reference(2))), link(link(link(link(reference(3)))))] {
            let either = json!({ "anyOf": [reference(1), beside, reference(4)] });
            let circle = [2, 3, 1].map(|next| link(reference(next)));
            let schemas = [either].into_iter().chain(circle).chain([known.clone()]);
            let code = code(&description(schemas.enumerate().map(|(number, it)| (format!("S{number}"), it))));
            assert!(code.contains("enum S0"), "{what}:\n{code}");
        }
    }
}

#[test]
fn circles_of_references_and_compositions_are_refused() {
    for (link, wanted) in [
        ((|to| to) as fn(Value) -> Value, "[cyclic-reference]"),
        (|to| json!({ "allOf": [to] }), "[cyclic-reference]"),
        (|to| json!({ "allOf": [{ "allOf": [to] }] }), "[cyclic-reference]"),
        (|to| json!({ "oneOf": [to] }), "[unsatisfiable]"),
        (|to| json!({ "anyOf": [{ "allOf": [to] }] }), "[unsatisfiable]"),
        (|to| json!({ "allOf": [{ "anyOf": [to] }] }), "[cyclic-reference]"),
        (|to| json!({ "allOf": [{ "oneOf": [to, { "type": "null" }] }] }), "[cyclic-reference]"),
    ] {
        let report = error("x.json", circle(link).to_string());
        assert!(report.contains(wanted) && !report.contains("error: "), "{}: {report}", link(json!("it")));
    }
}

#[test]
fn circles_of_other_components_are_refused() {
    let to = |kind: &str, name: &str| json!({ "$ref": format!("#/components/{kind}/{name}") });
    for kind in ["parameters", "responses", "pathItems"] {
        let mut operation = json!({ "operationId": "a", "responses": { "204": { "description": "ok" } } });
        let mut path = json!({});
        match kind {
            "parameters" => operation["parameters"] = json!([to(kind, "A")]),
            "responses" => operation["responses"] = json!({ "204": to(kind, "A") }),
            _ => path = to(kind, "A"),
        }
        if kind != "pathItems" {
            path["get"] = operation;
        }
        let report = error(
            "x.json",
            json!({
                "openapi": "3.1.0",
                "info": { "title": "Hostile", "version": "1" },
                "paths": { "/a": path },
                "components": { kind: { "A": to(kind, "B"), "B": to(kind, "C"), "C": to(kind, "B") } },
            })
            .to_string(),
        );
        assert!(report.contains("[cyclic-reference]"), "{kind}: {report}");
    }
}
