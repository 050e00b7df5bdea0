//! Stable names: an addition at the end of a description, or another selected operation, renames no item.

use std::collections::HashMap;

use fastrand::Rng;
use serde_json::{Value, json};
use specweld_codegen::diagnostic::Source;
use specweld_codegen::json;
use specweld_codegen::options::{Grouping, Options, Selector, SelectorKind};
use specweld_tests::order;

/// The number of additions to each case.
const EACH: u64 = 6;

#[test]
fn a_component_or_an_operation_at_the_end_renames_no_item() {
    let compared = count_unchanged_cases(&Options::default(), |_| true);
    assert!(compared > 200, "only {compared} were compared");
}

#[test]
fn an_operation_at_the_end_renames_no_group_and_no_method_of_one() {
    let options = Options { group: Grouping::Tags, ..Options::default() };
    let compared =
        count_unchanged_cases(&options, |name| name.starts_with("grouping") || name.starts_with("operation"));
    assert!(compared > 20, "only {compared} were compared");
}

/// Adds to each of the chosen cases, checks the names, and returns the number of comparisons.
fn count_unchanged_cases(options: &Options, is_chosen: impl Fn(&str) -> bool) -> usize {
    let (mut renamed, mut compared) = (Vec::new(), 0);
    for (name, text, document) in documents().into_iter().filter(|(name, ..)| is_chosen(name)) {
        let Some(before) = names_with(&text, options) else { continue };
        for seed in 0..EACH {
            let random = &mut Rng::with_seed(seed);
            let mut added = added(&text, &document, random);
            if options.group == Grouping::Tags {
                add_to_group(&mut added, &document, random);
            }
            // The changed description can be contradictory.
            let Some(after) = names_with(&order::as_in(&text, &added), options) else { continue };
            compared += 1;
            let lost = before.iter().filter(|(it, count)| after.get(*it).is_none_or(|found| found < *count));
            renamed.extend(lost.map(|(it, _)| format!("{name}, seed {seed}: `{it}` is gone")));
        }
    }
    assert!(renamed.is_empty(), "{}", renamed.join("\n"));
    compared
}

#[test]
fn another_selected_operation_renames_no_type() {
    let (mut renamed, mut compared) = (Vec::new(), 0);
    for (name, text, document) in documents() {
        let Some(all) = names(&text) else { continue };
        for only in endpoints(&document) {
            let options = Options { only: Some(vec![Selector { id: 0, kind: only.clone() }]), ..Options::default() };
            let Some(some) = names_with(&text, &options) else { continue };
            compared += 1;
            let lost = some.keys().filter(|it| it.starts_with("type ") && !all.contains_key(*it));
            renamed.extend(lost.map(|it| format!("{name}, {only:?}: `{it}` is gone")));
        }
    }
    assert!(compared > 80, "only {compared} were compared");
    assert!(renamed.is_empty(), "{}", renamed.join("\n"));
}

/// Returns the selectors of a document's operations, if it has several.
fn endpoints(document: &Value) -> Vec<SelectorKind> {
    const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
    let paths = document["paths"].as_object().into_iter().flatten();
    let endpoints = paths.flat_map(|(path, item)| {
        let methods = METHODS.into_iter().filter(|method| item.get(method).is_some());
        methods.map(|method| SelectorKind::Endpoint { method: method.to_uppercase(), path: path.clone() })
    });
    let all: Vec<SelectorKind> = endpoints.collect();
    if all.len() > 1 { all } else { Vec::new() }
}

/// Returns the cases with a single JSON file.
fn documents() -> Vec<(String, String, Value)> {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("cases/ok");
    let folders = std::fs::read_dir(root).expect("cases").map(|entry| entry.expect("readable").path());
    let document = |folder: std::path::PathBuf| {
        let only = std::fs::read_dir(&folder).ok()?.filter_map(Result::ok).all(|it| {
            let name = it.file_name();
            ["spec.json", "out.rs", "ir.txt"].iter().any(|known| name == *known)
        });
        let text = std::fs::read_to_string(folder.join("spec.json")).ok().filter(|_| only)?;
        let document = serde_json::from_str(&text).ok()?;
        Some((folder.file_name()?.to_str()?.to_owned(), text, document))
    };
    // A description without operations has a type for each schema. Its first operation limits the types to those that
    // the operation uses.
    folders
        .filter_map(document)
        .filter(|(.., document): &(String, String, Value)| document["paths"].is_object())
        .collect()
}

/// Returns the names of all public items of a client, with their number. Returns `None` without a client.
fn names(text: &str) -> Option<HashMap<String, usize>> {
    names_with(text, &Options::default())
}

