//! Documentation of an item: its annotations, and the constraints that do not change its type.

use std::collections::HashSet;

use crate::diagnostic::Pointer;
use crate::document::Info;
use crate::graph::{Node, RawSchema, Selection, TagObject};
use crate::ir::lower::schema::{constraints, formats};
use crate::ir::{Docs, Group};
use crate::json::{Map, Value};

/// Returns the documentation of a schema, an operation or a parameter.
pub(super) fn docs_of_node(node: &Node<'_>) -> Docs {
    let object = RawSchema(node.value);
    let text = |text: &str| (!text.trim().is_empty()).then(|| text.to_owned());
    Docs {
        summary: object.summary().and_then(text).or_else(|| object.title().and_then(text)),
        description: object.description().and_then(text),
        notes: schema_notes(node.value),
        constraints: constraints::constraints_of(node.value),
        deprecated: object.is_deprecated(),
    }
}

/// Returns the documentation of a path, which applies to each operation of the path without a text.
pub(super) fn docs_of_path(item: &Node<'_>) -> Docs {
    Docs { notes: Vec::new(), deprecated: false, ..docs_of_node(item) }
}

/// Returns the documentation of the service.
pub(super) fn docs_of_service(info: &Info) -> Docs {
    let mut notes = Vec::new();
    notes.extend(info.terms_of_service.as_ref().map(|url| format!("Terms of service: {url}.")));
    for (label, texts) in [("Contact", &info.contact), ("License", &info.license)] {
        notes.extend((!texts.is_empty()).then(|| format!("{label}: {}.", texts.join(", "))));
    }
    Docs { description: info.description.clone(), notes, ..Docs::default() }
}

/// Returns the tags of the selected operations that are no groups, in written order, each with its first paragraph.
pub(super) fn tag_docs(graph: &Selection<'_>, groups: &[Group]) -> Vec<(String, String)> {
    let mut tags: Vec<(String, String)> = Vec::new();
    let groups: HashSet<&Pointer> = groups.iter().map(|group| &group.at).collect();
    let all = TagObject::read_tags(&graph.root);
    for tag in all.into_iter().filter(|tag| !groups.contains(&tag.node.at)) {
        let (name, Some(words)) = (tag.name.trim(), tag.description.map(str::trim)) else { continue };
        let paragraph = words.lines().take_while(|line| !line.trim().is_empty()).collect::<Vec<_>>().join(" ");
        let is_used = graph.endpoints.iter().any(|endpoint| endpoint.tags.contains(&name));
        if is_used && !paragraph.is_empty() && tags.iter().all(|(known, _)| known != name) {
            tags.push((name.to_owned(), paragraph));
        }
    }
    tags
}

/// Returns a sentence about the tags of an operation.
pub(super) fn tag_note(tags: &[&str]) -> Option<String> {
    let tags: Vec<String> = tags.iter().map(|tag| format!("`{}`", tag.replace('`', "'"))).collect();
    (!tags.is_empty()).then(|| format!("Tagged {}.", tags.join(", ")))
}

/// Joins the documentation of two schemas of an item: the first text of each kind, and the notes of both.
pub(super) fn join_docs(one: Docs, other: Docs) -> Docs {
    let mut notes = one.notes;
    notes.extend(other.notes.into_iter().filter(|note| !note.is_empty()));
    notes.dedup();
    let mut constraints = one.constraints;
    constraints.extend(other.constraints);
    Docs {
        summary: one.summary.or(other.summary),
        description: one.description.or(other.description),
        notes,
        constraints,
        deprecated: one.deprecated || other.deprecated,
    }
}

/// Returns the position and the wording of the note about a constraint. Notes are about constraints that the client
/// does not enforce.
#[rustfmt::skip] // a table
fn constraint_wording(keyword: &str) -> Option<(u8, &'static str)> {
    // Byte strings compare without a function call per keyword.
    Some(match keyword.as_bytes() {
        b"default" => (0, Docs::DEFAULT),
        b"minimum" => (1, "At least"),
        b"maximum" => (2, "At most"),
        b"exclusiveMinimum" => (3, "More than"),
        b"exclusiveMaximum" => (4, "Less than"),
        b"multipleOf" => (5, "A multiple of"),
        b"minLength" => (6, "Characters, at least:"),
        b"maxLength" => (7, "Characters, at most:"),
        b"pattern" => (8, "Matches the regular expression"),
        b"minItems" => (9, "Items, at least:"),
        b"maxItems" => (10, "Items, at most:"),
        b"minProperties" => (11, "Properties, at least:"),
        b"maxProperties" => (12, "Properties, at most:"),
        b"contentMediaType" => (13, "Content of the media type"),
        b"example" => (14, "For example"),
        _ => return None,
    })
}

/// Bounds that a boolean makes exclusive in OpenAPI 3.0, with the wording of the note.
const BOUNDS: [(&str, &str, &str); 2] =
    [("minimum", "exclusiveMinimum", "More than"), ("maximum", "exclusiveMaximum", "Less than")];

/// Returns the position of a keyword that no Rust type expresses, among all such keywords.
#[rustfmt::skip] // a table
fn untyped_keyword(keyword: &str) -> Option<u8> {
    Some(match keyword.as_bytes() {
        b"enum" => 0,
        b"not" => 1,
        b"if" => 2,
        b"then" => 3,
        b"else" => 4,
        b"dependentSchemas" => 5,
        b"dependentRequired" => 6,
        b"unevaluatedProperties" => 7,
        b"unevaluatedItems" => 8,
        b"contains" => 9,
        b"propertyNames" => 10,
        b"dependencies" => 11,
        b"contentSchema" => 12,
        _ => return None,
    })
}

