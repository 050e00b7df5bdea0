//! Cache of the inline compositions that are lowered, or being lowered.

use std::collections::HashMap;

use crate::diagnostic::Pointer;
use crate::document::JsonType;
use crate::ir::lower::composition::alternative::Alternative;
use crate::ir::lower::schema::lowered::Lowered;
use crate::ir::{Origin, TypeId};

/// The compositions so far.
#[derive(Debug, Default)]
pub(crate) struct CompositionCache<'d> {
    pub(crate) by_composition: HashMap<Composition, State>,
    /// The number of compositions that are being lowered inside each other.
    pub(crate) depth: usize,
    /// The compositions that are being lowered, from the outside in: the pointers of their schemas.
    pub(crate) path: Vec<Vec<Pointer>>,
    /// Compositions that were too deep inside others; they are lowered when the stack is short again.
    pub(crate) pending: Vec<(Composition, Alternative<'d>, Origin)>,
}

/// The pointers of the schemas, their JSON types, and the pointer of the use.
pub(crate) type Composition = (Vec<Pointer>, Vec<JsonType>, Pointer);

/// The state of a composition.
#[derive(Debug)]
pub(crate) enum State {
    /// It is being lowered. A reference back to it has this type.
    InProgress(Option<TypeId>),
    Done(Lowered),
}

impl CompositionCache<'_> {
    /// Returns true for a schema at its own place inside the composition that is being lowered: no reference can point
    /// to it.
    pub(crate) fn is_inline(&self, places: &[Pointer], origin: &Origin) -> bool {
        let is_inside = |outer: &Vec<Pointer>| outer.iter().any(|it| *it != origin.at && origin.at.is_within(it));
        matches!(places, [place] if *place == origin.at) && self.path.last().is_none_or(is_inside)
    }
}
