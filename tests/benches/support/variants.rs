//! Variants of a description: five of its operations, and twice the whole.

use std::collections::BTreeSet;

use serde_json::{Value, json};

/// The methods of a path item.
const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// The keys of webhooks.
const WEBHOOKS: [&str; 2] = ["webhooks", "x-webhooks"];

/// Returns five operations at equal distances: the method in capitals, and the path.
pub(crate) fn five_operations(document: &Value) -> Vec<(String, String)> {
    let paths = document.get("paths").and_then(Value::as_object);
    let all: Vec<(String, String)> = paths
        .into_iter()
        .flatten()
        .flat_map(|(path, item)| {
            let methods = METHODS.iter().filter(|method| item.get(**method).is_some());
            methods.map(|method| (method.to_uppercase(), path.clone()))
        })
        .collect();
    all.iter().step_by((all.len() / 5).max(1)).take(5).cloned().collect()
}

/// Returns the description with these operations only, and with the components that they use.
pub(crate) fn pruned(document: &Value, operations: &[(String, String)]) -> Value {
    let mut pruned = without_webhooks(document);
    if let Some(paths) = pruned.get_mut("paths").and_then(Value::as_object_mut) {
        for (path, item) in paths.iter_mut() {
            let Some(item) = item.as_object_mut() else { continue };
            item.retain(|key, _| {
                let is_wanted = |(method, of): &(String, String)| of == path && method.eq_ignore_ascii_case(key);
                !METHODS.contains(&key.as_str()) || operations.iter().any(is_wanted)
            });
        }
        paths.retain(|_, item| METHODS.iter().any(|method| item.get(method).is_some()));
    }
    let reached = reached(document, pruned.get("paths"));
    let groups = pruned.get_mut("components").and_then(Value::as_object_mut);
    for (group, members) in groups.into_iter().flatten().filter(|(group, _)| *group != "securitySchemes") {
        if let Some(members) = members.as_object_mut() {
            members.retain(|name, _| reached.contains(&format!("#/components/{group}/{name}")));
        }
    }
    pruned
}

fn without_webhooks(document: &Value) -> Value {
    let mut without = document.clone();
    if let Some(members) = without.as_object_mut() {
        members.retain(|key, _| !WEBHOOKS.contains(&key.as_str()));
    }
    without
}

/// Returns each reference that a part of a document uses, directly or through others.
fn reached(document: &Value, part: Option<&Value>) -> BTreeSet<String> {
    let mut reached = BTreeSet::new();
    let mut waiting: Vec<&Value> = part.into_iter().collect();
    while let Some(value) = waiting.pop() {
        match value {
            Value::Object(members) => waiting.extend(members.values()),
            Value::Array(items) => waiting.extend(items),
            Value::String(text) if text.starts_with("#/components/") && reached.insert(text.clone()) => {
                waiting.extend(document.pointer(text.trim_start_matches('#')));
            }
            _ => {}
        }
    }
    reached
}

/// Returns the description with a renamed copy of all its parts.
pub(crate) fn doubled(document: &Value) -> Value {
    let mut doubled = document.clone();
    let mut copy = document.clone();
    rename(&mut copy);
    let components = copy.get("components").and_then(Value::as_object).cloned().unwrap_or_default();
    for (group, members) in components.into_iter().filter(|(group, _)| group != "securitySchemes") {
        let Value::Object(members) = members else { continue };
        let members = members.into_iter().map(|(name, member)| (format!("Copy{name}"), member));
        extend(&mut doubled, &["components", &group], members);
    }
    let paths = copy.get("paths").and_then(Value::as_object).cloned().unwrap_or_default();
    extend(&mut doubled, &["paths"], paths.into_iter().map(|(path, item)| (format!("/copy{path}"), item)));
    for group in WEBHOOKS {
        let webhooks = copy.get(group).and_then(Value::as_object).cloned().unwrap_or_default();
        extend(&mut doubled, &[group], webhooks.into_iter().map(|(name, item)| (format!("copy-{name}"), item)));
    }
    doubled
}

fn extend(document: &mut Value, place: &[&str], members: impl Iterator<Item = (String, Value)>) {
    let group = place.iter().try_fold(document, |value, key| value.get_mut(key)).and_then(Value::as_object_mut);
    if let Some(group) = group {
        group.extend(members);
    }
}

fn rename(value: &mut Value) {
    match value {
        Value::Object(members) => {
            if let Some(id) = members.get_mut("operationId") {
                *id = json!(format!("copy_{}", id.as_str().unwrap_or_default()));
            }
            members.values_mut().for_each(rename);
        }
        Value::Array(items) => items.iter_mut().for_each(rename),
        Value::String(text) => {
            if let Some((group, name)) = text.strip_prefix("#/components/").and_then(|rest| rest.split_once('/')) {
                *text = format!("#/components/{group}/Copy{name}");
            }
        }
        _ => {}
    }
}
