//! (Api, Api) → changes: what a client of an older description feels of a newer one, on the wire and in Rust.
//!
//! Both clients are compared in lockstep: operations by method and path, parameters by location and name, members by
//! name, types by their uses. Every pair of types is compared once. A change is therefore reported at its cause, and
//! the cost is linear.

mod accepted;
mod change;
mod change_kind;
mod messages;
mod notes;
mod operations;
mod rust_type_name;
mod types;
mod version;
mod wire_compat;

use std::collections::{HashSet, VecDeque};

pub(crate) use self::accepted::accept_changes;
pub use self::change::{Change, Impact};
use self::change::{Changes, Places};
pub use self::change_kind::ChangeKind;
pub(crate) use self::messages::{change_finding, changelog};
use self::operations::{security, servers, webhooks};
use self::types::traits;
pub(crate) use self::version::ApiVersion;
use crate::ir::TypeId;
use crate::options::Path;

/// Compares two clients whose types derive these traits, and returns the changes by place.
pub(crate) fn compare_clients(older: ApiVersion<'_>, newer: ApiVersion<'_>, derives: &[Path]) -> Vec<Change> {
    let mut comparison = Comparison {
        older,
        newer,
        older_types: older.type_names(),
        newer_types: newer.type_names(),
        seen: HashSet::new(),
        pending: VecDeque::new(),
        changes: Changes::default(),
        replaced_schemes: HashSet::new(),
    };
    operations::compare_operations(&mut comparison);
    security::compare_schemes(&mut comparison);
    webhooks::compare_webhooks(&mut comparison);
    servers::compare_servers(&mut comparison);
    types::compare_pending(&mut comparison);
    types::compare_unreferenced(&mut comparison);
    types::compare_pending(&mut comparison);
    traits::compare_traits(&mut comparison, derives);
    comparison.changes.finish()
}

/// A walk through both clients.
struct Comparison<'a> {
    older: ApiVersion<'a>,
    newer: ApiVersion<'a>,
    /// The names of all types.
    older_types: HashSet<&'a str>,
    newer_types: HashSet<&'a str>,
    /// The pairs of types that were met.
    seen: HashSet<(TypeId, TypeId)>,
    /// The pairs that are not compared yet. A queue keeps the stack short, however deep types are nested.
    pending: VecDeque<(TypeId, TypeId)>,
    changes: Changes,
    /// The security schemes of the older description without which a change of an operation's security is reported.
    replaced_schemes: HashSet<&'a str>,
}

impl Comparison<'_> {
    /// Code that is compiled anew does not compile.
    fn breaks_source(&mut self, kind: ChangeKind, subject: (&str, &str), places: Places<'_>, what: String) {
        self.changes.add((kind, Impact::Code), subject, places, what);
    }

    /// Clients that are built already fail.
    fn breaks_wire(&mut self, kind: ChangeKind, subject: (&str, &str), places: Places<'_>, what: String) {
        self.changes.add((kind, Impact::Clients), subject, places, what);
    }

    /// Code compiles, and fails or does something else when it runs.
    fn changes_behaviour(&mut self, kind: ChangeKind, subject: (&str, &str), places: Places<'_>, what: String) {
        self.changes.add((kind, Impact::RunTime), subject, places, what);
    }

    /// Adds a change that breaks no client.
    fn note(&mut self, kind: ChangeKind, subject: (&str, &str), places: Places<'_>, what: String) {
        self.changes.add((kind, Impact::Nobody), subject, places, what);
    }
}
