//! Marks the types of requests and of responses, and sets the presence of nullable members accordingly.

use crate::ir::lower::deferred::OverlappingTypes;
use crate::ir::lower::passes::{overlap, request_response_split};
use crate::ir::visit::{contained_types, named, results};
use crate::ir::{Api, Container, Presence, RequestPayload, Serialization, Shape, Type, TypeDef, TypeId, Webhook};

/// Marks every type with the directions in which it is sent.
///
/// The directions decide the presence of members, and in which types unknown members are kept. Types of `unreferenced`,
/// in a description without operations, can be sent in both directions.
pub(crate) fn mark_directions(api: &mut Api, unreferenced: &[Type], pairs: &[OverlappingTypes], defaults: &[Type]) {
    let (mut requested, mut in_json, mut responded) = (Vec::new(), Vec::new(), Vec::new());
    for operation in &api.operations {
        for parameter in &operation.parameters {
            let list = match parameter.serialization {
                Serialization::Json => &mut in_json,
                Serialization::Style | Serialization::Form => &mut requested,
            };
            list.extend(named(&parameter.ty));
        }
        let media = operation.body.iter().flat_map(|body| &body.alternatives);
        for payload in media.map(|media| &media.payload) {
            let list = if matches!(payload, RequestPayload::Form(..)) { &mut requested } else { &mut in_json };
            list.extend(payload.ty().into_iter().flat_map(named));
        }
        responded.extend(results(operation));
    }
    responded.extend(api.webhooks.iter().flat_map(Webhook::types).flat_map(named));
    in_json.extend(unreferenced.iter().flat_map(named));
    responded.extend(unreferenced.iter().flat_map(named));
    requested.extend(&in_json);
    mark_reachable(&mut api.types, requested, Container::Request);
    mark_reachable(&mut api.types, in_json, Container::JsonRequest);
    mark_reachable(&mut api.types, responded, Container::Response);
    overlap::retain_unknown_members(api, pairs, defaults);
    request_response_split::split_by_direction(api);
    api.types.iter_mut().for_each(set_presences);
}

/// Adds a container to these types, and to all types in them.
fn mark_reachable(types: &mut [TypeDef], mut waiting: Vec<TypeId>, container: Container) {
    while let Some(id) = waiting.pop() {
        let Some(def) = types.get_mut(id.0) else { continue };
        if def.containers.insert(container) {
            waiting.extend(contained_types(&def.shape));
        }
    }
}

fn set_presences(def: &mut TypeDef) {
    // An optional nullable member has three states if a request can express them, else one `Option`.
    let sends_null = def.is_in(Container::Request) && def.is_in(Container::JsonRequest);
    let optional_nullable = if sends_null { Presence::OptionalNullable } else { Presence::Optional };
    let Shape::Struct(structure) = &mut def.shape else { return };
    for field in &mut structure.fields {
        if field.presence == Presence::Optional
            && let Type::Nullable(inner) = &field.ty
        {
            field.ty = (**inner).clone();
            field.presence = optional_nullable;
        }
    }
}
