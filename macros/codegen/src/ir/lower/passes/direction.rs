//! Which types callers send and which servers do, and what that makes of optional members.

use crate::ir::lower::deferred::OverlappingTypes;
use crate::ir::lower::passes::{overlap, request_response_split};
use crate::ir::{Api, Field, Operation, Payload, Presence, Rest, Shape, Struct, Type, TypeDef, TypeId};

/// Marks every type with the directions in which it travels, and settles what that decides: the presence of members, and
/// whether those of other alternatives are kept. What stands `alone`, in a description without operations, may travel in both.
pub(crate) fn mark(api: &mut Api, alone: &[Type], pairs: &[OverlappingTypes]) {
    let (mut requested, mut in_json, mut responded) = (Vec::new(), Vec::new(), Vec::new());
    for operation in &api.operations {
        for parameter in &operation.parameters {
            let list = if parameter.serialized { &mut in_json } else { &mut requested };
            list.extend(named(&parameter.ty));
        }
        let media = operation.body.iter().flat_map(|body| &body.alternatives);
        for payload in media.map(|media| &media.payload) {
            let list = if matches!(payload, Payload::Form(..)) { &mut requested } else { &mut in_json };
            list.extend(payload.ty().into_iter().flat_map(named));
        }
        responded.extend(results(operation));
    }
    responded.extend(api.webhooks.iter().flat_map(|webhook| named(&webhook.ty)));
    in_json.extend(alone.iter().flat_map(named));
    responded.extend(alone.iter().flat_map(named));
    requested.extend(&in_json);
    spread(&mut api.types, requested, |def| &mut def.requested);
    spread(&mut api.types, in_json, |def| &mut def.sends_null);
    spread(&mut api.types, responded, |def| &mut def.responded);
    overlap::keep(api, pairs);
    request_response_split::split(api);
    api.types.iter_mut().for_each(settle);
}

/// The types that operations and webhooks name, and those that stand alone.
pub(crate) fn roots(api: &Api, alone: &[Type]) -> Vec<TypeId> {
    let parameters = api.operations.iter().flat_map(|it| &it.parameters).map(|parameter| &parameter.ty);
    let media = api.operations.iter().flat_map(|it| &it.body).flat_map(|body| &body.alternatives);
    let sent = parameters.chain(media.filter_map(|media| media.payload.ty()));
    let said = api.webhooks.iter().map(|webhook| &webhook.ty).chain(alone);
    sent.chain(said).flat_map(named).chain(api.operations.iter().flat_map(results)).collect()
}

/// The types of all that comes back.
fn results(operation: &Operation) -> Vec<TypeId> {
    let outcomes = operation.success.outcomes.iter().chain(&operation.failure.outcomes);
    let contents = outcomes.map(|it| &it.content).chain(operation.views.iter().map(|it| &it.content));
    let headers = operation.headers.iter().map(|it| &it.ty);
    contents.filter_map(crate::ir::Content::ty).chain(headers).flat_map(named).collect()
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
pub(crate) fn contained(shape: &Shape) -> Vec<TypeId> {
    match shape {
        Shape::Struct(it) => members(it),
        Shape::Parts(it) => members(&it.members),
        Shape::Union(it) => it.variants.iter().flat_map(|variant| named(&variant.ty)).collect(),
        Shape::Alias(ty) | Shape::Newtype(ty) => named(ty),
        Shape::Enum(_) => Vec::new(),
    }
}

fn members(it: &Struct) -> Vec<TypeId> {
    let rest = match &it.rest {
        Rest::Kept(ty) => named(ty),
        Rest::Ignored => Vec::new(),
    };
    it.fields.iter().flat_map(|field| named(&field.ty)).chain(rest).collect()
}

pub(crate) fn named(ty: &Type) -> Vec<TypeId> {
    match ty {
        Type::Named(id) => vec![*id],
        other => other.parts().into_iter().flat_map(named).collect(),
    }
}

fn settle(def: &mut TypeDef) {
    let sends_null = def.requested && def.sends_null;
    let Shape::Struct(structure) = &mut def.shape else { return };
    for field in &mut structure.fields {
        if field.presence == Presence::Optional {
            settle_optional(field, sends_null);
        }
    }
}

/// An optional member that may be `null`: three states where a request can tell, one `Option` where nobody can.
fn settle_optional(field: &mut Field, sends_null: bool) {
    let Type::Nullable(inner) = &field.ty else { return };
    field.ty = (**inner).clone();
    if sends_null {
        field.presence = Presence::ThreeState;
    }
}
