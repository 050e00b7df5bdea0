//! The state of a comparison.

use std::collections::{HashSet, VecDeque};

use crate::compat::change::{Changes, Impact, Places};
use crate::compat::change_kind::ChangeKind;
use crate::compat::version::ApiVersion;
use crate::ir::TypeId;

/// A walk through both clients.
pub(crate) struct Comparison<'a> {
    pub(super) older: ApiVersion<'a>,
    pub(super) newer: ApiVersion<'a>,
    /// The names of all types.
    pub(super) older_types: HashSet<&'a str>,
    pub(super) newer_types: HashSet<&'a str>,
    /// The pairs of types that were met.
    pub(super) seen: HashSet<(TypeId, TypeId)>,
    /// The pairs that are not compared yet. A queue keeps the stack short, however deep types are nested.
    pub(super) pending: VecDeque<(TypeId, TypeId)>,
    pub(super) changes: Changes,
    /// The security schemes of the older description without which a change of an operation's security is reported.
    pub(super) replaced_schemes: HashSet<&'a str>,
}

impl Comparison<'_> {
    /// Code that is compiled anew does not compile.
    pub(super) fn breaks_source(&mut self, kind: ChangeKind, subject: (&str, &str), places: Places<'_>, what: String) {
        self.changes.add((kind, Impact::Code), subject, places, what);
    }

    /// Clients that are built already fail.
    pub(super) fn breaks_wire(&mut self, kind: ChangeKind, subject: (&str, &str), places: Places<'_>, what: String) {
        self.changes.add((kind, Impact::Clients), subject, places, what);
    }

    /// Code compiles, and fails or does something else when it runs.
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
