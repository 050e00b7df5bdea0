//! Lowers each inline composition at most once, since a composition can contain itself through a component.
//!
//! The second visit becomes a reference. Components are lowered from a queue, so a chain of references uses no stack; nor
//! do compositions, once there are many inside each other.

use crate::diagnostic::Pointer;
use crate::document::JsonType;
use crate::ir::lower::composition::alternative::Alternative;
use crate::ir::lower::composition::merge::{Merged, merge};
use crate::ir::lower::context::Lowering;
use crate::ir::lower::notes;
use crate::ir::lower::schema::composition_cache::{Composition, State};
use crate::ir::lower::schema::lowered::Lowered;
use crate::ir::lower::schema::of_kinds;
use crate::ir::lower::schema::unsatisfiable;
use crate::ir::{Origin, Shape, Type};

/// So many compositions are lowered inside each other; real descriptions have two or three.
const DEEPEST: usize = 8;

/// Lowers an alternative by its JSON types; a second time, returns the same result.
pub(crate) fn once<'d>(
    lowering: &mut Lowering<'d, '_>,
    one: &Alternative<'d>,
    merged: &Merged<'d>,
    origin: &Origin,
) -> Lowered {
    if !merged.kinds.kinds().iter().any(|kind| matches!(kind, JsonType::Array | JsonType::Object)) {
        return of_kinds(lowering, one, merged, origin); // it leads nowhere
    }
    let places: Vec<Pointer> = one.layers.iter().map(|layer| layer.node.at.clone()).collect();
    if lowering.compositions.is_inline(&places, origin) {
        return within(lowering, places, |lowering| of_kinds(lowering, one, merged, origin));
    }
    let key: Composition = (places, merged.kinds.kinds().to_vec(), origin.at.clone());
    match lowering.compositions.known.get(&key) {
        None => {}
        Some(State::Done(lowered)) => return lowered.clone(),
        Some(State::InProgress(known)) => {
            let id = known.unwrap_or_else(|| lowering.reserve());
            lowering.compositions.known.insert(key, State::InProgress(Some(id)));
            return Lowered::Use(Type::Named(id));
        }
    }
    if lowering.compositions.depth == DEEPEST {
        let id = lowering.reserve();
        lowering.compositions.known.insert(key.clone(), State::InProgress(Some(id)));
        lowering.compositions.waiting.push((key, one.clone(), origin.clone()));
        return Lowered::Use(Type::Named(id));
    }
    lowering.compositions.known.insert(key.clone(), State::InProgress(None));
    compose(lowering, key, one, origin)
}

/// Lowers what was too deep inside others.
pub(crate) fn drain(lowering: &mut Lowering<'_, '_>) {
    while let Some((key, one, origin)) = lowering.compositions.waiting.pop() {
        compose(lowering, key, &one, &origin);
    }
}

/// Lowers something that is composed of these schemas.
fn within<'d, 'f>(
    lowering: &mut Lowering<'d, 'f>,
    places: Vec<Pointer>,
    lower: impl FnOnce(&mut Lowering<'d, 'f>) -> Lowered,
) -> Lowered {
    lowering.compositions.path.push(places);
    let lowered = lower(lowering);
    lowering.compositions.path.pop();
    lowered
}

fn compose<'d>(lowering: &mut Lowering<'d, '_>, key: Composition, one: &Alternative<'d>, origin: &Origin) -> Lowered {
    lowering.compositions.depth += 1;
    let places = key.0.clone();
    let mut lowered = within(lowering, places, |lowering| of_kinds(lowering, one, &merge(&one.layers), origin));
    lowering.compositions.depth -= 1;
    if let Some(State::InProgress(Some(id))) = lowering.compositions.known.get(&key) {
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
    lowering.compositions.known.insert(key, State::Done(lowered.clone()));
    lowered
}
