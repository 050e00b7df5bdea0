//! Finds the members that all variants of a union have.

use crate::ir::{Api, CommonMember, Field, Presence, Shape, Struct, Type, Union};

/// Finds, for every union of objects, the members that all of them have with one type.
pub(crate) fn find(api: &mut Api) {
    let found: Vec<Vec<CommonMember>> = api
        .types
        .iter()
        .map(|def| match &def.shape {
            Shape::Union(union) => of(api, union),
            _ => Vec::new(),
        })
        .collect();
    for (def, shared) in api.types.iter_mut().zip(found) {
        if let Shape::Union(union) = &mut def.shape {
            union.common_members = shared;
        }
    }
}

fn of(api: &Api, union: &Union) -> Vec<CommonMember> {
    let structs: Option<Vec<&Struct>> =
        union.variants.iter().map(|variant| api.structure(variant.unwrapped_type()?)).collect();
    let Some(structs) = structs else { return Vec::new() };
    let Some((first, others)) = structs.split_first() else { return Vec::new() };
    first.fields.iter().filter_map(|field| common(field, others)).collect()
}

/// The member of all of them that `field` is one of, if their types are the same.
fn common(field: &Field, others: &[&Struct]) -> Option<CommonMember> {
    let (ty, mut presence) = seen(field);
    for other in others {
        let twin = other.fields.iter().find(|it| it.wire_name == field.wire_name)?;
        let (twin, there) = seen(twin);
        if twin != ty {
            return None;
        }
        presence = least(presence, there);
    }
    Some(CommonMember { wire_name: field.wire_name.clone(), ty: ty.clone(), presence, docs: field.docs.clone() })
}

/// A member that is always there and may be `null` looks optional from outside.
fn seen(field: &Field) -> (&Type, Presence) {
    match &field.ty {
        Type::Nullable(inner) => (inner, Presence::Optional),
        ty => (ty, field.presence),
    }
}

/// Returns `Required` only if both are `Required`.
fn least(one: Presence, other: Presence) -> Presence {
    match (one, other) {
        (Presence::Required, Presence::Required) => Presence::Required,
        _ => Presence::Optional,
    }
}
