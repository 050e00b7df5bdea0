//! `anyOf: [{required: [a]}, {required: [b]}]`: groups of members with at least one required member. A group has no
//! effect on the types.

use crate::graph::{Node, RawSchema};
use crate::json::Value;

/// Returns true if every schema of the group has only `required` or `not`.
pub(crate) fn is_group_of_required(group: &[Node<'_>]) -> bool {
    !group.is_empty() && group.iter().all(|member| has_only_required(member.value))
}

fn has_only_required(schema: &Value) -> bool {
    let Some(object) = schema.as_object() else { return false };
    let is_requirement = |key: &&String| matches!(key.as_str(), "required" | "not");
    let is_word = |key: &str| matches!(key, "title" | "description" | "required" | "not") || key.starts_with("x-");
    let is_type = |key: &str, value: &Value| key == "type" && value == "object";
    object.keys().any(|key| is_requirement(&key))
        && object.iter().all(|(key, value)| is_word(key) || is_type(key, value))
}

/// Returns a sentence about the group: "At least one of these is required: `a`; `b` and `c`."
pub(crate) fn required_group_note(schema: &Value) -> Option<String> {
    let (key, words) = [("oneOf", "Exactly one"), ("anyOf", "At least one")].into_iter().find(|(key, _)| {
        schema.get(key).and_then(Value::as_array).is_some_and(|it| it.iter().all(has_only_required))
    })?;
    let members = schema.get(key)?.as_array()?.iter().filter_map(member_names);
    let members: Vec<String> = members.collect();
    (!members.is_empty()).then(|| format!("{words} of these is required: {}.", members.join("; ")))
}

fn member_names(requirement: &Value) -> Option<String> {
    let names: Vec<String> = RawSchema(requirement).required().map(|it| format!("`{it}`")).collect();
    (!names.is_empty()).then(|| names.join(" and "))
}
