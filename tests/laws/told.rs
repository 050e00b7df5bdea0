//! What discriminators say of the schemas that they tell apart, written into these: which value their member has, and that a
//! base is one of those that extend it.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::validity::target;

/// By component: the members at which discriminators look, and the values that lead to it. There are none if they disagree.
type Told = BTreeMap<String, BTreeMap<String, Vec<String>>>;

/// The description with a constant in every component that a discriminator leads to, and with every base as the choice
/// among its heirs that it is. What extends one of these extends it as it was written.
pub(super) fn told(document: &Value) -> Value {
    let mut told = Told::new();
    look(document, document, &mut told);
    let bases = bases(document);
    let mut written: BTreeSet<&str> = told.keys().map(String::as_str).collect();
    written.extend(bases.iter().map(|(name, _)| name.as_str()));
    let mut made = document.clone();
    let Some(Value::Object(schemas)) = made.pointer_mut("/components/schemas") else { return made };
    extend_as_written(schemas, &written);
    let copies: Vec<_> =
        written.iter().filter_map(|name| Some((as_written(name), schemas.get(*name)?.clone()))).collect();
    for (component, tags) in &told {
        let Some(Value::Object(schema)) = schemas.get_mut(component) else { continue };
        for (member, values) in tags.iter().filter(|(_, values)| !values.is_empty()) {
            say(document, schema, member, values);
        }
    }
    for (base, heirs) in bases {
        schemas.insert(base, json!({ "oneOf": heirs }));
    }
    schemas.extend(copies);
    made
}

/// What a component that is changed is called in its own words.
fn as_written(name: &str) -> String {
    format!("{name} as written")
}

/// Has components extend others in the words of these.
fn extend_as_written(schemas: &mut Map<String, Value>, written: &BTreeSet<&str>) {
    for part in schemas.values_mut().filter_map(|it| it.get_mut("allOf")?.as_array_mut()).flatten() {
        let Some(Value::String(reference)) = part.get_mut("$ref") else { continue };
        if written.contains(name(reference).as_str()) {
            *reference = as_written(reference);
        }
    }
}

/// The components with a discriminator and no list of alternatives, each with references to those that extend it.
fn bases(document: &Value) -> Vec<(String, Vec<Value>)> {
    let schemas = document.pointer("/components/schemas").and_then(Value::as_object).into_iter().flatten();
    let is_base = |schema: &Value| {
        schema.get("discriminator").is_some() && ["oneOf", "anyOf"].iter().all(|key| schema.get(key).is_none())
    };
    let heirs = |base: &str, schema| {
        let names = alternatives(document, schema).into_iter().filter(|it| it != base);
        names
            .map(|it| json!({ "$ref": format!("#/components/schemas/{}", it.replace('~', "~0").replace('/', "~1")) }))
            .collect()
    };
    let bases = schemas.filter(|(_, schema)| is_base(schema)).map(|(name, schema)| (name.clone(), heirs(name, schema)));
    bases.filter(|(_, heirs): &(String, Vec<Value>)| !heirs.is_empty()).collect()
}

fn say(document: &Value, schema: &mut Map<String, Value>, member: &str, values: &[String]) {
    let members = schema.entry("properties").or_insert_with(|| json!({})).as_object_mut();
    if let Some(members) = members {
        let own = members.get(member).cloned().unwrap_or_default();
        let is_in = |listed: Vec<&Value>| values.iter().filter(|it| listed.contains(&&json!(it))).cloned().collect();
        let common: Option<Vec<String>> = listed(document, &own).map(is_in);
        let said = match common {
            None => json!({ "type": "string", "enum": values }),
            // Of two that have nothing in common the member's own list counts.
            Some(common) if common.is_empty() => own,
            Some(common) => json!({ "allOf": [own, { "enum": common }] }),
        };
        members.insert(member.to_owned(), said);
    }
    let required = schema.entry("required").or_insert_with(|| json!([])).as_array_mut();
    if let Some(required) = required.filter(|required| !required.contains(&json!(member))) {
        required.push(member.into());
    }
}

/// The values that a schema lists, or the one that it refers to.
fn listed<'d>(document: &'d Value, schema: &'d Value) -> Option<Vec<&'d Value>> {
    let schema = schema.get("$ref").and_then(|it| target(document, it)).unwrap_or(schema);
    let constant = schema.get("const").map(|it| vec![it]);
    constant.or_else(|| Some(schema.get("enum")?.as_array()?.iter().collect()))
}

fn look(document: &Value, schema: &Value, told: &mut Told) {
    match schema {
        Value::Object(members) => {
            if let Some(member) = schema.pointer("/discriminator/propertyName").and_then(Value::as_str) {
                let values = |name: &str| values(schema, name);
                for name in alternatives(document, schema) {
                    let values = values(&name);
                    let tags = told.entry(name).or_default();
                    tags.entry(member.to_owned())
                        .and_modify(|known| known.retain(|it| values.contains(it)))
                        .or_insert(values);
                }
            }
            members.values().for_each(|member| look(document, member, told));
        }
        Value::Array(items) => items.iter().for_each(|item| look(document, item, told)),
        _ => {}
    }
}

/// The components that a schema with a discriminator lists, maps to, or is extended by.
fn alternatives(document: &Value, schema: &Value) -> Vec<String> {
    let mut names: Vec<String> = ["oneOf", "anyOf"].iter().flat_map(|key| referred(schema, key)).collect();
    let mapping = schema.pointer("/discriminator/mapping").and_then(Value::as_object);
    names.extend(mapping.into_iter().flatten().filter_map(|(_, it)| it.as_str()).map(name));
    let mut waiting: Vec<&Value> =
        if names.is_empty() || schema.get("properties").is_some() { vec![schema] } else { vec![] };
    let schemas = document.pointer("/components/schemas").and_then(Value::as_object);
    while let Some(base) = waiting.pop() {
        for (heir, schema) in schemas.into_iter().flatten() {
            let extends =
                referred(schema, "allOf").iter().any(|it| schemas.and_then(|schemas| schemas.get(it)) == Some(base));
            if extends && !names.contains(heir) {
                names.push(heir.clone());
                waiting.push(schema);
            }
        }
    }
    names
}

fn referred(schema: &Value, key: &str) -> Vec<String> {
    let members = schema.get(key).and_then(Value::as_array).into_iter().flatten();
    members.filter_map(|it| it.get("$ref")?.as_str()).map(name).collect()
}

fn values(schema: &Value, component: &str) -> Vec<String> {
    let mapping = schema.pointer("/discriminator/mapping").and_then(Value::as_object).into_iter().flatten();
    let mapped = mapping.filter(|(_, target)| target.as_str().map(name).as_deref() == Some(component));
    let mapped: Vec<String> = mapped.map(|(value, _)| value.clone()).collect();
    if mapped.is_empty() { vec![component.to_owned()] } else { mapped }
}

fn name(reference: &str) -> String {
    let last = reference.rsplit('/').next().unwrap_or_default();
    last.replace("~1", "/").replace("~0", "~")
}
