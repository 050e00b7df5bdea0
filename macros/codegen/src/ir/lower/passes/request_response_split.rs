//! Splits types that are sent in both directions into a request and a response type, if `readOnly` or `writeOnly`
//! differ.
//!
//! A `readOnly` member is in no request, and a `writeOnly` member in no response (OpenAPI 3.1 section 4.8.24.2). A type
//! that is sent in both directions is split if it has such members, or contains a type with such members. The type
//! itself is for responses, its copy is for requests.
//!
//! Two kinds of `readOnly` members stay in requests. The first are discriminator properties. The second are members of
//! an object in which all members are `readOnly`, such as a reference of `id` and `type`; they are optional there.

use std::collections::BTreeMap;

use crate::ir::lower::passes::discriminator_default;
use crate::ir::visit::contained_types;
use crate::ir::{
    Access, AdditionalProperties, Api, Container, Field, Note, Operation, Parts, Presence, ReadOnlyProperties, Shape,
    Struct, Type, TypeDef, TypeId,
};

/// Splits the types that differ by direction, and removes from each type the members of the other direction.
pub(crate) fn split_by_direction(api: &mut Api) {
    discriminator_default::keep_in_requests(api);
    let copies = add_request_copies(api);
    api.operations.iter_mut().flat_map(request_types).for_each(|ty| redirect(ty, &copies));
    for def in &mut api.types {
        if def.is_in(Container::Request) && !def.is_in(Container::Response) {
            types_mut(&mut def.shape).for_each(|ty| redirect(ty, &copies));
        }
        remove_other_direction(def);
    }
}

/// Returns the types in the request of an operation.
fn request_types(operation: &mut Operation) -> impl Iterator<Item = &mut Type> {
    let body =
        operation.body.iter_mut().flat_map(|body| &mut body.alternatives).filter_map(|media| media.payload.ty_mut());
    operation.parameters.iter_mut().map(|parameter| &mut parameter.ty).chain(body)
}

/// Appends a request copy of each type that differs by direction, and returns the copies by type.
fn add_request_copies(api: &mut Api) -> BTreeMap<TypeId, TypeId> {
    let mut copies = BTreeMap::new();
    for (index, differs) in types_that_differ(&api.types).into_iter().enumerate() {
        let length = api.types.len();
        if let Some(def) = api
            .types
            .get_mut(index)
            .filter(|def| differs && def.is_in(Container::Request) && def.is_in(Container::Response))
        {
            let mut copy = TypeDef { is_request_copy: true, ..def.clone() };
            copy.containers.remove(Container::Response);
            copy.docs.notes.push(Note::RequestCopy(read_only_properties(&def.shape)));
            def.containers.remove(Container::Request);
            copies.insert(TypeId(index), TypeId(length));
            api.types.push(copy);
        }
    }
    copies
}

/// Returns the read-only properties that the request copy of a type has.
fn read_only_properties(shape: &Shape) -> ReadOnlyProperties {
    if struct_of(shape).is_some_and(has_only_read_only_members) {
        return ReadOnlyProperties::Optional;
    }
    ReadOnlyProperties::Absent
}

/// Returns, for each type, true if it differs by direction: in its members, or in a contained type.
fn types_that_differ(types: &[TypeDef]) -> Vec<bool> {
    let mut containing: Vec<Vec<usize>> = vec![Vec::new(); types.len()];
    for (index, def) in types.iter().enumerate() {
        for id in contained_types(&def.shape) {
            if let Some(holders) = containing.get_mut(id.0) {
                holders.push(index);
            }
        }
    }
    let mut differs = vec![false; types.len()];
    let mut waiting: Vec<usize> =
        (0..types.len()).filter(|index| types.get(*index).is_some_and(has_marked_members)).collect();
    while let Some(index) = waiting.pop() {
        if let Some(seen) = differs.get_mut(index)
            && !std::mem::replace(seen, true)
        {
            waiting.extend(containing.get(index).into_iter().flatten());
        }
    }
    differs
}

fn has_marked_members(def: &TypeDef) -> bool {
    struct_of(&def.shape).is_some_and(|it| {
        let constant = it.constants.iter().any(|constant| constant.access == Access::ReadOnly);
        constant || it.fields.iter().any(|field| field.access != Access::Both)
    })
}

/// Removes the members of the other direction from a type with one direction. A member without a direction stays.
fn remove_other_direction(def: &mut TypeDef) {
    let (requested, responded) = (def.is_in(Container::Request), def.is_in(Container::Response));
    let stays = |field: &Field| match (requested, responded) {
        (true, false) => field.access != Access::ReadOnly,
        (false, true) => field.access != Access::WriteOnly,
        _ => true,
    };
    if let Shape::Struct(it) = &mut def.shape {
        if requested && !responded && has_only_read_only_members(it) {
            it.fields.iter_mut().for_each(make_optional);
            return;
        }
        if matches!(&it.additional_properties, AdditionalProperties::Typed(ty) if *ty != Type::Any) {
            // Without a field, the member would be decoded as an additional property, which has another type.
            it.fields.iter_mut().filter(|field| !stays(field)).for_each(make_optional);
        } else {
            it.fields.retain(stays);
        }
        it.constants.retain(|constant| constant.access != Access::ReadOnly || responded);
    }
}

fn struct_of(shape: &Shape) -> Option<&Struct> {
    match shape {
        Shape::Struct(it) => Some(it),
        _ => None,
    }
}

/// Returns true if the struct has members, and all of them are `readOnly`.
fn has_only_read_only_members(it: &Struct) -> bool {
    it.additional_properties == AdditionalProperties::Ignored
        && it.fields.len() + it.constants.len() > 0
        && it.fields.iter().all(|field| field.access == Access::ReadOnly)
        && it.constants.iter().all(|constant| constant.access == Access::ReadOnly)
}

/// Makes a `readOnly` member optional in the request copy.
fn make_optional(field: &mut Field) {
    if field.presence == Presence::Required {
        field.presence = Presence::Optional;
        if let Type::Nullable(inner) = &field.ty {
            field.ty = (**inner).clone();
        }
    }
}

/// Returns the types in a shape, for changes.
fn types_mut(shape: &mut Shape) -> Box<dyn Iterator<Item = &mut Type> + '_> {
    match shape {
        Shape::Struct(it) | Shape::Parts(Parts { members: it, .. }) => {
            let rest = match &mut it.additional_properties {
                AdditionalProperties::Typed(ty) => Some(ty),
                AdditionalProperties::Ignored => None,
            };
            Box::new(it.fields.iter_mut().map(|field| &mut field.ty).chain(rest))
        }
        Shape::Union(it) => Box::new(it.variants.iter_mut().map(|variant| &mut variant.ty)),
        Shape::Alias(ty) | Shape::Newtype(ty) => Box::new(std::iter::once(ty)),
        Shape::Enum(_) => Box::new(std::iter::empty()),
    }
}

/// Replaces references to a split type by its request copy.
fn redirect(ty: &mut Type, copies: &BTreeMap<TypeId, TypeId>) {
    if let Type::Named(id) = ty
        && let Some(copy) = copies.get(id)
    {
        *id = *copy;
    }
    ty.inner_types_mut().into_iter().for_each(|part| redirect(part, copies));
}
