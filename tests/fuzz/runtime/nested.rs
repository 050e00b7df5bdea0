//! A JSON value as pairs of a query or a form, with brackets for nested names.

use serde_json::Value;

/// Returns the pairs of a value in the style `form` with `explode`.
pub(super) fn exploded(name: &str, value: &Value) -> Vec<(String, String)> {
    let mut pairs = Vec::new();
    match value {
        Value::Object(members) => members.iter().for_each(|(key, value)| add(&mut pairs, key, value, "")),
        value => add(&mut pairs, name, value, ""),
    }
    pairs
}

/// Returns the pairs of a value in the style `deepObject`.
pub(super) fn deep(name: &str, value: &Value) -> Vec<(String, String)> {
    let mut pairs = Vec::new();
    add(&mut pairs, name, value, "[]");
    pairs
}

/// Adds the pairs of a value. `list` is the suffix of the names of plain items.
fn add(pairs: &mut Vec<(String, String)>, name: &str, value: &Value, list: &str) {
    match value {
        Value::Object(members) => {
            members.iter().for_each(|(key, value)| add(pairs, &format!("{name}[{key}]"), value, "[]"));
        }
        Value::Array(items) if items.iter().any(|item| item.is_array() || item.is_object()) => {
            for (index, item) in items.iter().enumerate() {
                add(pairs, &format!("{name}[{index}]"), item, "[]");
            }
        }
        Value::Array(items) => items.iter().for_each(|item| add(pairs, &format!("{name}{list}"), item, "")),
        plain => pairs.extend(text(plain).map(|text| (name.to_owned(), text))),
    }
}

/// Returns the text of a scalar. Returns `None` for `null`.
pub(super) fn text(value: &Value) -> Option<String> {
    match value {
        Value::Null => None,
        Value::String(text) => Some(text.clone()),
        Value::Number(number) if number.is_f64() => number.as_f64().map(|number| number.to_string()),
        other => Some(other.to_string()),
    }
}
