//! Seeded edits of a real description: additions break no client, and removals break one.

use fastrand::Rng;
use serde_json::{Map, Value, json};
use specweld_codegen::diagnostic::Source;
use specweld_codegen::options::Options;
use specweld_codegen::{Comparison, compare};

const FLAGSHIP: &str = include_str!("../../../spec/workos-connect-applications.json");

/// An edit; it returns a description of the change, or `None` if the document has no suitable part.
type Edit = fn(&mut Value, &mut Rng) -> Option<String>;

const ADDITIONS: [Edit; 4] = [add_member, add_value, add_operation, add_parameter];
const REMOVALS: [Edit; 4] = [remove_member, remove_value, remove_operation, remove_parameter];

#[test]
fn additions_break_no_client() {
    for seed in 0..60 {
        let mut rng = Rng::with_seed(seed);
        let mut edited = flagship();
        let edits: Vec<String> = (0..3).filter_map(|_| rng.choice(ADDITIONS)?(&mut edited, &mut rng)).collect();
        let Comparison { changes, report } = compared(&edited);
        assert!(!report.has_errors(), "seed {seed}, {edits:?}:\n{report}");
        assert_eq!(changes.is_empty(), edits.is_empty(), "seed {seed}, {edits:?}: {changes:?}");
    }
}

#[test]
fn removals_break_a_client() {
    for seed in 0..60 {
        let mut rng = Rng::with_seed(seed);
        let mut edited = flagship();
        let Some(edit) = rng.choice(REMOVALS).and_then(|edit| edit(&mut edited, &mut rng)) else { continue };
        let Comparison { changes, .. } = compared(&edited);
        assert!(changes.iter().any(specweld_codegen::compat::Change::is_breaking), "seed {seed}, {edit}: {changes:?}");
    }
}

fn flagship() -> Value {
    serde_json::from_str(FLAGSHIP).expect("JSON")
}

fn compared(edited: &Value) -> Comparison {
    let edited = specweld_tests::order::as_in(FLAGSHIP, edited);
    let source = |name, text| Source { name, text };
    compare(source("older.json", FLAGSHIP), source("newer.json", edited.as_str()), &Options::default())
}

/// Returns a component that is an object with properties.
fn object<'d>(document: &'d mut Value, rng: &mut Rng) -> Option<(String, &'d mut Map<String, Value>)> {
    let schemas = document["components"]["schemas"].as_object_mut()?;
    let has_members = |schema: &Value| schema["properties"].as_object().is_some_and(|it| !it.is_empty());
    let names: Vec<String> = schemas.iter().filter(|(_, it)| has_members(it)).map(|(name, _)| name.clone()).collect();
    let name = rng.choice(names)?;
    let schema = schemas.get_mut(&name)?.as_object_mut()?;
    Some((name, schema))
}

fn add_member(document: &mut Value, rng: &mut Rng) -> Option<String> {
    let (component, schema) = object(document, rng)?;
    let name = format!("added_{}", rng.u32(..));
    schema["properties"][&name] = json!({ "type": rng.choice(["string", "integer", "boolean"])? });
    Some(format!("{component}.{name}"))
}

fn remove_member(document: &mut Value, rng: &mut Rng) -> Option<String> {
    let (component, schema) = object(document, rng)?;
    let members = schema["properties"].as_object_mut()?;
    let is_constant = |it: &Value| it.get("const").is_some() || it["enum"].as_array().is_some_and(|it| it.len() == 1);
    let names: Vec<String> = members.iter().filter(|(_, it)| !is_constant(it)).map(|(name, _)| name.clone()).collect();
    let name = rng.choice(names)?;
    members.remove(&name);
    if let Some(required) = schema.get_mut("required").and_then(Value::as_array_mut) {
        required.retain(|it| *it != name);
    }
    Some(format!("{component}.{name}"))
}

/// Returns the values of a component with several `enum` values.
fn values<'d>(document: &'d mut Value, rng: &mut Rng) -> Option<&'d mut Vec<Value>> {
    let schemas = document["components"]["schemas"].as_object_mut()?.values_mut();
    let lists = schemas.filter_map(|schema| schema.get_mut("enum")?.as_array_mut());
    rng.choice(lists.filter(|list| list.len() > 2).collect::<Vec<_>>())
}

fn add_value(document: &mut Value, rng: &mut Rng) -> Option<String> {
    let name = format!("added_{}", rng.u32(..));
    values(document, rng)?.push(json!(name));
    Some(name)
}

fn remove_value(document: &mut Value, rng: &mut Rng) -> Option<String> {
    let list = values(document, rng)?;
    let position = rng.usize(..list.len());
    Some(list.remove(position).to_string())
}

/// Returns the path and method of an operation.
fn operation(document: &Value, rng: &mut Rng) -> Option<(String, String)> {
    let all = document["paths"].as_object()?.iter();
    let methods = |(path, item): (&String, &Value)| -> Vec<(String, String)> {
        let methods = item.as_object().into_iter().flat_map(Map::keys).filter(|key| *key != "parameters");
        methods.map(|method| (path.clone(), method.clone())).collect()
    };
    rng.choice(all.flat_map(methods).collect::<Vec<_>>())
}

fn add_operation(document: &mut Value, rng: &mut Rng) -> Option<String> {
    let (path, method) = operation(document, rng)?;
    let name = format!("added_{}", rng.u32(..));
    let mut item = document["paths"][&path].clone();
    item.as_object_mut()?.retain(|key, _| *key == method || key == "parameters");
    item[&method]["operationId"] = json!(name);
    document["paths"][format!("/{name}{path}")] = item;
    Some(name)
}

fn remove_operation(document: &mut Value, rng: &mut Rng) -> Option<String> {
    let (path, method) = operation(document, rng)?;
    document["paths"][&path].as_object_mut()?.remove(&method);
    Some(format!("{method} {path}"))
}

/// Returns the parameters of an operation with optional ones.
fn parameters<'d>(document: &'d mut Value, rng: &mut Rng) -> Option<&'d mut Vec<Value>> {
    let items = document["paths"].as_object_mut()?.values_mut().filter_map(Value::as_object_mut);
    let lists = items.flat_map(Map::values_mut).filter_map(|it| it.get_mut("parameters")?.as_array_mut());
    let is_optional = |it: &Value| it["in"] == "query" && it["required"] != true;
    rng.choice(lists.filter(|list| list.iter().any(is_optional)).collect::<Vec<_>>())
}

fn add_parameter(document: &mut Value, rng: &mut Rng) -> Option<String> {
    let name = format!("added_{}", rng.u32(..));
    let added = json!({ "name": name, "in": "query", "schema": { "type": "string" } });
    parameters(document, rng)?.push(added);
    Some(name)
}

fn remove_parameter(document: &mut Value, rng: &mut Rng) -> Option<String> {
    let list = parameters(document, rng)?;
    let position = rng.usize(..list.len());
    Some(list.remove(position).to_string())
}
