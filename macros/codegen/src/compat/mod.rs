//! (Api, Api) → changes: what a client of an older description feels of a newer one, on the wire and in Rust.
//!
//! Both are walked in lockstep: operations by method and path, parameters by place and name, members by name, types from
//! where they are used. Every pair of types is compared once, so that a change is told at its cause and the cost is linear.

mod accepted;
mod change;
mod kind;
mod messages;
mod notes;
mod operations;
mod rust_type_name;
mod types;
mod version;
mod wire_compat;

use std::collections::{HashSet, VecDeque};

pub(crate) use self::accepted::accept;
pub use self::change::{Affected, Change};
use self::change::{Changes, Places};
pub use self::kind::Kind;
pub(crate) use self::messages::{changelog, finding};
use self::operations::{security, servers, webhooks};
use self::types::traits;
pub(crate) use self::version::Side;
use crate::ir::TypeId;
use crate::options::Path;

/// Compares two clients whose types derive these traits, and returns the changes by place.
pub(crate) fn compare(older: Side<'_>, newer: Side<'_>, derives: &[Path]) -> Vec<Change> {
    let mut walk = Walk {
        older,
        newer,
        older_types: older.type_names(),
        newer_types: newer.type_names(),
        seen: HashSet::new(),
        waiting: VecDeque::new(),
        changes: Changes::default(),
        replaced_schemes: HashSet::new(),
    };
    operations::operations(&mut walk);
    security::schemes(&mut walk);
    webhooks::webhooks(&mut walk);
    servers::servers(&mut walk);
    types::drain(&mut walk);
    types::alone(&mut walk);
    types::drain(&mut walk);
    traits::lost(&mut walk, derives);
    walk.changes.finish()
}

/// A walk through both clients.
struct Walk<'a> {
    older: Side<'a>,
    newer: Side<'a>,
    /// The names of all types.
    older_types: HashSet<&'a str>,
    newer_types: HashSet<&'a str>,
    /// The pairs of types that were met.
    seen: HashSet<(TypeId, TypeId)>,
    /// The pairs that are not compared yet. A queue keeps the stack short, however deep types are nested.
    waiting: VecDeque<(TypeId, TypeId)>,
    changes: Changes,
    /// The security schemes of the older description without which a change of an operation's security is reported.
    replaced_schemes: HashSet<&'a str>,
}

impl Walk<'_> {
    /// Code that is compiled anew does not compile.
    fn built(&mut self, kind: Kind, subject: (&str, &str), places: Places<'_>, what: String) {
        self.changes.add((kind, Affected::Code), subject, places, what);
    }

    /// Clients that are built already fail.
    fn running(&mut self, kind: Kind, subject: (&str, &str), places: Places<'_>, what: String) {
        self.changes.add((kind, Affected::Clients), subject, places, what);
    }

    /// Code compiles, and fails or does something else when it runs.
    fn when_run(&mut self, kind: Kind, subject: (&str, &str), places: Places<'_>, what: String) {
        self.changes.add((kind, Affected::RunTime), subject, places, what);
    }

    /// Nobody trips over it.
    fn told(&mut self, kind: Kind, subject: (&str, &str), places: Places<'_>, what: String) {
        self.changes.add((kind, Affected::Nobody), subject, places, what);
    }
}
