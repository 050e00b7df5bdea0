//! Translation of discriminators into schemas: a constant for the discriminating member, and a union of subtypes for a
//! base.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::validity::target;

/// The discriminating members of each component, with their values. A list is empty if discriminators disagree.
type Constants = BTreeMap<String, BTreeMap<String, Vec<String>>>;

/// Returns the description with a constant in each component that a discriminator selects. Each base becomes a union of
/// its subtypes. A subtype of a changed component extends the unchanged copy.
pub(super) fn add_constants(document: &Value) -> Value {
    let mut constants = Constants::new();
    collect(document, document, &mut constants);
    let bases = bases(document);
    let mut written: BTreeSet<&str> = constants.keys().map(String::as_str).collect();
    written.extend(bases.iter().map(|(name, _)| name.as_str()));
    let mut made = document.clone();
    let Some(Value::Object(schemas)) = made.pointer_mut("/components/schemas") else { return made };
    extend_as_written(schemas, &written);
    let copies: Vec<_> =
        written.iter().filter_map(|name| Some((as_written(name), schemas.get(*name)?.clone()))).collect();
    for (component, tags) in &constants {
        let Some(Value::Object(schema)) = schemas.get_mut(component) else { continue };
        for (member, values) in tags.iter().filter(|(_, values)| !values.is_empty()) {
            add_constant(document, schema, member, values);
        }
    }
    for (base, subtypes) in bases {
        schemas.insert(base, json!({ "oneOf": subtypes }));
    }
    schemas.extend(copies);
    made
}

/// Returns the name of the unchanged copy of a component.
fn as_written(name: &str) -> String {
    format!("{name} as written")
}

/// Changes `allOf` references to the unchanged copies.
fn extend_as_written(schemas: &mut Map<String, Value>, written: &BTreeSet<&str>) {
    for part in schemas.values_mut().filter_map(|it| it.get_mut("allOf")?.as_array_mut()).flatten() {
        let Some(Value::String(reference)) = part.get_mut("$ref") else { continue };
        if written.contains(name(reference).as_str()) {
            *reference = as_written(reference);
        }
    }
}

/// Returns the components with a discriminator and without alternatives, each with references to its subtypes.
fn bases(document: &Value) -> Vec<(String, Vec<Value>)> {
    let schemas = document.pointer("/components/schemas").and_then(Value::as_object).into_iter().flatten();
    let is_base = |schema: &Value| {
        schema.get("discriminator").is_some() && ["oneOf", "anyOf"].iter().all(|key| schema.get(key).is_none())
    };
    let subtypes = |base: &str, schema| {
        let names = alternatives(document, schema).into_iter().filter(|it| it != base);
        names
            .map(|it| json!({ "$ref": format!("#/components/schemas/{}", it.replace('~', "~0").replace('/', "~1")) }))
            .collect()
    };
    let bases =
        schemas.filter(|(_, schema)| is_base(schema)).map(|(name, schema)| (name.clone(), subtypes(name, schema)));
    bases.filter(|(_, subtypes): &(String, Vec<Value>)| !subtypes.is_empty()).collect()
}

fn add_constant(document: &Value, schema: &mut Map<String, Value>, member: &str, values: &[String]) {
    let members = schema.entry("properties").or_insert_with(|| json!({})).as_object_mut();
    if let Some(members) = members {
        let own = members.get(member).cloned().unwrap_or_default();
        let is_in = |listed: Vec<&Value>| values.iter().filter(|it| listed.contains(&&json!(it))).cloned().collect();
        let common: Option<Vec<String>> = listed(document, &own).map(is_in);
        let property = match common {
            None => json!({ "type": "string", "enum": values }),
            // Without a common value, the `enum` of the property is valid.
            Some(common) if common.is_empty() => own,
            Some(common) => json!({ "allOf": [own, { "enum": common }] }),
        };
        members.insert(member.to_owned(), property);
    }
    let required = schema.entry("required").or_insert_with(|| json!([])).as_array_mut();
    if let Some(required) = required.filter(|required| !required.contains(&json!(member))) {
        required.push(member.into());
    }
}

/// Returns the `enum` values of a schema, or of the target of its reference.
fn listed<'d>(document: &'d Value, schema: &'d Value) -> Option<Vec<&'d Value>> {
    let schema = schema.get("$ref").and_then(|it| target(document, it)).unwrap_or(schema);
    let constant = schema.get("const").map(|it| vec![it]);
    constant.or_else(|| Some(schema.get("enum")?.as_array()?.iter().collect()))
}

fn collect(document: &Value, schema: &Value, constants: &mut Constants) {
    match schema {
        Value::Object(members) => {
            if let Some(member) = schema.pointer("/discriminator/propertyName").and_then(Value::as_str) {
                let values = |name: &str| values(schema, name);
                for name in alternatives(document, schema) {
                    let values = values(&name);
                    let tags = constants.entry(name).or_default();
                    tags.entry(member.to_owned())
                        .and_modify(|known| known.retain(|it| values.contains(it)))
                        .or_insert(values);
                }
            }
            members.values().for_each(|member| collect(document, member, constants));
        }
        Value::Array(items) => items.iter().for_each(|item| collect(document, item, constants)),
        _ => {}
    }
}

/// Returns the components that a schema with a discriminator lists or maps to, and its subtypes.
fn alternatives(document: &Value, schema: &Value) -> Vec<String> {
    let mut names: Vec<String> = ["oneOf", "anyOf"].iter().flat_map(|key| referred(schema, key)).collect();
    let mapping = schema.pointer("/discriminator/mapping").and_then(Value::as_object);
    names.extend(mapping.into_iter().flatten().filter_map(|(_, it)| it.as_str()).map(name));
    let mut pending: Vec<&Value> =
        if names.is_empty() || schema.get("properties").is_some() { vec![schema] } else { vec![] };
    let schemas = document.pointer("/components/schemas").and_then(Value::as_object);
    while let Some(base) = pending.pop() {
        for (subtype, schema) in schemas.into_iter().flatten() {
            let extends =
                referred(schema, "allOf").iter().any(|it| schemas.and_then(|schemas| schemas.get(it)) == Some(base));
            if extends && !names.contains(subtype) {
                names.push(subtype.clone());
                pending.push(schema);
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
