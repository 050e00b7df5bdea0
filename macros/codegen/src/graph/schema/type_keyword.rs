//! Reads the names of JSON types. Names of other type systems are read as the JSON type that they mean.

use crate::diagnostic::{Code, Finding, Findings, did_you_mean};
use crate::document::JsonType;
use crate::graph::{Node, named_schema};
use crate::json::Value;

/// The meaning of a type name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum TypeKeyword {
    /// A JSON type, and the format that the name implies.
    Type(JsonType, Option<&'static str>),
    /// Any value.
    Anything,
}

/// Names from other type systems, in lower case.
const FOREIGN: [(&[&str], JsonType, Option<&str>); 15] = [
    (&["bool"], JsonType::Boolean, None),
    (&["int"], JsonType::Integer, None),
    (&["int32"], JsonType::Integer, Some("int32")),
    (&["long", "int64"], JsonType::Integer, Some("int64")),
    (&["float"], JsonType::Number, Some("float")),
    (&["double"], JsonType::Number, Some("double")),
    (&["decimal"], JsonType::Number, Some("decimal")),
    (&["str", "text", "char"], JsonType::String, None),
    (&["file", "binary"], JsonType::String, Some("binary")),
    (&["date"], JsonType::String, Some("date")),
    (&["datetime", "date-time"], JsonType::String, Some("date-time")),
    (&["uuid"], JsonType::String, Some("uuid")),
    (&["uri", "url"], JsonType::String, Some("uri")),
    (&["list"], JsonType::Array, None),
    (&["dict", "map", "hash"], JsonType::Object, None),
];

/// Reads the name of a type. A foreign name is forgiven; an unknown name is an error, with the result `None`.
pub(super) fn read_type(name: &Node<'_>, findings: &mut Findings) -> Option<TypeKeyword> {
    let Some(text) = name.value.as_str() else { return not_text(name, findings) };
    if let Some(kind) = JsonType::from_name(text) {
        return Some(TypeKeyword::Type(kind, None));
    }
    if let Some((read, as_what)) = foreign_type(&text.to_ascii_lowercase()) {
        let finding = Finding::new(Code::Forgiven, &name.at, format!("`{text}` is not a JSON type"));
        findings.push(finding.consequence(format!("it is read as {as_what}")));
        return Some(read);
    }
    let all = || format!("the JSON types are {}", JsonType::NAMES.join(", "));
    let remedy = in_other_notation(name, text).or_else(|| did_you_mean(text, JsonType::NAMES)).unwrap_or_else(all);
    let detail = format!("`{text}` is not a JSON type");
    findings.push(Finding::new(Code::WrongType, &name.at, detail).maybe_help(remedy));
    None
}

/// Suggests the correct form of a type in the notation of a programming language: `Pet`, `Pet[]`, `string | null`.
fn in_other_notation(name: &Node<'_>, text: &str) -> Option<String> {
    if let Some(item) = text.strip_suffix("[]") {
        let item = match named_schema(name, item) {
            Some(_) => format!("`items: {{$ref: \"#/components/schemas/{item}\"}}`"),
            None => format!("`items: {{type: {item}}}`"),
        };
        return Some(format!("write `type: array` and {item}"));
    }
    if text.contains('|') {
        let kinds: Vec<&str> = text.split('|').map(str::trim).collect();
        let are_known = kinds.iter().all(|kind| JsonType::from_name(kind).is_some());
        return are_known.then(|| format!("write `type: [{}]`", kinds.join(", ").replace("null", "\"null\"")));
    }
    named_schema(name, text).map(|_| format!("write `$ref: \"#/components/schemas/{text}\"` instead of `type`"))
}

/// Reads a type name that is not a string. YAML reads `null` without quotes as the value null.
fn not_text(name: &Node<'_>, findings: &mut Findings) -> Option<TypeKeyword> {
    if *name.value == Value::Null {
        let finding = Finding::new(Code::Forgiven, &name.at, "`type` is the value null, not the name of a type");
        findings.push(finding.consequence("it is read as `\"null\"`").help("write `\"null\"`, with quotes"));
        return Some(TypeKeyword::Type(JsonType::Null, None));
    }
    let help = format!("the JSON types are {}", JsonType::NAMES.join(", "));
    findings.push(name.wrong_type("the name of a type or a list of names").help(help));
    None
}

/// Returns the meaning of a name that is not standard, and the standard name in words.
fn foreign_type(text: &str) -> Option<(TypeKeyword, String)> {
    if matches!(text, "" | "any") {
        return Some((TypeKeyword::Anything, "any value".to_owned()));
    }
    let other_case = JsonType::from_name(text).map(|kind| (kind, None));
    let listed = || FOREIGN.iter().find(|(names, ..)| names.contains(&text)).map(|(_, kind, format)| (*kind, *format));
    let (kind, format) = other_case.or_else(listed)?;
    let format_words = format.map(|format| format!(" in the format `{format}`")).unwrap_or_default();
    Some((TypeKeyword::Type(kind, format), format!("`{}`{format_words}", kind.name())))
}
