//! Reads `enum` and `const`.

use super::json_type_set::JsonTypeSet;
use crate::diagnostic::{Code, Finding, Findings};
use crate::document::{JsonType, Version};
use crate::graph::Node;
use crate::json::Value;

/// Returns the values of `const` or `enum` that `type` allows.
pub(super) fn read_values<'d>(
    node: &Node<'d>,
    kinds: Option<&JsonTypeSet>,
    findings: &mut Findings,
) -> Option<Vec<&'d Value>> {
    let list = node.get("const").or_else(|| read_enum(node, findings))?;
    let all: Vec<&Value> = match node.get("const") {
        Some(constant) => vec![constant.value],
        None => list.items(findings).iter().map(|item| item.value).collect(),
    };
    let fitting: Vec<&Value> = all.iter().copied().filter(|value| kinds.is_none_or(|it| it.accepts(value))).collect();
    if fitting.iter().all(|value| value.is_null()) && fitting.len() < all.len() {
        let detail = format!("no value of {} has the `type` beside it", list.at.subject());
        let finding = Finding::new(Code::Dropped, &list.at, detail).consequence("the values are ignored");
        findings.push(finding.help("write values of that type: `1`, not `\"1\"`, for an integer"));
        return None;
    }
    if fitting.len() < all.len() {
        findings.extend(values_of_other_types(&list, &all, &fitting));
    }
    if all.len() > 1 && all.iter().any(|value| value.is_null()) && kinds.is_some_and(|it| !it.has(JsonType::Null)) {
        findings.extend(null_without_type(node, &list));
    }
    Some(fitting)
}

/// Reports listed values that `type` excludes, if it allows others of the list.
fn values_of_other_types(list: &Node<'_>, all: &[&Value], fitting: &[&Value]) -> Option<Finding> {
    let index = all.iter().position(|value| !fitting.contains(value))?;
    let value = all.get(index)?;
    let detail = format!("the value {value} does not have the `type` beside `enum`");
    let finding = Finding::new(Code::Dropped, list.at.index(index), detail).consequence("it is ignored");
    Some(finding.help("write a value of that type, or remove it"))
}

/// Reports a listed `null` that `type` excludes.
/// OpenAPI 3.0.3 requires `nullable` for it; JSON Schema has no such rule, and the author's intent is clear.
fn null_without_type(node: &Node<'_>, list: &Node<'_>) -> Option<Finding> {
    if node.document().version != Version::V3_0 || node.value.get("nullable").is_some() {
        return None;
    }
    let finding = Finding::new(Code::Forgiven, &list.at, "`enum` lists null, which `type` does not allow");
    let finding = finding.consequence("the value is read as nullable");
    Some(finding.help("write `nullable: true` beside it, or remove `null`"))
}

/// Returns `enum`, unless it has no effect.
fn read_enum<'d>(node: &Node<'d>, findings: &mut Findings) -> Option<Node<'d>> {
    let list = node.get("enum")?;
    let finding = match list.value {
        Value::Array(items) if !items.is_empty() => return Some(list),
        Value::Array(_) => Finding::new(Code::Dropped, &list.at, "`enum` is empty"),
        _ => Finding { code: Code::Dropped, ..list.wrong_type("an array") }.help(array_of(list.value)),
    };
    findings.push(finding.consequence("it is ignored"));
    None
}

/// Suggests the array that another value of `enum` may mean: `a, b` or `{a: .., b: ..}`.
fn array_of(value: &Value) -> String {
    let words: Vec<&str> = match value {
        Value::String(text) => text.split([',', ' ', '|']).filter(|word| !word.is_empty()).collect(),
        Value::Object(members) => members.keys().map(String::as_str).collect(),
        _ => Vec::new(),
    };
    let array = format!("[{}]", words.join(", "));
    // A longer array helps less than the rule.
    if words.is_empty() || array.len() > 60 {
        "write an array of values".to_owned()
    } else {
        format!("write `{array}`")
    }
}
