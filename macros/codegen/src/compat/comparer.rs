//! The state of a comparison.

use std::collections::{HashSet, VecDeque};

use crate::compat::change::{Changes, Impact, Places};
use crate::compat::change_kind::ChangeKind;
use crate::compat::version::ApiVersion;
use crate::ir::TypeId;

/// A comparison of two clients: its input, the pairs of types that it has compared, and the changes found so far.
pub(crate) struct Comparer<'a> {
    pub(super) older: ApiVersion<'a>,
    pub(super) newer: ApiVersion<'a>,
    /// The names of all types of the older client.
    pub(super) older_types: HashSet<&'a str>,
    pub(super) newer_types: HashSet<&'a str>,
    /// The pairs of types that the comparison has reached.
    pub(super) seen: HashSet<(TypeId, TypeId)>,
    /// The pairs that are not compared yet. A queue keeps the stack short, however deep types are nested.
    pub(super) pending: VecDeque<(TypeId, TypeId)>,
    pub(super) changes: Changes,
    /// The missing older security schemes that a change of an operation's security already reports.
    pub(super) replaced_schemes: HashSet<&'a str>,
}

impl Comparer<'_> {
    /// Adds a source-breaking change: code that is compiled again does not compile.
    pub(super) fn breaks_source(&mut self, kind: ChangeKind, subject: (&str, &str), places: Places<'_>, what: String) {
        self.changes.add((kind, Impact::Code), subject, places, what);
    }

    /// Adds a wire-breaking change: clients that are already built fail.
    pub(super) fn breaks_wire(&mut self, kind: ChangeKind, subject: (&str, &str), places: Places<'_>, what: String) {
        self.changes.add((kind, Impact::Clients), subject, places, what);
    }

    /// Adds a change after which code compiles, and fails or behaves differently at run time.
    pub(super) fn changes_behaviour(
        &mut self,
        kind: ChangeKind,
        subject: (&str, &str),
        places: Places<'_>,
        what: String,
    ) {
        self.changes.add((kind, Impact::RunTime), subject, places, what);
    }

    /// Adds a change that breaks no client.
    pub(super) fn note(&mut self, kind: ChangeKind, subject: (&str, &str), places: Places<'_>, what: String) {
        self.changes.add((kind, Impact::None), subject, places, what);
    }
}
