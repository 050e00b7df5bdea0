//! What is composed where it stands, of a component and more, is lowered once: it may lead back to itself. So may a component
//! that something is composed of.
//!
//! A reference alone never does so on the stack, since components are lowered from a queue; and so are compositions, once
//! there are many inside each other.

use std::collections::HashMap;

use crate::diagnostic::Pointer;
use crate::document::Kind;
use crate::ir::lower::composition::alternative::Alternative;
use crate::ir::lower::composition::merge::{Merged, merge};
use crate::ir::lower::schema::unsatisfiable;
use crate::ir::lower::schema::{Lowered, of_kinds};
use crate::ir::lower::{Lowering, notes};
use crate::ir::{Origin, Shape, Type, TypeId};

/// So many compositions are lowered inside each other; real descriptions have two or three.
const DEEPEST: usize = 8;

/// What was composed so far.
#[derive(Debug, Default)]
pub(crate) struct Once<'d> {
    known: HashMap<Composition, State>,
    /// How many are being lowered.
    depth: usize,
    /// What is being lowered, from the outside in: each the schemas that it is composed of.
    path: Vec<Vec<Pointer>>,
    /// What was too deep inside others, and is due when the stack is short again.
    waiting: Vec<(Composition, Alternative<'d>, Origin)>,
}

/// Of which schemas, of which JSON types, and where it stands.
type Composition = (Vec<Pointer>, Vec<Kind>, Pointer);

#[derive(Debug)]
enum State {
    /// It is being lowered, and perhaps something in it has led back to it already, to this type.
    Begun(Option<TypeId>),
    Done(Lowered),
}

/// What becomes of an alternative of which nothing but the JSON types is known; the second time, the same.
pub(crate) fn once<'d>(
    lowering: &mut Lowering<'d, '_>,
    one: &Alternative<'d>,
    merged: &Merged<'d>,
    origin: &Origin,
) -> Lowered {
    if !merged.kinds.kinds().iter().any(|kind| matches!(kind, Kind::Array | Kind::Object)) {
        return of_kinds(lowering, one, merged, origin); // it leads nowhere
    }
    let places: Vec<Pointer> = one.layers.iter().map(|layer| layer.node.at.clone()).collect();
    if lowering.once.is_inline(&places, origin) {
        return within(lowering, places, |lowering| of_kinds(lowering, one, merged, origin));
    }
    let key: Composition = (places, merged.kinds.kinds().to_vec(), origin.at.clone());
    match lowering.once.known.get(&key) {
        None => {}
        Some(State::Done(lowered)) => return lowered.clone(),
        Some(State::Begun(known)) => {
            let id = known.unwrap_or_else(|| lowering.reserve());
            lowering.once.known.insert(key, State::Begun(Some(id)));
            return Lowered::Use(Type::Named(id));
        }
    }
    if lowering.once.depth == DEEPEST {
        let id = lowering.reserve();
        lowering.once.known.insert(key.clone(), State::Begun(Some(id)));
        lowering.once.waiting.push((key, one.clone(), origin.clone()));
        return Lowered::Use(Type::Named(id));
    }
    lowering.once.known.insert(key.clone(), State::Begun(None));
    compose(lowering, key, one, origin)
}

/// Lowers what was too deep inside others.
pub(crate) fn drain(lowering: &mut Lowering<'_, '_>) {
    while let Some((key, one, origin)) = lowering.once.waiting.pop() {
        compose(lowering, key, &one, &origin);
    }
}

impl Once<'_> {
    /// Whether a schema is what it is at its own place, inside what is being lowered: nothing can have led back to it.
    fn is_inline(&self, places: &[Pointer], origin: &Origin) -> bool {
        let is_inside = |outer: &Vec<Pointer>| outer.iter().any(|it| *it != origin.at && origin.at.is_within(it));
        matches!(places, [place] if *place == origin.at) && self.path.last().is_none_or(is_inside)
    }
}

/// Lowers something that is composed of these schemas.
fn within<'d, 'f>(
    lowering: &mut Lowering<'d, 'f>,
    places: Vec<Pointer>,
    lower: impl FnOnce(&mut Lowering<'d, 'f>) -> Lowered,
) -> Lowered {
    lowering.once.path.push(places);
    let lowered = lower(lowering);
    lowering.once.path.pop();
    lowered
}

fn compose<'d>(lowering: &mut Lowering<'d, '_>, key: Composition, one: &Alternative<'d>, origin: &Origin) -> Lowered {
    lowering.once.depth += 1;
    let places = key.0.clone();
    let mut lowered = within(lowering, places, |lowering| of_kinds(lowering, one, &merge(&one.layers), origin));
    lowering.once.depth -= 1;
    if let Some(State::Begun(Some(id))) = lowering.once.known.get(&key) {
        let id = *id;
        let shape = match lowered {
            Lowered::Definition(shape) => shape,
            Lowered::Use(ty) => Shape::Alias(ty),
            Lowered::Nothing => Shape::Alias(unsatisfiable::stand_in(lowering, &[], origin)),
        };
        let docs = one.layers.first().map(|layer| notes::of(&layer.node)).unwrap_or_default();
        lowering.fill(id, origin.clone(), docs, shape);
        lowered = Lowered::Use(Type::Named(id));
    }
    lowering.once.known.insert(key, State::Done(lowered.clone()));
    lowered
}
