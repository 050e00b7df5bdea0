//! Writes findings in a format.

mod github;
mod json;
mod sarif;

use std::io::Result;

use specweld_codegen::diagnostic::{Diagnostic, Report, Severity, counted};

use crate::arguments::ReportFormat;
use crate::output::Output;

/// Writes reports, one for each description.
pub(crate) fn write(reports: &[Report], format: ReportFormat, out: &mut Output) -> Result<()> {
    match format {
        ReportFormat::Human => reports.iter().try_for_each(|report| out.write_findings(&report.to_string())),
        ReportFormat::Json => json::write(reports, out),
        ReportFormat::GitHub => github::write(reports, out),
        ReportFormat::Sarif => sarif::write(reports, out),
    }
}

/// Returns a sentence for each number of findings that are left out, with their severity.
fn omitted(reports: &[Report]) -> Vec<(Severity, String)> {
    let mut texts = Vec::new();
    for more in reports.iter().map(|report| &report.more) {
        if more.errors > 0 {
            texts.push((Severity::Error, counted(more.errors, "error")));
        }
        texts.extend(
            more.warnings
                .iter()
                .map(|(code, count)| (Severity::Warning, format!("{} [{code}]", counted(*count, "warning")))),
        );
    }
    texts
}

/// Returns the problem and the remedy of a finding. The place is not in the text.
fn message(it: &Diagnostic) -> String {
    it.help.iter().fold(it.message.clone(), |message, help| format!("{message}\nhelp: {help}"))
}
