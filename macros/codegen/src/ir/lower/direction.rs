//! Which types callers send and which servers do, and what that makes of optional members.

use super::split;
use crate::ir::{Api, Body, Content, Field, Outcome, Presence, Rest, Shape, Type, TypeDef, TypeId};

/// Marks every type with the directions in which it travels, and settles the presence of its members.
pub(super) fn mark(api: &mut Api) {
    let mut requested = Vec::new();
    let mut responded = Vec::new();
    for operation in &api.operations {
        requested.extend(operation.parameters.iter().flat_map(|parameter| named(&parameter.ty)));
        requested.extend(operation.body.iter().flat_map(|Body::Json { ty, .. }| named(ty)));
        let outcomes = operation.success.outcomes.iter().chain(&operation.failure.outcomes);
        responded.extend(outcomes.flat_map(content));
    }
    spread(&mut api.types, requested, |def| &mut def.requested);
    spread(&mut api.types, responded, |def| &mut def.responded);
    split::split(api);
    api.types.iter_mut().for_each(settle);
}

fn content(outcome: &Outcome) -> Vec<TypeId> {
    match &outcome.content {
        Content::Json(ty) => named(ty),
        Content::Empty => Vec::new(),
    }
}

/// Marks these types, and all that they contain.
fn spread(types: &mut [TypeDef], mut waiting: Vec<TypeId>, mark: impl Fn(&mut TypeDef) -> &mut bool) {
    while let Some(id) = waiting.pop() {
        let Some(def) = types.get_mut(id.0) else { continue };
        if !std::mem::replace(mark(def), true) {
            waiting.extend(contained(&def.shape));
        }
    }
}

/// The types that a shape contains.
pub(super) fn contained(shape: &Shape) -> Vec<TypeId> {
    match shape {
        Shape::Struct(it) => {
            let rest = match &it.rest {
                Rest::Kept(ty) => named(ty),
                Rest::Ignored => Vec::new(),
            };
            it.fields.iter().flat_map(|field| named(&field.ty)).chain(rest).collect()
        }
        Shape::Union(it) => it.variants.iter().flat_map(|variant| named(&variant.ty)).collect(),
        Shape::Alias(ty) | Shape::Newtype(ty) => named(ty),
        Shape::Enum(_) => Vec::new(),
    }
}

fn named(ty: &Type) -> Vec<TypeId> {
    match ty {
        Type::Named(id) => vec![*id],
        other => other.parts().into_iter().flat_map(named).collect(),
    }
}

fn settle(def: &mut TypeDef) {
    let requested = def.requested;
    let Shape::Struct(structure) = &mut def.shape else { return };
    for field in &mut structure.fields {
        if field.presence == Presence::Optional {
            settle_optional(field, requested);
        }
    }
}

/// An optional member that may be `null`: three states where a request can tell, one `Option` where nobody can.
fn settle_optional(field: &mut Field, requested: bool) {
    let Type::Nullable(inner) = &field.ty else { return };
    field.ty = (**inner).clone();
    if requested {
        field.presence = Presence::ThreeState;
    }
}
