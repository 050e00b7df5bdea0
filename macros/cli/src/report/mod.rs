//! Writes findings in a format.

mod github;
mod json;
mod sarif;

use std::io::Result;

use specweld_codegen::diagnostic::{Diagnostic, Report};

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

/// Returns the problem and the remedy of a finding. The place is not in the text.
fn message(it: &Diagnostic) -> String {
    it.help.iter().fold(it.message.clone(), |message, help| format!("{message}\nhelp: {help}"))
}
