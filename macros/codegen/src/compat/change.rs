//! A change, and the list of all changes. Each cause has one change, even if it affects several items.

use std::collections::HashMap;

use crate::compat::ChangeKind;
use crate::diagnostic::Pointer;

/// A difference between two descriptions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The kind of the change.
    pub kind: ChangeKind,
    /// The clients that the change breaks.
    pub affected: Impact,
    /// The change as a clause, such as "`list_pets` takes no `limit` any more".
    pub message: String,
    /// The subjects in the notation of `accept`: `list_pets.limit`. `message` is about the first subject; the same
    /// lines of the description change the others.
    pub subjects: Vec<String>,
    /// The place of the change in the older description.
    pub older: Pointer,
    /// The place of the change in the newer description, or the place for the missing part.
    pub newer: Pointer,
    /// True if the user accepts the change.
    pub accepted: bool,
}

impl Change {
    /// Returns true if the change breaks any client.
    pub fn is_breaking(&self) -> bool {
        self.affected != Impact::None
    }

    /// Returns the consequence, such as "calls do not compile without it, and requests without it are refused".
    pub fn consequence(&self) -> String {
        let built = Some(self.kind.source_consequence()).filter(|words| self.affected.has_code() && !words.is_empty());
        let running =
            Some(self.kind.wire_consequence()).filter(|words| self.affected.has_clients() && !words.is_empty());
        built.into_iter().chain(running).collect::<Vec<_>>().join(", and ")
    }

    /// Returns the first subject.
    pub fn subject(&self) -> &str {
        self.subjects.first().map_or("", String::as_str)
    }
}

/// The clients that a change breaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Impact {
    /// No client.
    None,
    /// Code that is compiled against the newer description does not compile.
    Code,
    /// Code compiles against the newer description, and fails or behaves differently at run time.
    RunTime,
    /// Programs that were compiled against the older description fail.
    Clients,
    /// Code does not compile, and programs that were compiled before fail.
    Both,
    /// Code compiles and fails at run time, and programs that were compiled before fail.
    RunTimeAndClients,
}

impl Impact {
    /// Returns the impact of a source-breaking change, which is also wire-breaking if `clients` is true.
    pub(super) fn code_and(clients: bool) -> Self {
        if clients { Self::Both } else { Self::Code }
    }

    /// Returns the impact of the same change if code still compiles.
    pub(super) fn without_code(self) -> Self {
        if self.has_clients() { Self::Clients } else { Self::None }
    }

    /// Returns true if the change affects code that is compiled against the newer description.
    fn has_code(self) -> bool {
        matches!(self, Self::Code | Self::RunTime | Self::Both | Self::RunTimeAndClients)
    }

    /// Returns true if the change affects programs that were compiled before.
    fn has_clients(self) -> bool {
        matches!(self, Self::Clients | Self::Both | Self::RunTimeAndClients)
    }
}

/// The places of a change in the older and the newer description.
pub(super) type Places<'p> = (&'p Pointer, &'p Pointer);

/// The changes so far.
#[derive(Debug, Default)]
pub(super) struct Changes {
    list: Vec<Change>,
    /// The positions of the changes in the list.
    known: HashMap<ChangeKey, usize>,
    /// The number of breaking changes so far, counted per subject.
    pub(super) breaks: usize,
    /// The number of members so far that became required.
    pub(super) required: usize,
}

/// The key of a change. Changes with one key are one change with several subjects.
#[derive(Debug, PartialEq, Eq, Hash)]
struct ChangeKey {
    kind: ChangeKind,
    older: Pointer,
    newer: Pointer,
    /// The part of the item at the places.
    cause: String,
}

impl Changes {
    /// Adds a change of `owner`, or of its `part`. Changes with the same kind and places become one change with several
    /// subjects.
    pub(super) fn add(
        &mut self,
        (kind, affected): (ChangeKind, Impact),
        (owner, part): (&str, &str),
        (older, newer): Places<'_>,
        what: String,
    ) {
        self.add_all((kind, affected), (owner, part), part, (older, newer), what);
    }

    /// Adds a change of a `part` of `owner`. Changes with the same kind, places and `cause` become one change.
    pub(super) fn add_all(
        &mut self,
        (kind, affected): (ChangeKind, Impact),
        (owner, part): (&str, &str),
        cause: &str,
        (older, newer): Places<'_>,
        what: String,
    ) {
        let subject = if part.is_empty() { owner.to_owned() } else { format!("{owner}.{part}") };
        self.breaks += usize::from(affected != Impact::None);
        self.required += usize::from(affected != Impact::None && kind == ChangeKind::MemberRequired);
        let key = ChangeKey { kind, older: older.clone(), newer: newer.clone(), cause: cause.to_owned() };
        if let Some(change) = self.known.get(&key).and_then(|index| self.list.get_mut(*index)) {
            change.subjects.push(subject);
            return;
        }
        self.known.insert(key, self.list.len());
        self.list.push(Change {
            kind,
            affected,
            message: what,
            subjects: vec![subject],
            older: older.clone(),
            newer: newer.clone(),
            accepted: false,
        });
    }

    /// Returns true if there is a change of a kind.
    pub(super) fn has(&self, kind: ChangeKind) -> bool {
        self.list.iter().any(|change| change.kind == kind)
    }

    /// Returns all changes in the order of their places.
    pub(super) fn finish(mut self) -> Vec<Change> {
        self.list.sort_by(|one, other| {
            (&one.newer, &one.older, one.kind, &one.subjects).cmp(&(
                &other.newer,
                &other.older,
                other.kind,
                &other.subjects,
            ))
        });
        self.list
    }
}
