//! Documentation of an item: its annotations, and the constraints that do not change its type.

use std::collections::HashSet;

use crate::diagnostic::Pointer;
use crate::document::Info;
use crate::graph::{Node, RawSchema, Selection, TagObject};
use crate::ir::lower::composition::required_groups;
use crate::ir::lower::schema::{constraints, formats};
use crate::ir::{Docs, Group, Note, NotedKeyword};
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
    notes.extend(info.terms_of_service.clone().map(Note::TermsOfService));
    notes.extend((!info.contact.is_empty()).then(|| Note::Contact(info.contact.clone())));
    notes.extend((!info.license.is_empty()).then(|| Note::License(info.license.clone())));
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

/// Returns the note about the tags of an operation.
pub(super) fn tag_note(tags: &[&str]) -> Option<Note> {
    (!tags.is_empty()).then(|| Note::Tags(tags.iter().map(|tag| (*tag).to_owned()).collect()))
}

/// Joins the documentation of two schemas of an item: the first text of each kind, and the notes of both.
pub(super) fn join_docs(one: Docs, other: Docs) -> Docs {
    let mut notes = one.notes;
    notes.extend(other.notes);
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

/// Returns a keyword with a note of its value. Notes are about constraints that the client does not enforce.
fn noted_keyword(keyword: &str) -> Option<NotedKeyword> {
    // Byte strings compare without a function call per keyword.
    Some(match keyword.as_bytes() {
        b"default" => NotedKeyword::Default,
        b"minimum" => NotedKeyword::Minimum,
        b"maximum" => NotedKeyword::Maximum,
        b"exclusiveMinimum" => NotedKeyword::ExclusiveMinimum,
        b"exclusiveMaximum" => NotedKeyword::ExclusiveMaximum,
        b"multipleOf" => NotedKeyword::MultipleOf,
        b"minLength" => NotedKeyword::MinLength,
        b"maxLength" => NotedKeyword::MaxLength,
        b"pattern" => NotedKeyword::Pattern,
        b"minItems" => NotedKeyword::MinItems,
        b"maxItems" => NotedKeyword::MaxItems,
        b"minProperties" => NotedKeyword::MinProperties,
        b"maxProperties" => NotedKeyword::MaxProperties,
        b"contentMediaType" => NotedKeyword::ContentMediaType,
        b"example" => NotedKeyword::Example,
        _ => return None,
    })
}

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

fn schema_notes(schema: &Value) -> Vec<Note> {
    let Some(keywords) = schema.as_object() else { return Vec::new() };
    let mut notes = keyword_notes(keywords);
    // Most schemas have no such keyword.
    if keywords.keys().any(|key| is_noted(key) || untyped_keyword(key).is_some()) {
        notes.extend(other_notes(schema, keywords));
    }
    notes
}

/// Returns the notes of a schema, except notes about the values of single keywords.
fn other_notes(schema: &Value, keywords: &Map) -> Vec<Note> {
    let mut notes = Vec::new();
    let raw = RawSchema(schema);
    if let Some(example) = raw.examples().first().filter(|value| is_short(value)) {
        notes.push(Note::Keyword(NotedKeyword::Example, (*example).clone()));
    }
    if raw.has_unique_items() {
        notes.push(Note::UniqueItems);
    }
    notes.extend(listed_fractions_note(raw));
    let format = formats::format_without_type(schema).filter(|it| is_plain(it));
    notes.extend(format.map(|format| Note::Format(format.to_owned())));
    notes.extend(undescribed_member_notes(raw));
    notes.extend(required_groups::required_groups(schema).map(Note::RequiredGroups));
    let not_enforced = untyped_keywords(keywords);
    if !not_enforced.is_empty() {
        notes.push(Note::NotEnforced(not_enforced));
    }
    notes.extend(raw.external_docs().filter(|it| is_plain(it)).map(|page| Note::SeeAlso(page.to_owned())));
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

/// Returns the notes about the values of single keywords, in the order of `NotedKeyword`.
fn keyword_notes(keywords: &Map) -> Vec<Note> {
    let mut found: Vec<(NotedKeyword, &Value)> = Vec::new();
    for (key, value) in keywords {
        if let Some(keyword) = noted_keyword(key).filter(|_| is_short(value)) {
            found.push((keyword, value));
        }
    }
    found.sort_by_key(|(keyword, _)| *keyword);
    found.into_iter().filter_map(|(keyword, value)| keyword_note(keywords, keyword, value)).collect()
}

/// Returns the keywords that no type expresses, in the order of `untyped_keyword`. `enum` counts only if the values
/// include arrays or objects.
fn untyped_keywords(keywords: &Map) -> Vec<String> {
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
    found.into_iter().map(|(_, key)| key.to_owned()).collect()
}

/// Returns the note about the value of a keyword. `exclusiveMaximum: true` of OpenAPI 3.0 makes a bound exclusive.
fn keyword_note(keywords: &Map, keyword: NotedKeyword, value: &Value) -> Option<Note> {
    let is_set = |key: &str| keywords.get(key) == Some(&Value::Bool(true));
    let keyword = match keyword {
        NotedKeyword::ExclusiveMinimum | NotedKeyword::ExclusiveMaximum if value.is_boolean() => return None,
        NotedKeyword::Minimum if is_set("exclusiveMinimum") => NotedKeyword::ExclusiveMinimum,
        NotedKeyword::Maximum if is_set("exclusiveMaximum") => NotedKeyword::ExclusiveMaximum,
        keyword => keyword,
    };
    Some(Note::Keyword(keyword, value.clone()))
}

/// Returns a note that lists the numbers of an `enum` with fractions, for which no Rust enum exists.
fn listed_fractions_note(schema: RawSchema<'_>) -> Option<Note> {
    let values = schema.enum_values()?;
    let is_listed = values.len() > 1 && values.iter().any(Value::is_f64) && values.iter().all(Value::is_number);
    is_listed.then(|| Note::OneOf(values.to_vec()))
}

/// Returns notes about members without a field.
fn undescribed_member_notes(schema: RawSchema<'_>) -> Vec<Note> {
    let is_never_present = |(_, member): &(&String, &Value)| **member == Value::Bool(false);
    let absent = schema.properties().into_iter().flatten().filter(is_never_present);
    let mut notes: Vec<Note> = absent.map(|(name, _)| Note::NeverPresent(name.clone())).collect();
    let patterns = schema.pattern_properties().into_iter().flatten().filter(|(pattern, _)| is_plain(pattern));
    let patterns: Vec<String> = patterns.map(|(pattern, _)| pattern.clone()).collect();
    if !patterns.is_empty() {
        notes.push(Note::PropertyPatterns(patterns));
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
