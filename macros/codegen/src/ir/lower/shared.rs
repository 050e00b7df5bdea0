//! What all variants of a union have in common.

use crate::ir::{Api, Field, Presence, Shape, Shared, Struct, Union};

/// Finds, for every union of objects, the members that all of them have with one type.
pub(super) fn find(api: &mut Api) {
    let found: Vec<Vec<Shared>> = api.types.iter().map(|def| match &def.shape {
        Shape::Union(union) => of(api, union),
        _ => Vec::new(),
    })
    .collect();
    for (def, shared) in api.types.iter_mut().zip(found) {
        if let Shape::Union(union) = &mut def.shape {
            union.shared = shared;
        }
    }
}

fn of(api: &Api, union: &Union) -> Vec<Shared> {
    let structs: Option<Vec<&Struct>> = union.variants.iter().map(|variant| api.structure(&variant.ty)).collect();
    let Some(structs) = structs else { return Vec::new() };
    let Some((first, others)) = structs.split_first() else { return Vec::new() };
    first.fields.iter().filter_map(|field| common(field, others)).collect()
}

/// The member of all of them that `field` is one of, if their types are the same.
fn common(field: &Field, others: &[&Struct]) -> Option<Shared> {
    let mut presence = field.presence;
    for other in others {
        let twin = other.fields.iter().find(|it| it.wire == field.wire)?;
        if twin.ty != field.ty {
            return None;
        }
        presence = least(presence, twin.presence)?;
    }
    Some(Shared { wire: field.wire.clone(), ty: field.ty.clone(), presence, docs: field.docs.clone() })
}

/// What two presences promise together; three states do not mix with two.
fn least(one: Presence, other: Presence) -> Option<Presence> {
    match (one, other) {
        (Presence::Required, Presence::Required) => Some(Presence::Required),
        (Presence::ThreeState, Presence::ThreeState) => Some(Presence::ThreeState),
        (Presence::ThreeState, _) | (_, Presence::ThreeState) => None,
        _ => Some(Presence::Optional),
    }
}

