//! Comparison of a value with its encoding, apart from documented losses.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::exact::{self, same_number};
use super::synthesis::{NEWER, UNDESCRIBED, is_of_numbers};
use super::validity::target;

/// The maximum length of a chain of references. A longer one is circular.
const DEEPEST: usize = 8;

/// Members that encoding can lose: those with `readOnly` or `writeOnly`. Required members without a schema can be lost,
/// too; the synthesis marks their values.
#[derive(Debug, Default)]
pub struct PossibleLosses {
    members: BTreeSet<String>,
    /// True if the description has a pattern of numbers. A string that spells a number can then be encoded as the
    /// number.
    spells_numbers: bool,
}

impl PossibleLosses {
    /// Collects these members from the whole description.
    pub fn of(document: &Value) -> Self {
        let mut names = Self::default();
        names.collect(document, document);
        names
    }

    fn collect(&mut self, document: &Value, value: &Value) {
        match value {
            Value::Object(map) => {
                let properties = map.get("properties").and_then(Value::as_object);
                let gone = properties.into_iter().flatten().filter(|(_, schema)| can_be_lost(document, schema, 0));
                let pattern = map.get("pattern").and_then(Value::as_str);
                self.spells_numbers |= pattern.is_some_and(is_of_numbers);
                self.members.extend(gone.map(|(name, _)| name.clone()));
                map.values().for_each(|it| self.collect(document, it));
            }
            Value::Array(list) => list.iter().for_each(|it| self.collect(document, it)),
            _ => {}
        }
    }
}

fn can_be_lost(document: &Value, schema: &Value, depth: usize) -> bool {
    let referred = schema.get("$ref").and_then(|it| target(document, it));
    let parts = schema.get("allOf").and_then(Value::as_array).into_iter().flatten().chain(referred);
    if depth < DEEPEST && parts.into_iter().any(|part| can_be_lost(document, part, depth + 1)) {
        return true;
    }
    let is_set = |key: &str| schema.get(key).and_then(Value::as_bool).unwrap_or(false);
    is_set("readOnly") || is_set("writeOnly")
}

/// Returns the place at which two values differ; `None` if only allowed losses differ. Additions of a newer server can be lost, too.
pub fn difference(sent: &Value, again: &Value, losses: &PossibleLosses, newer: bool) -> Option<String> {
    match (sent, again) {
        (Value::Object(sent), Value::Object(again)) => of_objects(sent, again, losses, newer),
        (Value::Array(one), Value::Array(other)) if one.len() == other.len() => {
            let mut items = one.iter().zip(other).enumerate();
            items.find_map(|(index, (one, other))| Some(format!("[{index}]{}", difference(one, other, losses, newer)?)))
        }
        (Value::Number(_), Value::Number(_)) if same_number(sent, again) => None,
        (Value::String(text), Value::Number(_)) if losses.spells_numbers && spells(text, again) => None,
        _ if sent == again => None,
        _ => Some(format!(": {sent} became {again}")),
    }
}

/// Returns true if a string spells a number.
fn spells(text: &str, number: &Value) -> bool {
    exact::read(text).is_ok_and(|spelled| same_number(&spelled, number))
}

fn of_objects(
    sent: &Map<String, Value>,
    again: &Map<String, Value>,
    losses: &PossibleLosses,
    newer: bool,
) -> Option<String> {
    let added = again.keys().find(|key| !sent.contains_key(*key));
    let added = added.map(|key| format!(".{key}: was added"));
    added.or_else(|| sent.iter().find_map(|(key, sent)| of_member(key, sent, again.get(key), losses, newer)))
}

fn of_member(key: &str, sent: &Value, again: Option<&Value>, losses: &PossibleLosses, newer: bool) -> Option<String> {
    match again {
        Some(again) => Some(format!(".{key}{}", difference(sent, again, losses, newer)?)),
        None if sent.is_null() || sent == UNDESCRIBED || losses.members.contains(key) || (newer && key == NEWER) => {
            None
        }
        None => Some(format!(".{key}: {sent} is missing")),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{PossibleLosses, difference};

    #[test]
    fn only_documented_losses_are_allowed() {
        let description = json!({ "properties": { "kind": { "readOnly": true } } });
        let differ = |one, other, newer| difference(&one, &other, &PossibleLosses::of(&description), newer);
        assert_eq!(differ(json!({ "a": 1.0, "kind": "a", "b": null }), json!({ "a": 1 }), false), None);
        assert_eq!(differ(json!({ "zz_newer": 1 }), json!({}), true), None);
        assert_eq!(differ(json!({ "zz_newer": 1 }), json!({}), false).as_deref(), Some(".zz_newer: 1 is missing"));
        assert_eq!(differ(json!({}), json!({ "a": 1 }), false).as_deref(), Some(".a: was added"));
        assert_eq!(
            differ(json!([{ "a": "x" }]), json!([{ "a": "y" }]), false).as_deref(),
            Some("[0].a: \"x\" became \"y\"")
        );
    }
}
