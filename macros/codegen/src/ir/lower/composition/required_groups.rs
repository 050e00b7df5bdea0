//! `anyOf: [{required: [a]}, {required: [b]}]`: groups of members with at least one required member. A group has no
//! effect on the types.

use crate::graph::{Node, RawSchema};
use crate::ir::{Choice, RequiredGroups};
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

/// Returns the groups of a schema, one for each alternative: `[[a], [b, c]]`.
pub(crate) fn required_groups(schema: &Value) -> Option<RequiredGroups> {
    let (key, choice) = [("oneOf", Choice::OneOf), ("anyOf", Choice::AnyOf)].into_iter().find(|(key, _)| {
        schema.get(key).and_then(Value::as_array).is_some_and(|it| it.iter().all(has_only_required))
    })?;
    let groups: Vec<Vec<String>> = schema.get(key)?.as_array()?.iter().filter_map(member_names).collect();
    (!groups.is_empty()).then_some(RequiredGroups { choice, groups })
}

fn member_names(requirement: &Value) -> Option<Vec<String>> {
    let names: Vec<String> = RawSchema(requirement).required().map(ToString::to_string).collect();
    (!names.is_empty()).then_some(names)
}
