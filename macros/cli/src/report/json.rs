//! Findings as JSON, one object per line.

use std::io::{Result, Write};

use serde_json::json;
use specweld_codegen::diagnostic::Report;

/// Writes a line for each finding, and a line for further findings of a code that are left out.
pub(super) fn write(reports: &[Report], out: &mut impl Write) -> Result<()> {
    for it in reports.iter().flat_map(|report| &report.diagnostics) {
        let place = it.position.as_ref();
        let line = json!({
            "severity": it.severity.to_string(),
            "code": it.code.id(),
            "message": it.message,
            "help": it.help,
            "path": place.map(|place| &place.path),
            "line": place.map(|place| place.position.line),
            "column": place.map(|place| place.position.column),
            "pointer": it.pointer,
            "others": it.others,
            "text": it.text,
        });
        writeln!(out, "{line}")?;
    }
    for more in reports.iter().map(|report| &report.more) {
        if more.errors > 0 {
            writeln!(out, "{}", json!({ "severity": "error", "omitted": more.errors }))?;
        }
        for (code, count) in &more.warnings {
            writeln!(out, "{}", json!({ "severity": "warning", "code": code.id(), "omitted": count }))?;
        }
    }
    Ok(())
}
