//! Makes the discriminator property of a component a constant, if all uses of the component agree.

use crate::ir::lower::deferred::DiscriminatedVariant;
use crate::ir::lower::passes::discriminator_default::type_holds;
use crate::ir::lower::passes::type_usage::TypeUsage;
use crate::ir::{
    Access, Api, Constant, ConstantSource, Docs, Field, Literal, NameSource, Note, Origin, Presence, Shape, Struct,
    Type, TypeId,
};

/// Turns discriminator properties into constants, if all unions agree on one value.
///
/// The property stays a field if several values select the component. It also stays if the component is used outside of
/// unions, where the property can have any value. If the component does not describe the property, it gets a field.
pub(crate) fn apply_discriminators(api: &mut Api, tagged: &[DiscriminatedVariant], unreferenced: &[Type]) {
    let uses = TypeUsage::collect(api, unreferenced);
    for (index, DiscriminatedVariant { id, property, values }) in tagged.iter().enumerate() {
        let is_same = |other: &DiscriminatedVariant| other.id == *id && other.property == *property;
        let target = api.definition_id(&Type::Named(*id)).filter(|target| target != id);
        // A component that only refers to another one has the properties of its target.
        let has_other_value =
            |it: &DiscriminatedVariant| Some(it.id) == target && it.property == *property && it.values == *values;
        if tagged.iter().take(index).any(is_same) || tagged.iter().any(has_other_value) {
            continue;
        }
        let agreed = tagged.iter().filter(|it| is_same(it)).all(|other| other.values == *values);
        match values.as_slice() {
            [value] if agreed && uses.is_used_without(*id, property) => set_initial_value(api, *id, property, value),
            [value] if agreed => make_constant(api, *id, property, value),
            _ => add_property(api, *id, property),
        }
    }
}

/// Keeps or adds the property as a field, with a preset value.
fn set_initial_value(api: &mut Api, id: TypeId, property: &str, value: &Literal) {
    add_property(api, id, property);
    let Some(it) = struct_of(api, id) else { return };
    let Some(index) = it.fields.iter().position(|field| field.wire_name == property) else {
        return make_constant(api, id, property, value); // it is a constant by its own description
    };
    if it.fields.get(index).is_some_and(|field| type_holds(api, &field.ty, value))
        && let Some(field) = own_struct_mut(api, id).and_then(|it| it.fields.get_mut(index))
    {
        field.initial_value = Some(value.clone());
        field.access = field.access.with_requests();
    }
}

fn make_constant(api: &mut Api, id: TypeId, property: &str, value: &Literal) {
    let Some(it) = struct_of(api, id) else { return };
    let field = it.fields.iter().position(|field| field.wire_name == property);
    if field.and_then(|index| it.fields.get(index)).is_none_or(|field| is_text_or_set(api, &field.ty))
        && let Some(it) = own_struct_mut(api, id)
    {
        replace_field_by_constant(it, field, property, value);
    }
}

/// Adds the discriminator property to a component that does not have it.
fn add_property(api: &mut Api, id: TypeId, property: &str) {
    let Some(it) = struct_of(api, id) else { return };
    let is_there = it.fields.iter().map(|field| &field.wire_name).chain(it.constants.iter().map(|it| &it.wire_name));
    if is_there.into_iter().any(|wire| wire == property) {
        return;
    }
    let Some(origin) = api.get(id).map(|def| def.origin.clone()) else { return };
    let name_words = origin.name_words.iter().cloned().chain([property.to_owned()]).collect();
    if let Some(it) = own_struct_mut(api, id) {
        it.fields.push(Field {
            wire_name: property.to_owned(),
            ty: Type::Text,
            presence: Presence::Optional,
            initial_value: None,
            docs: Docs { notes: vec![Note::DiscriminatorProperty], ..Docs::default() },
            origin: Origin { name_words, name_source: NameSource::Place, ..origin },
            access: Access::Both,
        });
    }
}

fn struct_of(api: &Api, id: TypeId) -> Option<&Struct> {
    match &api.get(api.definition_id(&Type::Named(id))?)?.shape {
        Shape::Struct(it) => Some(it),
        _ => None,
    }
}

/// Returns the struct of a component for changes. An alias becomes a copy of its struct, since the other component must
/// not change.
fn own_struct_mut(api: &mut Api, id: TypeId) -> Option<&mut Struct> {
    let shape = Shape::Struct(struct_of(api, id)?.clone());
    let def = api.types.get_mut(id.0)?;
    if !matches!(def.shape, Shape::Struct(_)) {
        def.shape = shape;
    }
    match &mut def.shape {
        Shape::Struct(it) => Some(it),
        _ => None,
    }
}

fn is_text_or_set(api: &Api, ty: &Type) -> bool {
    match api.unalias(ty) {
        Type::Text => true,
        Type::Nullable(inner) => is_text_or_set(api, inner),
        Type::Named(id) => matches!(api.get(*id).map(|def| &def.shape), Some(Shape::Enum(_))),
        _ => false,
    }
}

fn replace_field_by_constant(it: &mut Struct, field: Option<usize>, property: &str, value: &Literal) {
    if let Some(index) = field {
        it.fields.remove(index);
    }
    match it.constants.iter_mut().find(|constant| constant.wire_name == property) {
        // The client must send it, too: without it the server cannot select the variant.
        Some(constant) => constant.access = Access::Both,
        None => it.constants.push(Constant {
            wire_name: property.to_owned(),
            value: value.clone(),
            source: ConstantSource::SingleValue,
            access: Access::Both,
        }),
    }
}
