//! Reads `format` and `contentEncoding`.

use crate::diagnostic::{Code, Finding, Findings, near_miss};
use crate::graph::Node;

/// Formats that decide the type of a string. Shorter names are too similar to other words.
const FORMATS: [&str; 4] = ["date-time", "duration", "password", "base64url"];

/// Returns `format`, or else the `contentEncoding` of 3.1.
pub(super) fn read_format<'d>(node: &Node<'d>, findings: &mut Findings) -> Option<&'d str> {
    let format = node.text("format", findings);
    if let Some(finding) = format.and_then(|it| misspelled_format(node, it)) {
        findings.push(finding);
    }
    format.or_else(|| node.text("contentEncoding", findings))
}

/// Reports a format that is similar to one in `FORMATS`. Other formats are extensions of the author.
fn misspelled_format(node: &Node<'_>, format: &str) -> Option<Finding> {
    if format.len() < 6 || FORMATS.contains(&format) {
        return None;
    }
    let meant = near_miss(format, FORMATS)?;
    let finding = Finding::new(Code::UnknownKey, node.at.key("format"), format!("`format: {format}` is misspelled"));
    Some(finding.consequence("the format is ignored").help(format!("write `format: {meant}`")))
}