fn schema_notes(schema: &Value) -> Vec<String> {
    let Some(keywords) = schema.as_object() else { return Vec::new() };
    let mut notes = constraint_notes(schema, keywords);
    // Most schemas have no such keyword.
    if keywords.keys().any(|key| is_noted(key) || untyped_keyword(key).is_some()) {
        notes.extend(other_notes(schema, keywords));
    }
    notes
}

/// Returns the notes of a schema, except notes about single constraints.
fn other_notes(schema: &Value, keywords: &Map) -> Vec<String> {
    let mut notes = Vec::new();
    let raw = RawSchema(schema);
    if let Some(example) = raw.examples().first().filter(|value| is_short(value)) {
        notes.push(format!("For example `{example}`."));
    }
    if raw.has_unique_items() {
        notes.push("Unique items.".to_owned());
    }
    notes.extend(listed_fractions_note(raw));
    notes.extend(
        formats::format_without_type(schema).filter(|it| is_plain(it)).map(|format| format!("Format: `{format}`.")),
    );
    notes.extend(undescribed_member_notes(raw));
    notes.extend(crate::ir::lower::composition::required_groups::required_group_note(schema));
    let not_enforced = untyped_keyword_notes(keywords);
    if !not_enforced.is_empty() {
        notes.push(format!("Keywords that are not enforced: {}.", not_enforced.join(", ")));
    }
    notes.extend(raw.external_docs().filter(|it| is_plain(it)).map(|page| format!("See also: {page}")));
    notes
}

/// Returns true if a keyword can have a note beside the constraints: a cheap test before the expensive search.
fn is_noted(key: &str) -> bool {
    matches!(
        key.as_bytes(),
        b"examples"
            | b"uniqueItems"
            | b"format"
            | b"properties"
            | b"patternProperties"
            | b"oneOf"
            | b"anyOf"
            | b"externalDocs"
    )
}

/// Returns the notes about the constraints of a schema, in the order of `constraint_wording`.
fn constraint_notes(schema: &Value, keywords: &Map) -> Vec<String> {
    let mut found: Vec<(u8, Option<String>)> = Vec::new();
    for (key, value) in keywords {
        if let Some((place, words)) = constraint_wording(key) {
            found.push((place, constraint_note(schema, (key, words), value)));
        }
    }
    found.sort_by_key(|(place, _)| *place);
    found.into_iter().filter_map(|(_, words)| words).collect()
}

/// Returns the keywords that no type expresses, in the order of `untyped_keyword`. `enum` counts only if the values
/// include arrays or objects.
fn untyped_keyword_notes(keywords: &Map) -> Vec<String> {
    let is_structured = |value: &Value| value.is_array() || value.is_object();
    let is_not_enforced = |key: &str, value: &Value| match value {
        Value::Array(values) if key == "enum" => values.iter().any(is_structured),
        _ => key != "enum",
    };
    let mut found: Vec<(u8, &str)> = Vec::new();
    for (key, value) in keywords {
        if let Some(place) = untyped_keyword(key).filter(|_| is_not_enforced(key, value)) {
            found.push((place, key));
        }
    }
    found.sort_unstable();
    found.into_iter().map(|(_, key)| format!("`{key}`")).collect()
}

/// Returns the note about a constraint. If `exclusiveMaximum: true` of OpenAPI 3.0 makes a bound exclusive, the note
/// has the exclusive wording.
fn constraint_note(schema: &Value, (key, words): (&str, &str), value: &Value) -> Option<String> {
    if !is_short(value) {
        return None;
    }
    if BOUNDS.iter().any(|(_, exclusive, _)| *exclusive == key) && value.is_boolean() {
        return None;
    }
    let exclusive = BOUNDS
        .iter()
        .find(|(bound, exclusive, _)| *bound == key && schema.get(exclusive).and_then(Value::as_bool).unwrap_or(false));
    let words = exclusive.map_or(words, |(_, _, words)| words);
    Some(format!("{words} `{value}`."))
}

/// Returns a note that lists the numbers of an `enum` with fractions, for which no Rust enum exists.
fn listed_fractions_note(schema: RawSchema<'_>) -> Option<String> {
    let values = schema.enum_values()?;
    let is_listed = values.len() > 1 && values.iter().any(Value::is_f64) && values.iter().all(Value::is_number);
    let texts = || values.iter().map(|value| format!("`{value}`")).collect::<Vec<_>>();
    is_listed.then(|| format!("One of {}.", texts().join(", ")))
}

/// Returns notes about members without a field.
fn undescribed_member_notes(schema: RawSchema<'_>) -> Vec<String> {
    let mut notes = Vec::new();
    for (name, _) in schema.properties().into_iter().flatten().filter(|(_, member)| **member == Value::Bool(false)) {
        notes.push(format!("The property `{}` is never present.", name.replace('`', "'")));
    }
    let patterns = schema.pattern_properties().into_iter().flatten().filter(|(pattern, _)| is_plain(pattern));
    let patterns: Vec<String> = patterns.map(|(pattern, _)| format!("`{pattern}`")).collect();
    if !patterns.is_empty() {
        notes.push(format!("Properties with names that match {} are allowed.", patterns.join(" or ")));
    }
    notes
}

/// Returns true if a value is short enough for a sentence. `null` and objects never are.
fn is_short(value: &Value) -> bool {
    match value {
        Value::Null | Value::Object(_) => false,
        Value::Array(items) => items.len() <= 4 && items.iter().all(|item| !item.is_array() && !item.is_object()),
        Value::String(text) => is_plain(text),
        _ => true,
    }
}

/// Returns true if a text can be written between two backticks.
fn is_plain(text: &str) -> bool {
    !text.is_empty() && text.len() <= 80 && !text.contains(['`', '\n'])
}
