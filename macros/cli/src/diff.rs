//! The command `diff`.

use std::io::{Result, Write};

use serde_json::json;
use specweld_codegen::compat::Change;
use specweld_codegen::options::Options;
use specweld_codegen::{Comparison, compare};

use crate::Outcome;
use crate::arguments::{Diff, DiffFormat};
use crate::clients::open_file;

/// Reports the changes of a description.
pub(crate) fn run(arguments: &Diff, out: &mut impl Write) -> Result<Outcome> {
    let (older, newer) = (open_file(&arguments.older)?, open_file(&arguments.newer)?);
    let comparison = compare(older.input(), newer.input(), &Options::default());
    match arguments.format {
        DiffFormat::Human => write_for_humans(&comparison, out)?,
        DiffFormat::Json => write_as_json(&comparison, out)?,
        DiffFormat::Markdown => write_as_markdown(&comparison, out)?,
    }
    Ok(Outcome::of(&comparison.report))
}

/// Writes breaking changes with their places, then a line for each other change.
fn write_for_humans(comparison: &Comparison, out: &mut impl Write) -> Result<()> {
    write!(out, "{}", comparison.report)?;
    for change in compatible(comparison) {
        writeln!(out, "{}: {}", change.kind, change.message)?;
    }
    Ok(())
}

fn write_as_json(comparison: &Comparison, out: &mut impl Write) -> Result<()> {
    let changes = comparison.changes.iter().map(|change| {
        json!({
            "kind": change.kind.to_string(),
            "breaking": change.is_breaking(),
            "message": change.message,
            "consequence": change.consequence(),
            "subjects": change.subjects,
            "older": change.older.to_string(),
            "newer": change.newer.to_string(),
        })
    });
    let errors: Vec<_> = errors_of_descriptions(comparison).collect();
    writeln!(out, "{:#}", json!({ "changes": changes.collect::<Vec<_>>(), "errors": errors }))
}

/// Writes a text for a pull request.
fn write_as_markdown(comparison: &Comparison, out: &mut impl Write) -> Result<()> {
    let errors: Vec<_> = errors_of_descriptions(comparison).collect();
    if !errors.is_empty() {
        writeln!(out, "## The descriptions have errors\n\n```text\n{}\n```", errors.join("\n"))?;
        return Ok(());
    }
    let breaking = comparison.changes.iter().filter(|change| change.is_breaking());
    let sections = [
        ("Changes that break clients", breaking.collect::<Vec<_>>()),
        ("Other changes", compatible(comparison).collect()),
    ];
    if comparison.changes.is_empty() {
        return writeln!(out, "There are no changes that a client can observe.");
    }
    for (title, changes) in sections.into_iter().filter(|(_, changes)| !changes.is_empty()) {
        writeln!(out, "## {title}\n")?;
        for change in changes {
            let consequence = change.consequence();
            let end = if consequence.is_empty() { String::new() } else { format!(": {consequence}") };
            writeln!(out, "- {}{end} (`{}`)", change.message, change.kind)?;
        }
        writeln!(out)?;
    }
    Ok(())
}

fn compatible(comparison: &Comparison) -> impl Iterator<Item = &Change> {
    comparison.changes.iter().filter(|change| !change.is_breaking())
}

/// Returns the errors that prevent a comparison. Breaking changes are none of them.
fn errors_of_descriptions(comparison: &Comparison) -> impl Iterator<Item = &str> {
    let report = comparison.changes.is_empty().then_some(&comparison.report);
    report.into_iter().flat_map(|report| &report.diagnostics).map(|it| it.text.as_str())
}
