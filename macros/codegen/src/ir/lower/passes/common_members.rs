//! Finds the members that all variants of a union have.

use crate::ir::{Api, CommonMember, Field, Presence, Shape, Struct, Type, Union};

/// Finds, for every union of objects, the members that all variants have with one type.
pub(crate) fn find_common_members(api: &mut Api) {
    let found: Vec<Vec<CommonMember>> = api
        .types
        .iter()
        .map(|def| match &def.shape {
            Shape::Union(union) => common_members_of(api, union),
            _ => Vec::new(),
        })
        .collect();
    for (def, shared) in api.types.iter_mut().zip(found) {
        if let Shape::Union(union) = &mut def.shape {
            union.common_members = shared;
        }
    }
}

fn common_members_of(api: &Api, union: &Union) -> Vec<CommonMember> {
    let structs: Option<Vec<&Struct>> =
        union.variants.iter().map(|variant| api.structure(variant.unwrapped_type()?)).collect();
    let Some(structs) = structs else { return Vec::new() };
    let Some((first, others)) = structs.split_first() else { return Vec::new() };
    first.fields.iter().filter_map(|field| common_member(field, others)).collect()
}

/// Returns the common member for `field`, if all other structs have the member with the same type.
fn common_member(field: &Field, others: &[&Struct]) -> Option<CommonMember> {
    let (ty, mut presence) = type_and_presence(field);
    for other in others {
        let copy = other.fields.iter().find(|it| it.wire_name == field.wire_name)?;
        let (copy, there) = type_and_presence(copy);
        if copy != ty {
            return None;
        }
        presence = weaker_presence(presence, there);
    }
    Some(CommonMember { wire_name: field.wire_name.clone(), ty: ty.clone(), presence, docs: field.docs.clone() })
}

/// Returns the type and presence for an accessor, which returns an `Option` for a required nullable member.
fn type_and_presence(field: &Field) -> (&Type, Presence) {
    match &field.ty {
        Type::Nullable(inner) => (inner, Presence::Optional),
        ty => (ty, field.presence),
    }
}

/// Returns `Required` only if both are `Required`.
fn weaker_presence(one: Presence, other: Presence) -> Presence {
    match (one, other) {
        (Presence::Required, Presence::Required) => Presence::Required,
        _ => Presence::Optional,
    }
}
