//! An action of an overlay.

use crate::diagnostic::{Code, Finding, Pointer};
use crate::document::overlay::json_path::Query;
use crate::json::Value;

/// An Action Object.
#[derive(Debug)]
pub(super) struct Action<'o> {
    /// The place of the action in the overlay.
    pub(super) at: Pointer,
    pub(super) target: Path<'o>,
    pub(super) change: Change<'o>,
}

/// A path with its text.
#[derive(Debug)]
pub(super) struct Path<'o> {
    pub(super) text: &'o str,
    pub(super) query: Query,
}

/// The change of the targets of an action.
#[derive(Debug)]
pub(super) enum Change<'o> {
    /// A value of the overlay is merged with each target.
    Update(&'o Value),
    /// A value of the description is merged with each target.
    Copy(Path<'o>),
    Remove,
}

impl Action<'_> {
    /// Returns the place of the value that is merged.
    pub(super) fn source(&self) -> Pointer {
        self.at.key(match self.change {
            Change::Update(_) => "update",
            Change::Copy(_) => "copy",
            Change::Remove => "remove",
        })
    }
}

/// Returns the finding for an action that cannot be applied.
pub(super) fn invalid(at: Pointer, detail: impl Into<String>) -> Finding {
    Finding::new(Code::InvalidOverlay, at, detail)
}

/// Returns the value at positions in the description.
pub(super) fn value_at<'v>(value: &'v Value, path: &[usize]) -> Option<&'v Value> {
    path.iter().try_fold(value, |value, position| match value {
        Value::Object(members) => members.value_at(*position),
        Value::Array(items) => items.get(*position),
        _ => None,
    })
}
