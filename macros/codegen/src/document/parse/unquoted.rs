//! Reads values as strings, in the spelling of the text, if the schema requires strings.
//!
//! YAML parses `enum: [regular, false, 1.10]` as a string, a boolean and a number. Next to `type: string`, the author
//! means the strings `regular`, `false` and `1.10`. The values of server variables, such as `default: 1.10`, are
//! strings, too.

use crate::diagnostic::{Code, Finding, Pointer};
use crate::document::parse::path::Path;
use crate::json::{Map, Value};

/// The keywords whose values may lack quotes.
const KEYWORDS: [&str; 4] = ["enum", "const", "required", "default"];

/// The keys of objects in which each key is a name, such as `default` in `responses`.
const MAPS: [&str; 18] = [
    "properties",
    "patternProperties",
    "dependentSchemas",
    "$defs",
    "definitions",
    "schemas",
    "responses",
    "parameters",
    "headers",
    "requestBodies",
    "callbacks",
    "links",
    "pathItems",
    "paths",
    "webhooks",
    "content",
    "encoding",
    "variables",
];

/// The maximum number of values that a finding names.
const NAMED: usize = 3;

/// Returns true for one of these keywords.
pub(crate) fn is_keyword(key: &str) -> bool {
    // The length is tested first, since this runs for every key of a description, in a build without optimisation.
    matches!(key.len(), 4 | 5 | 7 | 8) && KEYWORDS.contains(&key)
}

/// Replaces the values in an object that lack quotes by strings, and returns a finding for each keyword with such
/// values.
///
/// `spelling` returns the text of a keyword's value, or of one of its items.
pub(crate) fn read_as_strings(
    object: &mut Map,
    step: &Path<'_>,
    spelling: impl Fn(&str, Option<usize>) -> Option<String>,
) -> Vec<Finding> {
    let mut findings = Vec::new();
    let types = object.get("type").map(type_names).unwrap_or_default();
    let is_server_variable = step.is_server_variable();
    for keyword in KEYWORDS {
        let Some(value) = object.get_mut(keyword) else { continue };
        let belongs_in_quotes = |value: &Value| match keyword {
            "required" => is_scalar(value),
            "enum" | "default" if is_server_variable => is_scalar(value),
            "default" => false,
            _ => types.iter().any(|name| name == "string") && !types.iter().any(|name| has_type(value, name)),
        };
        let mut values: Vec<(Option<usize>, &mut Value)> = match (keyword, value) {
            ("const" | "default", value) => vec![(None, value)],
            (_, Value::Array(items)) => items.iter_mut().enumerate().map(|(index, item)| (Some(index), item)).collect(),
            _ => continue,
        };
        values.retain(|(_, value)| belongs_in_quotes(value));
        if values.is_empty() || is_in_example(&step.pointer()) {
            continue;
        }
        let keyword_step = step.key(keyword);
        let first = values.first().and_then(|(index, _)| *index);
        let at = first.map_or_else(|| keyword_step.pointer(), |index| keyword_step.index(index).pointer());
        let mut spelled = Vec::new();
        for (index, value) in values {
            let text = spelling(keyword, index).unwrap_or_else(|| value.to_string());
            spelled.push(text.clone());
            *value = Value::String(text);
        }
        findings.push(unquoted_value(keyword, &at, &spelled));
    }
    findings
}

/// Returns the names in `type`.
fn type_names(value: &Value) -> Vec<String> {
    let names = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
    names.iter().filter_map(|name| name.as_str().map(str::to_owned)).collect()
}

fn is_scalar(value: &Value) -> bool {
    value.is_boolean() || value.is_number()
}

/// Returns true if a value has a type, or is `null`, an array or an object, which are not checked here.
fn has_type(value: &Value, name: &str) -> bool {
    match value {
        Value::Bool(_) => name == "boolean",
        Value::Number(_) => matches!(name, "number" | "integer"),
        _ => true,
    }
}

/// Returns true if a place is in an example or a default, in which objects only look like schemas.
fn is_in_example(at: &Pointer) -> bool {
    let segments: Vec<_> = at.segments().collect();
    let is_data = |segment: &str| matches!(segment, "example" | "examples" | "default" | "enum" | "const");
    let parents = [""].into_iter().chain(segments.iter().map(AsRef::as_ref));
    segments.iter().zip(parents).any(|(segment, parent)| is_data(segment) && !MAPS.contains(&parent))
}

fn unquoted_value(keyword: &str, at: &Pointer, spelled: &[String]) -> Finding {
    let named = spelled.iter().take(NAMED).map(|it| format!("`{it}`")).collect::<Vec<_>>().join(", ");
    let (detail, consequence, help) = match spelled {
        [one] => (
            format!("`{keyword}` has {named}, which is not a string"),
            format!("it is read as the string {named}"),
            format!("write it in quotes: `\"{one}\"`"),
        ),
        several => {
            let more = several.len().checked_sub(NAMED + 1).map(|more| format!(" and {} more", more + 1));
            let detail = format!("`{keyword}` has {named}{}, which are not strings", more.unwrap_or_default());
            (detail, "they are read as strings, as they are spelled".to_owned(), "write them in quotes".to_owned())
        }
    };
    Finding::new(Code::Forgiven, at, detail).consequence(consequence).help(help)
}
