//! The verdicts that fail a run, and the list of correct refusals.

use std::collections::BTreeSet;

use crate::Fallible;
use crate::verdict::{Outcome, Verdict};

/// Lines with the document, the code, and the reason for the refusal, separated by tabs.
const LIST: &str = include_str!("refused.tsv");

/// Returns the unexpected verdicts, one per line. A listed document without a verdict is ignored.
pub(crate) fn objections(verdicts: &[Verdict]) -> Fallible<Vec<String>> {
    let listed = listed(LIST)?;
    Ok(verdicts.iter().flat_map(|verdict| objections_to(verdict, &listed)).collect())
}

fn listed(text: &str) -> Fallible<BTreeSet<(&str, &str)>> {
    let lines = text.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty());
    let rows = lines.map(|line| match *line.split('\t').collect::<Vec<_>>() {
        [name, code, reason] if !reason.trim().is_empty() => Ok((name, code)),
        _ => Err(format!("refused.tsv: a line has a document, a code and a reason: {line}").into()),
    });
    rows.collect()
}

fn objections_to(verdict: &Verdict, listed: &BTreeSet<(&str, &str)>) -> Vec<String> {
    let Verdict { name, outcome, .. } = verdict;
    if matches!(outcome, Outcome::Lawless | Outcome::Broken | Outcome::TimedOut | Outcome::Panicked) {
        return vec![format!("{name}: {}", outcome.name())];
    }
    let refused = *outcome == Outcome::Refused;
    let codes: BTreeSet<&str> = verdict.codes.iter().map(String::as_str).filter(|_| refused).collect();
    let known: BTreeSet<&str> = listed.iter().filter(|(of, _)| of == name).map(|&(_, code)| code).collect();
    let unlisted = codes.difference(&known).map(|code| format!("{name}: refused for {code}, which is not listed"));
    let gone = known.difference(&codes).map(|code| format!("{name}: listed for {code}, but not refused for it"));
    unlisted.chain(gone).collect()
}
