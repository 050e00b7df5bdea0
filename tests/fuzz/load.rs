//! Reading a text: it is a document, or there is an error at a place in it.

use serde_json::Value;
use specweld_codegen::diagnostic::{Findings, Report, Source};
use specweld_codegen::document::{self, Document, Loader};

/// Bytes as JSON, and what `serde_json` makes of them.
pub(super) fn json(data: &[u8]) {
    let Ok(text) = document::text(data.to_vec()) else { return };
    let source = Source { name: "x.json", text: &text };
    let document = load(source);
    let value = serde_json::from_str::<Value>(source.body());
    // To `serde_json` some names are signs to itself, which are no JSON.
    if let (Some(document), Ok(value)) = (&document, &value)
        && !text.contains("$serde_json::private")
    {
        assert_eq!(document.value(), value);
    }
}

/// Bytes as YAML.
pub(super) fn yaml(data: &[u8]) {
    let Ok(text) = document::text(data.to_vec()) else { return };
    load(Source { name: "x.yaml", text: &text });
}

fn load(source: Source<'_>) -> Option<Document> {
    let mut findings = Findings::new();
    let document = document::load(source, Loader::none(), &mut findings);
    let report = Report::new(&findings, &[source]);
    assert!(document.is_some() || report.has_errors(), "neither a document nor an error");
    assert_eq!(report.to_string().is_empty(), findings.is_empty());
    document
}
