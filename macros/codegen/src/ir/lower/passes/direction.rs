//! Marks the types of requests and of responses, and sets the presence of nullable members accordingly.

use crate::ir::lower::deferred::OverlappingTypes;
use crate::ir::lower::passes::{overlap, request_response_split};
use crate::ir::visit::{contained_types, named, results};
use crate::ir::{Api, Field, Presence, RequestPayload, Shape, Type, TypeDef, TypeId};

/// Marks every type with the directions in which it is sent, and derives the presence of members and the retention of
/// unknown members. Types of `unreferenced`, in a description without operations, may be sent in both directions.
pub(crate) fn mark_directions(api: &mut Api, unreferenced: &[Type], pairs: &[OverlappingTypes]) {
    let (mut requested, mut in_json, mut responded) = (Vec::new(), Vec::new(), Vec::new());
    for operation in &api.operations {
        for parameter in &operation.parameters {
            let list = if parameter.serialized { &mut in_json } else { &mut requested };
            list.extend(named(&parameter.ty));
        }
        let media = operation.body.iter().flat_map(|body| &body.alternatives);
        for payload in media.map(|media| &media.payload) {
            let list = if matches!(payload, RequestPayload::Form(..)) { &mut requested } else { &mut in_json };
            list.extend(payload.ty().into_iter().flat_map(named));
        }
        responded.extend(results(operation));
    }
    responded.extend(api.webhooks.iter().flat_map(|webhook| named(&webhook.ty)));
    in_json.extend(unreferenced.iter().flat_map(named));
    responded.extend(unreferenced.iter().flat_map(named));
    requested.extend(&in_json);
    mark_reachable(&mut api.types, requested, |def| &mut def.in_requests);
    mark_reachable(&mut api.types, in_json, |def| &mut def.nulls_in_requests);
    mark_reachable(&mut api.types, responded, |def| &mut def.in_responses);
    overlap::retain_unknown_members(api, pairs);
    request_response_split::split_by_direction(api);
    api.types.iter_mut().for_each(set_presences);
}

/// Marks these types, and all that they contain.
fn mark_reachable(types: &mut [TypeDef], mut waiting: Vec<TypeId>, mark: impl Fn(&mut TypeDef) -> &mut bool) {
    while let Some(id) = waiting.pop() {
        let Some(def) = types.get_mut(id.0) else { continue };
        if !std::mem::replace(mark(def), true) {
            waiting.extend(contained_types(&def.shape));
        }
    }
}

fn set_presences(def: &mut TypeDef) {
    let sends_null = def.in_requests && def.nulls_in_requests;
    let Shape::Struct(structure) = &mut def.shape else { return };
    for field in &mut structure.fields {
        if field.presence == Presence::Optional {
            set_optional_presence(field, sends_null);
        }
    }
}

/// An optional nullable member: three states if a request can express them, else one `Option`.
fn set_optional_presence(field: &mut Field, sends_null: bool) {
    let Type::Nullable(inner) = &field.ty else { return };
    field.ty = (**inner).clone();
    if sends_null {
        field.presence = Presence::OptionalNullable;
    }
}
