//! Messages about changes: a finding for each breaking change, and the list of compatible changes.

use crate::compat::{Change, ChangeKind};
use crate::diagnostic::{Code, Finding};

/// The largest number of items of one kind that are listed by name.
const MOST: usize = 12;

/// Returns a change as an error. `rebased` is the older place, with its file numbered after those of the newer
/// description.
pub(crate) fn change_finding(change: &Change, rebased: crate::diagnostic::Pointer) -> Finding {
    let remedy = format!(
        "revert the change, or accept it: `accept = [{} \"{}\"]`",
        change.kind.id().replace('-', "_"),
        change.subject().replace('`', "'")
    );
    let finding =
        Finding::new(Code::BreakingChange, &change.newer, change_message(change)).consequence(change.consequence());
    finding.maybe_help(remedy).related(rebased, "the older description")
}

/// Returns the message of the change, with the number of other subjects of the same cause.
fn change_message(change: &Change) -> String {
    let others = match change.subjects.len() {
        0 | 1 => String::new(),
        several => format!(" (and {} more with it)", several - 1),
    };
    format!("{}{others}", change.message)
}

/// Returns the compatible and the accepted changes by kind, for the client's documentation.
pub(crate) fn changelog(changes: &[Change]) -> Vec<String> {
    let line = |(kind, accepted): (ChangeKind, bool)| {
        let of_kind = changes.iter().filter(|it| it.kind == kind && it.accepted == accepted);
        let subjects: Vec<String> =
            of_kind.flat_map(|it| &it.subjects).map(|it| format!("`{}`", it.replace('`', "'"))).collect();
        let more = subjects.len().saturating_sub(MOST);
        let listed = subjects.iter().take(MOST).cloned().collect::<Vec<_>>().join(", ");
        let more = if more > 0 { format!(" and {more} more") } else { String::new() };
        let breaks = if accepted { " (it breaks clients, and is accepted)" } else { "" };
        (!subjects.is_empty()).then(|| format!("{}{breaks}: {listed}{more}", kind.id().replace('-', " ")))
    };
    let kinds = ChangeKind::ALL.iter().flat_map(|kind| [(*kind, false), (*kind, true)]);
    kinds.filter(|(kind, accepted)| *accepted || !kind.is_breaking()).filter_map(line).collect()
}
