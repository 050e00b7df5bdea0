//! The option `accept`: breaking changes that the user accepts.

use crate::compat::Change;
use crate::diagnostic::{Code, Finding, Findings, Place, did_you_mean};
use crate::options::Acceptance;

/// Marks the changes that the user accepts. An entry that accepts no change is a finding, so that outdated entries are
/// removed.
pub(crate) fn accept_changes(changes: &mut [Change], accepted: &[Acceptance], findings: &mut Findings) {
    for entry in accepted {
        let mut is_used = false;
        for change in changes.iter_mut().filter(|change| change.is_breaking() && is_about(entry, change)) {
            change.accepted = true;
            is_used = true;
        }
        if !is_used {
            findings.push(unused_entry(entry, changes));
        }
    }
}

fn is_about(entry: &Acceptance, change: &Change) -> bool {
    entry.kind == change.kind && entry.subject.as_ref().is_none_or(|subject| change.subjects.contains(subject))
}

fn unused_entry(entry: &Acceptance, changes: &[Change]) -> Finding {
    let of_kind = changes.iter().filter(|change| change.is_breaking() && change.kind == entry.kind);
    let subjects: Vec<&str> = of_kind.flat_map(|change| &change.subjects).map(String::as_str).collect();
    let (detail, remedy) = match &entry.subject {
        Some(subject) => {
            let detail = format!("`{} \"{subject}\"` accepts no change", entry.kind.id().replace('-', "_"));
            (detail, did_you_mean(subject, subjects.iter().copied()))
        }
        None => (format!("`{}` accepts no change", entry.kind.id().replace('-', "_")), None),
    };
    let finding = Finding::new(Code::UnknownChange, Place::Option(entry.id), detail);
    finding.help(remedy.unwrap_or_else(|| "remove the entry".to_owned()))
}
