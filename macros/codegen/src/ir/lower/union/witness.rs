//! Finds values that two alternatives accept, which prove that a union is ambiguous.

use std::fmt::Write as _;

use crate::document::JsonType;
use crate::ir::lower::union::sample::Sample;
use crate::ir::lower::union::signature::Signature;
use crate::json::Value;

/// Returns a value that two alternatives accept, in the notation of messages: `..` is an unknown value.
///
/// Returns `None` if the only such value has no content, such as `{}` or `[{}]`, which proves no ambiguity.
pub(crate) fn witness(one: &Signature, other: &Signature) -> Option<String> {
    let shared = one.shared_kinds(other);
    let text = if shared.contains(&JsonType::Object) { witness_object(one, other) } else { witness_value(one, other) };
    let has_content = text.contains(|c: char| !"{}[]".contains(c));
    has_content.then_some(text)
}

/// The placeholder for an unknown value.
const UNKNOWN: &str = "..";

fn witness_value(one: &Signature, other: &Signature) -> String {
    let shared = one.shared_kinds(other);
    let sample = match (&one.sample, &other.sample) {
        (Sample::Any, Sample::Any) => match shared.as_slice() {
            [JsonType::Object, ..] => return witness_object(one, other),
            [JsonType::Array, ..] => return witness_array(one, other),
            [JsonType::String, ..] => "a".into(),
            [JsonType::Integer | JsonType::Number, ..] => 1_i64.into(),
            [JsonType::Boolean, ..] => true.into(),
            _ => Value::Null,
        },
        (Sample::Value(value), Sample::Any) | (Sample::Any, Sample::Value(value)) => value.clone(),
        (Sample::Value(value), Sample::Value(other)) if value == other => value.clone(),
        _ => return UNKNOWN.to_owned(),
    };
    if shared.iter().any(|kind| *kind == JsonType::of(&sample)) { sample.to_string() } else { UNKNOWN.to_owned() }
}

/// Returns an array with an item that both alternatives accept, or an empty array if no such item is known.
fn witness_array(one: &Signature, other: &Signature) -> String {
    let pairs = one.items.iter().flat_map(|item| other.items.iter().map(move |its| (item, its)));
    let pair = pairs.into_iter().find(|(item, its)| !item.excludes(its));
    pair.map_or_else(|| "[]".to_owned(), |(item, its)| format!("[{}]", witness_value(item, its)))
}

/// Returns an object with the members that either alternative requires.
fn witness_object(one: &Signature, other: &Signature) -> String {
    let mut names: Vec<&String> = one.required.iter().chain(&other.required).collect();
    names.sort();
    names.dedup();
    let mut text = String::from("{");
    for (index, name) in names.into_iter().enumerate() {
        let comma = if index == 0 { "" } else { ", " };
        // OK because writing into a String cannot fail.
        let _ = write!(text, "{comma}{}: {}", Value::from(name.as_str()), witness_member(one, other, name));
    }
    text + "}"
}

fn witness_member(one: &Signature, other: &Signature, name: &str) -> String {
    match (one.members.get(name), other.members.get(name)) {
        (Some(signatures), Some(others)) => {
            let pairs = signatures.iter().flat_map(|one| others.iter().map(move |other| (one, other)));
            let pair = pairs.into_iter().find(|(one, other)| !one.excludes(other));
            pair.map_or_else(|| UNKNOWN.to_owned(), |(one, other)| witness_value(one, other))
        }
        (Some(signatures), None) | (None, Some(signatures)) => {
            signatures.first().map_or_else(|| UNKNOWN.to_owned(), |signature| witness_value(signature, signature))
        }
        (None, None) => UNKNOWN.to_owned(),
    }
}
