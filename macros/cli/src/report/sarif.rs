//! Findings in SARIF 2.1.0, the Static Analysis Results Interchange Format of OASIS.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::io::{Result, Write};

use serde_json::{Value, json};
use specweld_codegen::diagnostic::{Diagnostic, FilePosition, Report};

/// The schema of the format, which editors use.
const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

/// Writes a log with one run.
pub(super) fn write(reports: &[Report], out: &mut impl Write) -> Result<()> {
    let found = || reports.iter().flat_map(|report| &report.diagnostics);
    let codes: BTreeSet<_> = found().map(|it| it.code).collect();
    let rules = codes.iter().map(|code| json!({ "id": code.id(), "shortDescription": { "text": code.title() } }));
    let driver = json!({
        "name": "specweld",
        "version": env!("CARGO_PKG_VERSION"),
        "rules": rules.collect::<Vec<_>>(),
    });
    let mut run = json!({
        "tool": { "driver": driver },
        "columnKind": "unicodeCodePoints",
        "results": found().map(result).collect::<Vec<_>>(),
    });
    let omitted = super::omitted(reports).into_iter();
    let notices: Vec<_> =
        omitted.map(|(severity, text)| json!({ "level": severity.to_string(), "message": { "text": text } })).collect();
    if let (false, Some(run)) = (notices.is_empty(), run.as_object_mut()) {
        let invocation = json!({ "executionSuccessful": true, "toolExecutionNotifications": notices });
        run.insert("invocations".to_owned(), json!([invocation]));
    }
    let log = json!({ "$schema": SCHEMA, "version": "2.1.0", "runs": [run] });
    writeln!(out, "{log:#}")
}

/// Returns a `result` object (section 3.27).
fn result(it: &Diagnostic) -> Value {
    json!({
        "ruleId": it.code.id(),
        "level": it.severity.to_string(),
        "message": { "text": super::message(it) },
        "locations": it.position.iter().map(location).collect::<Vec<_>>(),
    })
}

/// Returns a `location` object (section 3.28).
fn location(place: &FilePosition) -> Value {
    let region = json!({ "startLine": place.position.line, "startColumn": place.position.column });
    json!({ "physicalLocation": { "artifactLocation": { "uri": uri(&place.path) }, "region": region } })
}

/// Returns a path as a URI reference (RFC 3986): characters outside of a path are percent-encoded.
fn uri(path: &str) -> String {
    let mut uri = String::new();
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            uri.push(char::from(byte));
        } else {
            let _ = write!(uri, "%{byte:02X}"); // a `String` accepts every text
        }
    }
    uri
}

#[cfg(test)]
mod tests {
    use super::uri;

    #[test]
    fn paths_are_uri_references() {
        assert_eq!(uri("spec/my api%é.json"), "spec/my%20api%25%C3%A9.json");
    }
}
