//! The command `diff`.

use std::io::{Result, Write};

use serde_json::json;
use specweld_codegen::Comparison;
use specweld_codegen::compat::Change;
use specweld_codegen::diagnostic::Code;

use crate::Outcome;
use crate::arguments::{Diff, DiffFormat};
use crate::clients::open_against;
use crate::output::Output;
use crate::progress;

/// Reports the changes of a description.
pub(crate) fn run(arguments: &Diff, out: &mut Output) -> Result<Outcome> {
    let opened = open_against(&arguments.newer, &arguments.older)?;
    let task = format!("comparing {} with {}", opened.name(), arguments.older);
    // OK because the client has an older description.
    let Some(comparison) = progress::during(&task, || opened.client.compare()) else { return Ok(Outcome::Accepted) };
    match arguments.format {
        DiffFormat::Human => write_for_humans(&comparison, out)?,
        DiffFormat::Json => write_as_json(&comparison, out)?,
        DiffFormat::Markdown => write_as_markdown(&comparison, out)?,
    }
    Ok(Outcome::of(&comparison.report))
}

/// Writes breaking changes with their places, then a line for each other change.
fn write_for_humans(comparison: &Comparison, out: &mut Output) -> Result<()> {
    out.write_findings(&comparison.report.to_string())?;
    for change in comparison.changes.iter().filter(|it| it.accepted || !it.is_breaking()) {
        let end = if change.accepted { " (accepted)" } else { "" };
        writeln!(out, "{}: {}{end}", change.kind, change.message)?;
    }
    Ok(())
}

fn write_as_json(comparison: &Comparison, out: &mut impl Write) -> Result<()> {
    let changes = comparison.changes.iter().map(|change| {
        json!({
            "kind": change.kind.to_string(),
            "breaking": change.is_breaking(),
            "accepted": change.accepted,
            "message": change.message,
            "consequence": change.consequence(),
            "subjects": change.subjects,
            "older": change.older.to_string(),
            "newer": change.newer.to_string(),
        })
    });
    let errors: Vec<_> = other_errors(comparison).collect();
    writeln!(out, "{:#}", json!({ "changes": changes.collect::<Vec<_>>(), "errors": errors }))
}

/// Writes a text for a pull request.
fn write_as_markdown(comparison: &Comparison, out: &mut impl Write) -> Result<()> {
    let errors: Vec<_> = other_errors(comparison).collect();
    if !errors.is_empty() {
        writeln!(out, "## The descriptions or options have errors\n\n```text\n{}\n```", errors.join("\n"))?;
        return Ok(());
    }
    if comparison.changes.is_empty() {
        return writeln!(out, "There are no changes that a client can observe.");
    }
    let is_breaking = |change: &&Change| change.is_breaking() && !change.accepted;
    let select = |predicate: &dyn Fn(&&Change) -> bool| comparison.changes.iter().filter(predicate).collect();
    let sections: [(&str, Vec<&Change>); 3] = [
        ("Changes that break clients", select(&is_breaking)),
        ("Accepted changes that break clients", select(&|change| change.accepted)),
        ("Other changes", select(&|change| !change.is_breaking())),
    ];
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

/// Returns the errors of descriptions and options. Breaking changes are none of them.
fn other_errors(comparison: &Comparison) -> impl Iterator<Item = &str> {
    let errors = comparison.report.diagnostics.iter().filter(|it| it.code != Code::BreakingChange);
    errors.map(|it| it.text.as_str())
}
