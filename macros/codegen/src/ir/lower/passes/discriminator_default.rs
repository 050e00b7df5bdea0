//! Sets the initial values of discriminator properties, and keeps these properties in requests, even if they are
//! optional.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{Api, Container, Dispatch, Literal, Note, Presence, Shape, Struct, Type, TypeId, Union};

/// Keeps discriminator properties in requests, even if they are `readOnly`.
pub(crate) fn keep_in_requests(api: &mut Api) {
    let mut properties_of_structs: Vec<(TypeId, String)> = Vec::new();
    for union in request_unions(api) {
        let tested = discriminating_members(&union.dispatch);
        let properties: BTreeSet<&str> = tested.values().flat_map(BTreeMap::keys).copied().collect();
        let structs = (0..union.variants.len()).filter_map(|index| struct_of_variant(api, union, index));
        let with_properties = |id| properties.iter().map(move |property| (id, (*property).to_owned()));
        properties_of_structs.extend(structs.flat_map(with_properties));
    }
    for (id, property) in properties_of_structs {
        let Some(it) = struct_mut(api, id) else { continue };
        let constants = it.constants.iter_mut().filter(|constant| constant.wire_name == property);
        constants.for_each(|constant| constant.access = constant.access.with_requests());
        let fields = it.fields.iter_mut().filter(|field| field.wire_name == property);
        fields.for_each(|field| field.access = field.access.with_requests());
    }
}

/// A value for a property of a struct.
struct Preset {
    id: TypeId,
    property: String,
    value: Literal,
}

/// Presets optional properties that select a variant by one value: without it, a new value would match no variant.
pub(crate) fn set_initial_values(api: &mut Api) {
    let mut presets: Vec<Preset> = Vec::new();
    for union in request_unions(api) {
        for (index, members) in discriminating_members(&union.dispatch) {
            let Some(id) = struct_of_variant(api, union, index) else { continue };
            let only = members.into_iter().filter_map(|(property, values)| Some((property, single_value(&values)?)));
            presets.extend(only.map(|(property, value)| Preset {
                id,
                property: property.to_owned(),
                value: value.clone(),
            }));
        }
    }
    for Preset { id, property, value } in presets {
        let field = |it: &Struct| it.fields.iter().position(|it| it.wire_name == property && is_optional(it.presence));
        let Some(Shape::Struct(it)) = api.get(id).map(|def| &def.shape) else { continue };
        let Some(index) = field(it) else { continue };
        if it.fields.get(index).is_some_and(|field| field.initial_value.is_none() && type_holds(api, &field.ty, &value))
            && let Some(field) = struct_mut(api, id).and_then(|it| it.fields.get_mut(index))
        {
            field.initial_value = Some(value);
        }
    }
    add_notes(api);
}

/// Adds a note about each initial value.
fn add_notes(api: &mut Api) {
    for def in api.types.iter_mut().filter(|def| def.is_in(Container::Request)) {
        let Shape::Struct(it) = &mut def.shape else { continue };
        for field in &mut it.fields {
            field.docs.notes.extend(field.initial_value.clone().map(Note::InitialValue));
        }
    }
}

/// Returns the unions in requests.
fn request_unions(api: &Api) -> impl Iterator<Item = &Union> {
    api.types.iter().filter(|def| def.is_in(Container::Request)).filter_map(|def| match &def.shape {
        Shape::Union(union) => Some(union),
        _ => None,
    })
}

/// Returns the struct of a variant, or of its items.
fn struct_of_variant(api: &Api, union: &Union, variant: usize) -> Option<TypeId> {
    let ty = union.variants.get(variant)?.unwrapped_type()?;
    match api.unalias(ty) {
        Type::List(item) => api.definition_id(item),
        _ => api.definition_id(ty),
    }
}

fn struct_mut(api: &mut Api, id: TypeId) -> Option<&mut Struct> {
    match &mut api.types.get_mut(id.0)?.shape {
        Shape::Struct(it) => Some(it),
        _ => None,
    }
}

/// Returns the only value apart from `null`, if there is exactly one.
fn single_value<'a>(values: &[&'a Literal]) -> Option<&'a Literal> {
    let mut values = values.iter().filter(|value| !value.is_null());
    let first = values.next()?;
    values.all(|other| other == first).then_some(first)
}

fn is_optional(presence: Presence) -> bool {
    matches!(presence, Presence::Optional | Presence::OptionalNullable)
}

/// Returns true if the type has this value.
pub(crate) fn type_holds(api: &Api, ty: &Type, value: &Literal) -> bool {
    match api.unalias(ty) {
        Type::Bool => value.is_boolean(),
        Type::Text => value.is_string(),
        Type::Nullable(inner) => type_holds(api, inner, value),
        Type::Named(id) => match api.get(*id).map(|def| &def.shape) {
            Some(Shape::Enum(it)) => it.values.iter().any(|choice| choice.value == *value),
            _ => false,
        },
        _ => false,
    }
}

/// Returns, by variant, the members that the dispatch tests, with the values that select the variant.
pub(crate) fn discriminating_members(dispatch: &Dispatch) -> BTreeMap<usize, BTreeMap<&str, Vec<&Literal>>> {
    let mut tested: BTreeMap<usize, BTreeMap<&str, Vec<&Literal>>> = BTreeMap::new();
    let mut waiting = vec![dispatch];
    while let Some(dispatch) = waiting.pop() {
        if let Dispatch::Tag { property, cases, .. } = dispatch {
            for (values, then) in cases {
                for variant in then.variants() {
                    tested.entry(variant).or_default().entry(property).or_default().extend(values);
                }
            }
        }
        waiting.extend(dispatch.parts());
    }
    tested
}
