//! What discriminators say of the schemas that they tell apart, written into these: which value their member has.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

/// By component: the member, and the values that lead to it, as far as all discriminators agree.
type Told = BTreeMap<String, Option<(String, Vec<String>)>>;

/// The description with a constant in every component that a discriminator leads to by one value.
pub(super) fn told(document: &Value) -> Value {
    let mut told = Told::new();
    look(document, document, &mut told);
    let mut document = document.clone();
    for (component, tag) in told {
        let Some((member, values)) = tag else { continue };
        let place = format!("/components/schemas/{}", component.replace('~', "~0").replace('/', "~1"));
        if let Some(Value::Object(schema)) = document.pointer_mut(&place) {
            say(schema, &member, &values);
        }
    }
    document
}

fn say(schema: &mut Map<String, Value>, member: &str, values: &[String]) {
    let members = schema.entry("properties").or_insert_with(|| json!({})).as_object_mut();
    let own = members.as_ref().and_then(|members| members.get(member)).cloned().unwrap_or_default();
    if let (Some(members), true) = (members, ["const", "enum", "$ref"].iter().all(|key| own.get(key).is_none())) {
        members.insert(member.to_owned(), json!({ "type": "string", "enum": values }));
    }
    if let Some(required) = schema.entry("required").or_insert_with(|| json!([])).as_array_mut() {
        required.push(member.into());
    }
}

fn look(document: &Value, schema: &Value, told: &mut Told) {
    match schema {
        Value::Object(members) => {
            if let Some(member) = schema.pointer("/discriminator/propertyName").and_then(Value::as_str) {
                let values = |name: &str| values(schema, name);
                for name in alternatives(document, schema) {
                    let tag = Some((member.to_owned(), values(&name)));
                    told.entry(name)
                        .and_modify(|it| *it = it.take().filter(|it| Some(it) == tag.as_ref()))
                        .or_insert(tag);
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
