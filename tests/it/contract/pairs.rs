//! Pairs of small descriptions, each with its verdict and the reason, in one table.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use serde_json::{Value, json};
use specweld_codegen::compat::Change;
use specweld_codegen::diagnostic::Source;
use specweld_codegen::options::Options;
use specweld_codegen::{Comparison, compare};

use super::breaks;

const TABLE: &str = include_str!("pairs.md");

/// A row, with the heading above it as its place.
struct Pair {
    place: &'static str,
    change: &'static str,
    older: &'static str,
    newer: &'static str,
    verdict: &'static str,
    reason: &'static str,
}

fn pairs() -> Vec<Pair> {
    let mut place = "";
    let mut pairs = Vec::new();
    for line in TABLE.lines() {
        if let Some(heading) = line.strip_prefix("## ") {
            place = heading;
        }
        let cells: Vec<&str> = line.trim_matches('|').split(" | ").map(str::trim).collect();
        if let [change, older, newer, verdict, reason] = cells[..]
            && !line.starts_with("|---")
            && change != "change"
        {
            let [older, newer] = [older, newer].map(|text| text.trim_matches('`'));
            pairs.push(Pair { place, change, older, newer, verdict, reason });
        }
    }
    pairs
}

/// Returns a description with a text in a place.
fn description(place: &str, text: &str) -> String {
    let text: Value = serde_json::from_str(text).unwrap_or_else(|error| panic!("{text}: {error}"));
    let pet = || json!({ "$ref": "#/components/schemas/Pet" });
    let body = || json!({ "application/json": { "schema": pet() } });
    let fine = || json!({ "204": { "description": "Fine." } });
    let list = |operation: &Value| {
        let mut get = json!({ "operationId": "list_pets", "responses": fine() });
        merge(&mut get, operation);
        json!({ "paths": { "/pets": { "get": get } } })
    };
    let schema =
        |operation: Value| json!({ "paths": { "/pets": operation }, "components": { "schemas": { "Pet": text } } });
    let patch = match place {
        "sent" => {
            let body = json!({ "required": true, "content": body() });
            schema(json!({ "put": { "operationId": "put_pet", "requestBody": body, "responses": fine() } }))
        }
        "received" => {
            let responses = json!({ "200": { "description": "Fine.", "content": body() } });
            schema(json!({ "get": { "operationId": "get_pet", "responses": responses } }))
        }
        "parameter" => list(&json!({ "parameters": [text] })),
        "operation" => list(&text),
        "responses" => list(&json!({})),
        _ => {
            let mut document = list(&json!({}));
            merge(&mut document, &text);
            document
        }
    };
    let pet = json!({ "type": "object", "properties": { "name": { "type": "string" } } });
    let mut document = json!({
        "openapi": "3.1.0", "info": { "title": "Pets", "version": "1" },
        "components": { "schemas": { "Pet": if matches!(place, "sent" | "received") { Value::Null } else { pet } } }
    });
    merge(&mut document, &patch);
    if place == "responses" {
        document["paths"]["/pets"]["get"]["responses"] = text;
    }
    document.to_string()
}

/// Applies a JSON Merge Patch (RFC 7396).
fn merge(target: &mut Value, patch: &Value) {
    let Value::Object(members) = patch else {
        *target = patch.clone();
        return;
    };
    if !target.is_object() {
        *target = json!({});
    }
    for (key, value) in members {
        if value.is_null() {
            target.as_object_mut().expect("an object").remove(key);
        } else {
            merge(&mut target[key], value);
        }
    }
}

/// Returns the affected clients and the kind of each change, in the form of the table.
fn verdict(changes: &[Change]) -> String {
    let one = |change: &Change| format!("{} `{}`", breaks(change), change.kind.id().replace('-', "_"));
    let all: BTreeSet<String> = changes.iter().map(one).collect();
    if all.is_empty() { "–".to_owned() } else { all.into_iter().collect::<Vec<_>>().join(", ") }
}

#[test]
fn every_pair_has_the_verdict_of_its_row() {
    let pairs = pairs();
    assert_eq!(
        pairs.len(),
        TABLE.lines().filter(|line| line.starts_with("| ") && !line.contains("| reason |")).count()
    );
    let mut wrong = String::new();
    for pair in &pairs {
        let [older, newer] = [pair.older, pair.newer].map(|text| description(pair.place, text));
        let source = |name, text| Source { name, text };
        let compared =
            compare(source("older.json", older.as_str()), source("newer.json", newer.as_str()), &Options::default());
        let Comparison { changes, report } = compared;
        let is_compared = report.diagnostics.iter().all(|it| it.code.id() == "breaking-change");
        let found = verdict(&changes);
        if !is_compared || found != pair.verdict || pair.reason.is_empty() {
            writeln!(wrong, "{}/{} => {found}", pair.place, pair.change).expect("a String");
            if !is_compared {
                writeln!(wrong, "{report}").expect("a String");
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}
