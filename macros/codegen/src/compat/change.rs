//! One change, and the list of all changes: one for each cause, even if several items are affected.

use std::collections::HashMap;

use crate::compat::ChangeKind;
use crate::diagnostic::Pointer;

/// A difference between two descriptions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The kind.
    pub kind: ChangeKind,
    /// The clients that it breaks.
    pub affected: Impact,
    /// The change, in half a sentence: "`list_pets` no longer takes `limit`".
    pub message: String,
    /// The subjects, as `accept` takes them: `list_pets.limit`. `what` is about the first; the same lines of the description
    /// change the others.
    pub subjects: Vec<String>,
    /// Its place in the older description.
    pub older: Pointer,
    /// Its place in the newer description, or the place at which it would be.
    pub newer: Pointer,
    /// True if the user accepts it.
    pub accepted: bool,
}

impl Change {
    /// Returns true if it breaks any client.
    pub fn is_breaking(&self) -> bool {
        self.affected != Impact::None
    }

    /// Returns the consequence: "calls do not compile without it, and requests without it are refused".
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
    /// Code that is compiled against the newer description: it does not compile.
    Code,
    /// Code that compiles, and fails or does something else when it runs.
    RunTime,
    /// Programs that were compiled against the older description.
    Clients,
    /// Code that does not compile, and programs that were compiled before.
    Both,
    /// Code when it runs, and programs that were compiled before.
    RunTimeAndClients,
}

impl Impact {
    /// Code that does not compile, and programs that were compiled before if `clients` is set.
    pub(super) fn code_and(clients: bool) -> Self {
        if clients { Self::Both } else { Self::Code }
    }

    /// Code when it runs, programs that were compiled before, or both.
    pub(super) fn when_run(code: bool, clients: bool) -> Self {
        match (code, clients) {
            (true, true) => Self::RunTimeAndClients,
            (true, false) => Self::RunTime,
            (false, true) => Self::Clients,
            (false, false) => Self::None,
        }
    }

    /// Returns the impact of a change after which code still compiles.
    pub(super) fn without_code(self) -> Self {
        if self.has_clients() { Self::Clients } else { Self::None }
    }

    /// Returns whether code is affected that is compiled against the newer description.
    fn has_code(self) -> bool {
        matches!(self, Self::Code | Self::RunTime | Self::Both | Self::RunTimeAndClients)
    }

    /// Returns whether programs are affected that were compiled before.
    fn has_clients(self) -> bool {
        matches!(self, Self::Clients | Self::Both | Self::RunTimeAndClients)
    }
}

/// The two places of a change.
pub(super) type Places<'p> = (&'p Pointer, &'p Pointer);

/// The changes so far.
#[derive(Debug, Default)]
pub(super) struct Changes {
    list: Vec<Change>,
    /// The key of a change: its kind, its places, and the part of the item at the place.
    known: HashMap<(ChangeKind, Pointer, Pointer, String), usize>,
    /// The number of breaking changes so far.
    pub(super) breaks: usize,
    /// The number of members so far that became required.
    pub(super) required: usize,
}

impl Changes {
    /// Adds one about `owner`, or about a `part` of it. What is changed by the same places is one change, felt in several.
    pub(super) fn add(
        &mut self,
        (kind, affected): (ChangeKind, Impact),
        (owner, part): (&str, &str),
        (older, newer): Places<'_>,
        what: String,
    ) {
        self.add_all((kind, affected), (owner, part), part, (older, newer), what);
    }

    /// Adds one about a `part` of `owner`. All with the same places and the same `cause` are one change.
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
        let key = (kind, older.clone(), newer.clone(), cause.to_owned());
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

    /// All of them, by their places.
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