fn names_with(text: &str, options: &Options) -> Option<HashMap<String, usize>> {
    let code = specweld_codegen::explain(Source { name: "spec.json", text }, options).0?;
    let (mut names, mut group) = (HashMap::new(), "");
    for line in code.lines().map(str::trim) {
        if line.starts_with("impl") {
            group = line.split_once(" groups::").map_or("", |(_, group)| group);
        }
        // A struct becomes an enum when the first component extends it; the name stays.
        let kinds = [("pub struct ", "type"), ("pub enum ", "type"), ("pub type ", "type"), ("pub fn ", "fn")];
        let Some((rest, kind)) = kinds.iter().find_map(|(start, kind)| Some((line.strip_prefix(start)?, kind))) else {
            continue;
        };
        let name = rest.split(['(', '{', '<', '=']).next().unwrap_or_default();
        let holder = if kind == &"fn" { group } else { "" };
        *names.entry(format!("{kind} {holder}{}", name.trim())).or_insert(0) += 1;
    }
    names.remove("type Error"); // an added error body can end the common error type
    Some(names)
}

/// Returns the description with an additional component and operation, composed of its schemas.
fn added(text: &str, document: &Value, random: &mut Rng) -> Value {
    let original = order::read(text).unwrap_or_default();
    let mut schemas = Vec::new();
    collect(&original, &mut schemas);
    let mut any = || random.choice(&schemas).cloned().unwrap_or_else(|| json!({ "type": "object" }));
    let (body, response, component) = (any(), any(), any());
    let components: Vec<String> = original.pointer("/components/schemas").map(keys).unwrap_or_default();
    let referred = random.choice(&components).map(|name| json!({ "$ref": format!("#/components/schemas/{name}") }));
    let subtype =
        json!({ "allOf": [referred.clone().unwrap_or_default(), { "properties": { "zz": component.clone() } }] });
    let component = if random.bool() && referred.is_some() { subtype } else { component };
    let of = |schema: Value| json!({ "application/json": { "schema": schema } });
    let mut document = document.clone();
    document["components"]["schemas"]["ZzAdded"] = component;
    document["paths"]["/zz/added"] = json!({ "put": {
        "operationId": "zz_added",
        "requestBody": { "required": true, "content": of(if random.bool() { body } else { referred.clone().unwrap_or(body) }) },
        "responses": {
            "200": { "description": "It.", "content": of(response) },
            "404": { "description": "None.", "content": of(json!({ "$ref": "#/components/schemas/ZzAdded" })) }
        }
    } });
    document
}

/// Gives the added operation the tag of another one, and a name that is usual in other groups.
fn add_to_group(added: &mut Value, document: &Value, random: &mut Rng) {
    let items = document["paths"].as_object().into_iter().flat_map(serde_json::Map::values);
    let operations = items.filter_map(Value::as_object).flat_map(serde_json::Map::values);
    let tags: Vec<&Value> = operations.filter_map(|it| it.get("tags")?.get(0)).collect();
    let tag = random.choice(&tags).map_or("zz", |tag| tag.as_str().unwrap_or("zz"));
    let tag = if random.bool() { tag.to_uppercase() } else { tag.to_owned() };
    let name = random.choice(["list", "get", "list_all", "delete"]).unwrap_or("list");
    let ids = [format!("{name}_{tag}"), format!("{tag}_{name}"), format!("{name}_zz"), tag.clone()];
    let operation = &mut added["paths"]["/zz/added"]["put"];
    operation["operationId"] = json!(random.choice(ids));
    if random.u8(..4) > 0 {
        operation["tags"] = json!([tag]);
    }
}

fn keys(object: &json::Value) -> Vec<String> {
    object.as_object().into_iter().flat_map(json::Map::keys).filter(|it| !it.contains(['/', '~'])).cloned().collect()
}

/// Collects the objects with `properties` or `enum`, at any depth.
fn collect(value: &json::Value, found: &mut Vec<Value>) {
    match value {
        json::Value::Object(members) => {
            let is_one = members.get("properties").is_some_and(json::Value::is_object) || members.contains_key("enum");
            // A copy of a schema with an identifier would be a second schema with the same identifier.
            if is_one && !["$id", "$anchor"].iter().any(|key| value.to_string().contains(key)) {
                found.extend(serde_json::from_str::<Value>(&value.to_string()));
            }
            members.values().for_each(|member| collect(member, found));
        }
        json::Value::Array(items) => items.iter().for_each(|item| collect(item, found)),
        _ => {}
    }
}
