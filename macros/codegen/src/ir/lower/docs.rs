//! What the description says of a thing: its words, and the constraints that do not change its type.

use serde_json::Value;

use crate::graph::Node;
use crate::ir::Docs;

/// The words about a schema, an operation or a parameter.
pub(super) fn of(node: &Node<'_>) -> Docs {
    let text =
        |key: &str| node.value.get(key).and_then(Value::as_str).map(str::to_owned).filter(|it| !it.trim().is_empty());
    Docs {
        summary: text("summary").or_else(|| text("title")),
        description: text("description"),
        notes: notes(node.value),
        deprecated: node.value.get("deprecated").and_then(Value::as_bool).unwrap_or(false),
    }
}

/// The words of two descriptions of one thing: the first that says something, and the notes of both.
pub(super) fn join(one: Docs, other: Docs) -> Docs {
    let mut notes = one.notes;
    notes.extend(other.notes.into_iter().filter(|note| !note.is_empty()));
    notes.dedup();
    Docs {
        summary: one.summary.or(other.summary),
        description: one.description.or(other.description),
        notes,
        deprecated: one.deprecated || other.deprecated,
    }
}

/// Constraints of JSON Schema that are written down and not enforced, each with its words.
const CONSTRAINTS: [(&str, &str); 14] = [
    ("default", "The server's default is"),
    ("minimum", "At least"),
    ("maximum", "At most"),
    ("exclusiveMinimum", "More than"),
    ("exclusiveMaximum", "Less than"),
    ("multipleOf", "A multiple of"),
    ("minLength", "Characters, at least:"),
    ("maxLength", "Characters, at most:"),
    ("pattern", "Matches the regular expression"),
    ("minItems", "Items, at least:"),
    ("maxItems", "Items, at most:"),
    ("minProperties", "Members, at least:"),
    ("maxProperties", "Members, at most:"),
    ("example", "For example"),
];

/// Keywords that say more than a Rust type can.
const BEYOND_TYPES: [&str; 10] = [
    "not",
    "if",
    "then",
    "else",
    "dependentSchemas",
    "dependentRequired",
    "unevaluatedProperties",
    "unevaluatedItems",
    "contains",
    "propertyNames",
];

fn notes(schema: &Value) -> Vec<String> {
    let mut notes = Vec::new();
    for (key, words) in CONSTRAINTS {
        if let Some(value) = schema.get(key).filter(|value| is_short(value)) {
            notes.push(format!("{words} `{value}`."));
        }
    }
    let first = schema.get("examples").and_then(Value::as_array).and_then(|examples| examples.first());
    if let Some(example) = first.filter(|value| is_short(value)) {
        notes.push(format!("For example `{example}`."));
    }
    if schema.get("uniqueItems").and_then(Value::as_bool).unwrap_or(false) {
        notes.push("No item twice.".to_owned());
    }
    let beyond = BEYOND_TYPES.iter().filter(|key| schema.get(key).is_some());
    notes
        .extend(beyond.map(|key| format!("The description restricts this further, by `{key}`; that is not enforced.")));
    notes
}

/// Whether a value fits into a sentence, and says more than a truth value does.
fn is_short(value: &Value) -> bool {
    match value {
        Value::Null | Value::Object(_) => false,
        Value::Array(items) => items.len() <= 4 && items.iter().all(|item| !item.is_array() && !item.is_object()),
        Value::String(text) => !text.is_empty() && text.len() <= 80 && !text.contains(['`', '\n']),
        _ => true,
    }
}
