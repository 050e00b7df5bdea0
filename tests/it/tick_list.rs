//! Consistency of SUPPORT.md, the fields of the OpenAPI objects, and the cases.

mod model;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde_json::Value;

use model::{MODEL, ONLY_3_0, SINCE_3_1, SINCE_3_2};

const LIST: &str = include_str!("../../macros/codegen/SUPPORT.md");

/// An object and a field of it.
type Field = (String, String);

/// Returns the fields of each object, and the type of each field.
fn model() -> BTreeMap<&'static str, Vec<(&'static str, &'static str)>> {
    read_model(MODEL)
}

fn read_model(text: &'static str) -> BTreeMap<&'static str, Vec<(&'static str, &'static str)>> {
    let lines = text.trim().lines().map(|line| line.split_once(": ").expect("an object and its fields"));
    lines.map(|(object, fields)| (object, fields_of(fields))).collect()
}

/// Returns the fields in a line of the model. Spaces separate the fields; a space before a capital letter is part of an
/// object's name.
fn fields_of(text: &'static str) -> Vec<(&'static str, &'static str)> {
    let starts_object = |rest: &str| rest.starts_with(|c: char| c.is_uppercase());
    let mut fields = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let ends = rest.match_indices(' ').map(|(at, _)| at);
        let mut ends = ends.filter(|at| rest.get(at + 1..).is_some_and(|rest| !starts_object(rest)));
        let (field, further) = rest.split_at(ends.next().unwrap_or(rest.len()));
        fields.push(field.split_once('=').unwrap_or((field, "")));
        rest = further.trim_start();
    }
    fields
}

/// Returns the fields of a part of the model.
fn fields_in(text: &'static str) -> BTreeSet<Field> {
    let fields = read_model(text).into_iter().flat_map(|(object, all)| all.into_iter().map(move |it| (object, it.0)));
    fields.map(|(object, field)| (object.to_owned(), field.to_owned())).collect()
}

/// Returns the rows of the list: object, field, kinds of support in versions 3.0, 3.1 and 3.2, and case.
fn rows() -> Vec<(Field, [String; 3], String)> {
    let mut object = "";
    let mut rows = Vec::new();
    for line in LIST.lines() {
        object = line.strip_prefix("# ").unwrap_or(object);
        let cells: Vec<&str> = line.trim_matches('|').split(" | ").map(|it| it.trim().trim_matches('`')).collect();
        if let [field, old, is, new, _, case] = cells[..]
            && field != "field"
        {
            let field = if field == "any" { "*" } else { field };
            rows.push(((object.to_owned(), field.to_owned()), [old, is, new].map(str::to_owned), case.to_owned()));
        }
    }
    rows
}

/// Collects the fields that a description uses.
fn collect(value: &Value, object: &str, found: &mut BTreeSet<Field>) {
    let Some(members) = value.as_object() else { return };
    let is_reference = members.contains_key("$ref") && !["Schema", "Path Item"].contains(&object);
    let object = if is_reference { "Reference" } else { object };
    let model = model();
    let Some(fields) = model.get(object) else { return };
    for (name, member) in members.iter().filter(|(name, _)| !name.starts_with("x-")) {
        let exact = fields.iter().find(|(field, _)| field == name);
        let Some((field, holds)) = exact.or_else(|| fields.iter().find(|(field, _)| *field == "*")) else { continue };
        found.insert((object.to_owned(), (*field).to_owned()));
        let inner = holds.trim_matches(['[', ']', '{', '}']);
        match member {
            Value::Array(items) if holds.starts_with('[') => items.iter().for_each(|it| collect(it, inner, found)),
            Value::Object(members) if holds.starts_with('{') => {
                members.values().for_each(|it| collect(it, inner, found));
            }
            member => collect(member, holds, found),
        }
    }
}

#[test]
fn every_field_of_the_model_is_in_the_list_once() {
    let listed: Vec<Field> = rows().into_iter().map(|(field, ..)| field).collect();
    let fields = fields_in(MODEL);
    assert!(fields.len() > 200, "the model is read");
    assert_eq!(listed.iter().cloned().collect::<BTreeSet<_>>(), fields);
    assert_eq!(listed.len(), fields.len(), "a field is listed twice");
}

#[test]
fn every_row_has_a_case_that_has_the_field() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases");
    for (field, versions, case) in rows() {
        let is = versions.into_iter().find(|it| it != "–").expect("a version has the field");
        assert!(["supported", "documented", "ignored"].contains(&is.as_str()), "{field:?} is {is}");
        if case == "–" {
            assert_eq!(is, "ignored", "{field:?} has no case");
            continue;
        }
        let text = std::fs::read_to_string(root.join(&case).join("spec.json")).expect("the case exists");
        let mut found = BTreeSet::new();
        collect(&serde_json::from_str(&text).expect("JSON"), "OpenAPI", &mut found);
        assert!(found.contains(&field), "{case} has no {field:?}");
    }
}

#[test]
fn every_field_has_the_versions_that_define_it() {
    let (from_3_1, from_3_2, only_3_0) = (fields_in(SINCE_3_1), fields_in(SINCE_3_2), fields_in(ONLY_3_0));
    let all = fields_in(MODEL);
    assert!([&from_3_1, &from_3_2, &only_3_0].into_iter().flatten().all(|field| all.contains(field)));
    for (field, versions, _) in rows() {
        let is_defined = [
            !from_3_1.contains(&field) && !from_3_2.contains(&field),
            !only_3_0.contains(&field) && !from_3_2.contains(&field),
            !only_3_0.contains(&field),
        ];
        assert_eq!(versions.map(|it| it != "–"), is_defined, "{field:?}");
    }
}
