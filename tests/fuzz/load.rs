//! Parsing of a text: the result is a document, or an error at a place in the text.

use specweld_codegen::diagnostic::{Findings, Report, Source};
use specweld_codegen::document::{self, Document, Loader};
use specweld_codegen::json::Value;

/// The nesting limit of descriptions.
const DEPTH: usize = 126;

/// Parses bytes as JSON, and compares the result with that of `serde_json`.
pub(super) fn json(data: &[u8]) {
    let Ok(text) = document::decode_text(data.to_vec()) else { return };
    let source = Source { name: "x.json", text: &text };
    let document = load(source);
    let value = serde_json::from_str::<serde_json::Value>(source.body());
    // `serde_json` has private names with a special meaning. A document with them is left out.
    if let (Some(document), Ok(value)) = (&document, &value)
        && !text.contains("$serde_json::private")
    {
        assert!(is_read(document.value(), &Value::from(value.clone())), "{} is not {value}", document.value());
    }
}

/// Returns true if a value was read as written. A number or a boolean can be read as a string if a string is required.
fn is_read(read: &Value, written: &Value) -> bool {
    match (read, written) {
        (Value::Object(read), Value::Object(written)) => {
            let is_member = |(key, value): (&String, &Value)| read.get(key).is_some_and(|it| is_read(it, value));
            read.len() == written.len() && written.iter().all(is_member)
        }
        (Value::Array(read), Value::Array(written)) => {
            read.len() == written.len() && read.iter().zip(written).all(|(read, written)| is_read(read, written))
        }
        (Value::String(spelling), Value::Number(_) | Value::Bool(_)) => {
            serde_json::from_str::<serde_json::Value>(spelling).is_ok_and(|value| Value::from(value) == *written)
        }
        _ => read == written,
    }
}

/// Parses bytes as YAML, and compares the tree of the reader for usual YAML with that of the library.
pub(super) fn yaml(data: &[u8]) {
    let Ok(text) = document::decode_text(data.to_vec()) else { return };
    let source = Source { name: "x.yaml", text: &text };
    load(source);
    if let (Some(usual), library) = specweld_codegen::yaml_readers(source.body(), DEPTH) {
        assert_eq!(usual, library);
    }
}

fn load(source: Source<'_>) -> Option<Document> {
    let mut findings = Findings::new();
    let document = document::load(source, Loader::none(), &mut findings);
    let report = Report::new(&findings, &[source]);
    assert!(document.is_some() || report.has_errors(), "neither a document nor an error");
    assert_eq!(report.to_string().is_empty(), findings.is_empty());
    document
}
