//! (`Api`, `Api`) → changes: the differences that a client of the older description can observe, on the wire and in
//! Rust.
//!
//! Both clients are compared in lockstep: operations by method and path, parameters by location and name, members by
//! name, types by their uses. Every pair of types is compared once. A change is therefore reported at its cause, and
//! the cost is linear.

mod accepted;
mod change;
mod change_kind;
mod comparer;
mod messages;
mod notes;
mod operations;
mod rust_type_name;
mod types;
mod version;
mod wire_compat;

use std::collections::{HashSet, VecDeque};

pub(crate) use self::accepted::accept_changes;
use self::change::Changes;
pub use self::change::{Change, Impact};
pub use self::change_kind::ChangeKind;
pub(crate) use self::comparer::Comparer;
pub(crate) use self::messages::{change_finding, changelog};
use self::operations::{security, servers, webhooks};
use self::types::traits;
pub(crate) use self::version::ApiVersion;
use crate::options::Path;

/// Compares two clients whose types derive `derives`, and returns the changes in the order of their places.
pub(crate) fn compare_clients(older: ApiVersion<'_>, newer: ApiVersion<'_>, derives: &[Path]) -> Vec<Change> {
    let mut comparison = Comparer {
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
