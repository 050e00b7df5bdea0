//! Lowers each inline composition at most once, since a composition can contain itself through a component.
//!
//! The second visit becomes a reference. A queue lowers components and deeply nested compositions, so chains of
//! references use no stack.

use crate::diagnostic::Pointer;
use crate::document::JsonType;
use crate::ir::lower::composition::alternative::Alternative;
use crate::ir::lower::composition::merge::MergedSchema;
use crate::ir::lower::context::LowerCtx;
use crate::ir::lower::notes;
use crate::ir::lower::schema::composition_cache::{Composition, PendingComposition, State};
use crate::ir::lower::schema::lower_by_type;
use crate::ir::lower::schema::lowered::Lowered;
use crate::ir::lower::schema::unsatisfiable;
use crate::ir::{Origin, Shape, Type};

/// The most compositions that are lowered inside each other. Real descriptions have two or three.
const DEEPEST: usize = 8;

/// Lowers an alternative by its JSON types. A second call for the alternative returns the first result.
pub(crate) fn lower_once<'d>(
    ctx: &mut LowerCtx<'d, '_>,
    one: &Alternative<'d>,
    merged: &MergedSchema<'d>,
    origin: &Origin,
) -> Lowered {
    if !merged.kinds().iter().any(|kind| matches!(kind, JsonType::Array | JsonType::Object)) {
        return lower_by_type(ctx, one, merged, origin); // no reference points to such a schema
    }
    let places: Vec<Pointer> = one.schemas().iter().map(|layer| layer.node.at.clone()).collect();
    if ctx.compositions.is_inline(&places, origin) {
        return lower_within(ctx, places, |ctx| lower_by_type(ctx, one, merged, origin));
    }
    let key = Composition { schemas: places, types: merged.kinds().to_vec(), used_at: origin.at.clone() };
    match ctx.compositions.by_composition.get(&key) {
        None => {}
        Some(State::Done(lowered)) => return lowered.clone(),
        Some(State::InProgress(known)) => {
            let id = known.unwrap_or_else(|| ctx.reserve());
            ctx.compositions.by_composition.insert(key, State::InProgress(Some(id)));
            return Lowered::Type(Type::Named(id));
        }
    }
    if ctx.compositions.depth == DEEPEST {
        let id = ctx.reserve();
        ctx.compositions.by_composition.insert(key.clone(), State::InProgress(Some(id)));
        let (alternative, origin) = (one.clone(), origin.clone());
        ctx.compositions.pending.push(PendingComposition { key, alternative, origin });
        return Lowered::Type(Type::Named(id));
    }
    ctx.compositions.by_composition.insert(key.clone(), State::InProgress(None));
    lower_composition(ctx, key, one, origin)
}

/// Lowers the compositions beyond the depth limit.
pub(crate) fn lower_deferred(ctx: &mut LowerCtx<'_, '_>) {
    while let Some(PendingComposition { key, alternative, origin }) = ctx.compositions.pending.pop() {
        lower_composition(ctx, key, &alternative, &origin);
    }
}

/// Lowers a composition of the schemas at these places.
fn lower_within<'d, 'f>(
    ctx: &mut LowerCtx<'d, 'f>,
    places: Vec<Pointer>,
    lower: impl FnOnce(&mut LowerCtx<'d, 'f>) -> Lowered,
) -> Lowered {
    ctx.compositions.path.push(places);
    let lowered = lower(ctx);
    ctx.compositions.path.pop();
    lowered
}

fn lower_composition<'d>(
    ctx: &mut LowerCtx<'d, '_>,
    key: Composition,
    one: &Alternative<'d>,
    origin: &Origin,
) -> Lowered {
    ctx.compositions.depth += 1;
    let mut lowered = lower_within(ctx, key.schemas.clone(), |ctx| lower_by_type(ctx, one, one.merged(), origin));
    ctx.compositions.depth -= 1;
    if let Some(State::InProgress(Some(id))) = ctx.compositions.by_composition.get(&key) {
        let id = *id;
        let shape = match lowered {
            Lowered::Definition(shape) => shape,
            Lowered::Type(ty) => Shape::Alias(ty),
            Lowered::Unsatisfiable => Shape::Alias(unsatisfiable::stand_in(ctx, &[], origin)),
        };
        let docs = one.schemas().first().map(|layer| notes::docs_of_node(&layer.node)).unwrap_or_default();
        ctx.complete(id, origin.clone(), docs, shape);
        lowered = Lowered::Type(Type::Named(id));
    }
    ctx.compositions.by_composition.insert(key, State::Done(lowered.clone()));
    lowered
}
