//! The command `check`.

use std::io::{Result, Write};

use specweld_codegen::diagnostic::Report;
use specweld_codegen::options::Options;

use crate::Outcome;
use crate::arguments::{Check, Warnings};
use crate::files::Description;
use crate::report;

/// Reports the findings of all files.
pub(crate) fn run(arguments: &Check, out: &mut impl Write) -> Result<Outcome> {
    let mut reports = Vec::new();
    for file in &arguments.files {
        let description = Description::read(file)?;
        // The code counts, too: the size of a client is a finding.
        let (_, report) = specweld_codegen::explain(description.input(), &Options::default());
        reports.push(report);
    }
    report::write(&reports, arguments.format, out)?;
    let outcome = |report: &Report| match arguments.warnings {
        Warnings::Refused if !report.diagnostics.is_empty() => Outcome::Refused,
        _ => Outcome::of(report),
    };
    Ok(reports.iter().map(outcome).max().unwrap_or(Outcome::Accepted))
}
