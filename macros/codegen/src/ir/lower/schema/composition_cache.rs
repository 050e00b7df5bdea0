//! Cache of inline compositions, complete or in progress.

use std::collections::HashMap;

use crate::diagnostic::Pointer;
use crate::document::JsonType;
use crate::ir::lower::composition::alternative::Alternative;
use crate::ir::lower::schema::lowered::Lowered;
use crate::ir::{Origin, TypeId};

/// The cache of inline compositions.
#[derive(Debug, Default)]
pub(crate) struct CompositionCache<'d> {
    pub(crate) by_composition: HashMap<Composition, State>,
    /// The depth of the compositions in progress inside each other.
    pub(crate) depth: usize,
    /// The pointers of the schemas of each composition in progress, from the outside in.
    pub(crate) path: Vec<Vec<Pointer>>,
    /// Compositions beyond the depth limit, which are lowered after the stack is short again.
    pub(crate) pending: Vec<PendingComposition<'d>>,
}

/// The key of a composition.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Composition {
    /// The places of the schemas.
    pub(crate) schemas: Vec<Pointer>,
    /// The JSON types that all schemas allow.
    pub(crate) types: Vec<JsonType>,
    /// The place of the use.
    pub(crate) used_at: Pointer,
}

/// A composition that is lowered later.
#[derive(Debug)]
pub(crate) struct PendingComposition<'d> {
    pub(crate) key: Composition,
    pub(crate) alternative: Alternative<'d>,
    pub(crate) origin: Origin,
}

/// The state of a composition.
#[derive(Debug)]
pub(crate) enum State {
    /// In progress. A reference back to the composition has this type.
    InProgress(Option<TypeId>),
    Done(Lowered),
}

impl CompositionCache<'_> {
    /// Returns true for a schema at its place inside the composition in progress, to which no reference can point.
    pub(crate) fn is_inline(&self, places: &[Pointer], origin: &Origin) -> bool {
        let is_inside = |outer: &Vec<Pointer>| outer.iter().any(|it| *it != origin.at && origin.at.is_within(it));
        matches!(places, [place] if *place == origin.at) && self.path.last().is_none_or(is_inside)
    }
}
