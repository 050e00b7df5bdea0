//! What is composed where it stands, of a component and more, is lowered once: it may lead back to itself.
//!
//! A reference alone never does so on the stack, since components are lowered from a queue.

use std::collections::HashMap;

use super::alternative::Alternative;
use super::merge::Merged;
use super::schema::Lowered;
use super::{Lowering, docs, nothing};
use crate::diagnostic::Pointer;
use crate::document::Kind;
use crate::ir::{Origin, Shape, Type, TypeId};

/// What was composed so far: of which schemas, of which JSON types, and where it stands.
#[derive(Debug, Default)]
pub(super) struct Once(HashMap<Composition, State>);

type Composition = (Vec<Pointer>, Vec<Kind>, Pointer);

#[derive(Debug)]
enum State {
    /// It is being lowered, and perhaps something in it has led back to it already, to this type.
    Begun(Option<TypeId>),
    Done(Lowered),
}

/// What `lower` makes of a composition; the second time, the same.
pub(super) fn once<'d, 'f>(
    lowering: &mut Lowering<'d, 'f>,
    one: &Alternative<'d>,
    merged: &Merged<'d>,
    origin: &Origin,
    lower: impl FnOnce(&mut Lowering<'d, 'f>) -> Lowered,
) -> Lowered {
    if one.layers.len() < 2 {
        return lower(lowering);
    }
    let places = one.layers.iter().map(|layer| layer.node.at.clone()).collect();
    let key: Composition = (places, merged.kinds.kinds().to_vec(), origin.at.clone());
    match lowering.once.0.get(&key) {
        None => {}
        Some(State::Done(lowered)) => return lowered.clone(),
        Some(State::Begun(known)) => {
            let id = known.unwrap_or_else(|| lowering.reserve());
            lowering.once.0.insert(key, State::Begun(Some(id)));
            return Lowered::Use(Type::Named(id));
        }
    }
    lowering.once.0.insert(key.clone(), State::Begun(None));
    let mut lowered = lower(lowering);
    if let Some(State::Begun(Some(id))) = lowering.once.0.get(&key) {
        let id = *id;
        let shape = match lowered {
            Lowered::Definition(shape) => shape,
            Lowered::Use(ty) => Shape::Alias(ty),
            Lowered::Nothing => Shape::Alias(nothing::stand_in(lowering, &[], origin)),
        };
        let docs = one.layers.first().map(|layer| docs::of(&layer.node)).unwrap_or_default();
        lowering.fill(id, origin.clone(), docs, shape);
        lowered = Lowered::Use(Type::Named(id));
    }
    lowering.once.0.insert(key, State::Done(lowered.clone()));
    lowered
}
