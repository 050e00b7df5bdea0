//! The command `check`.

use std::io::Result;

use specweld_codegen::diagnostic::Report;

use crate::Outcome;
use crate::arguments::{Check, Warnings};
use crate::clients::{Opened, open_all};
use crate::output::Output;
use crate::{progress, report};

/// Reports the findings of all clients.
pub(crate) fn run(arguments: &Check, out: &mut Output) -> Result<Outcome> {
    // The code counts, too: the size of a client is a finding.
    let clients = open_all(&arguments.sources)?;
    let report =
        |it: &Opened| progress::during(&format!("checking {}", it.name()), || it.client.generate(&it.runtime).report);
    let reports: Vec<Report> = clients.iter().map(report).collect();
    report::write(&reports, arguments.format, out)?;
    let outcome = |report: &Report| match arguments.warnings {
        Warnings::Refused if !report.diagnostics.is_empty() => Outcome::Refused,
        _ => Outcome::of(report),
    };
    Ok(reports.iter().map(outcome).max().unwrap_or(Outcome::Accepted))
}
