//! The members that tell the variants of a union apart: callers say them too, also where they may be left out.

use std::collections::BTreeSet;

use crate::ir::{Api, Dispatch, Literal, Presence, Shape, Struct, Type, TypeId, Union};

/// A look at a member: its name, some of its values, and the variants that these leave.
struct Look<'a> {
    property: &'a str,
    values: &'a [Literal],
    variants: Vec<usize>,
}

/// What tells variants apart is said by both sides, also where it is marked as what only servers say.
pub(super) fn keep(api: &mut Api) {
    let mut told: Vec<(TypeId, String)> = Vec::new();
    for union in unions(api) {
        let properties: BTreeSet<&str> = looks(&union.dispatch).iter().map(|look| look.property).collect();
        let structs = (0..union.variants.len()).filter_map(|index| holder(api, union, index));
        let told_of = |id| properties.iter().map(move |property| (id, (*property).to_owned()));
        told.extend(structs.flat_map(told_of));
    }
    for (id, property) in told {
        let Some(it) = structure(api, id) else { continue };
        let constants = it.constants.iter_mut().filter(|constant| constant.wire == property);
        constants.for_each(|constant| constant.read_only = false);
        let fields = it.fields.iter_mut().filter(|field| field.wire == property);
        fields.for_each(|field| field.read_only = false);
    }
}

/// What tells a variant apart by one value, and may be left out, has that value in what callers make anew: without it nobody
/// could say which variant it is.
pub(super) fn preset(api: &mut Api) {
    let mut presets: Vec<(TypeId, String, Literal)> = Vec::new();
    for union in unions(api) {
        let looks = looks(&union.dispatch);
        for look in &looks {
            let only = |index: &usize| only_value(&looks, look.property, *index);
            let told = look.variants.iter().filter_map(|index| Some((holder(api, union, *index)?, only(index)?)));
            presets.extend(told.map(|(id, value)| (id, look.property.to_owned(), value.clone())));
        }
    }
    for (id, property, value) in presets {
        let field = |it: &Struct| it.fields.iter().position(|it| it.wire == property && is_optional(it.presence));
        let Some(Shape::Struct(it)) = api.get(id).map(|def| &def.shape) else { continue };
        let Some(index) = field(it) else { continue };
        if it.fields.get(index).is_some_and(|field| field.preset.is_none() && holds(api, &field.ty, &value))
            && let Some(field) = structure(api, id).and_then(|it| it.fields.get_mut(index))
        {
            field.docs.notes.push(format!("A new value has `{value}` here, which tells it from other alternatives."));
            field.preset = Some(value);
        }
    }
}

/// The unions that callers send.
fn unions(api: &Api) -> impl Iterator<Item = &Union> {
    api.types.iter().filter(|def| def.requested).filter_map(|def| match &def.shape {
        Shape::Union(union) => Some(union),
        _ => None,
    })
}

/// The struct of a variant, or of its items.
fn holder(api: &Api, union: &Union, variant: usize) -> Option<TypeId> {
    let ty = &union.variants.get(variant)?.ty;
    match api.unalias(ty) {
        Type::List(item) => api.structure_id(item),
        _ => api.structure_id(ty),
    }
}

fn structure(api: &mut Api, id: TypeId) -> Option<&mut Struct> {
    match &mut api.types.get_mut(id.0)?.shape {
        Shape::Struct(it) => Some(it),
        _ => None,
    }
}

/// The one value of a member that leads to a variant, if there is no other.
fn only_value<'a>(looks: &[Look<'a>], property: &str, variant: usize) -> Option<&'a Literal> {
    let leading = looks.iter().filter(|look| look.property == property && look.variants.contains(&variant));
    let mut values = leading.flat_map(|look| look.values);
    let first = values.next()?;
    values.all(|value| value == first).then_some(first)
}

fn is_optional(presence: Presence) -> bool {
    matches!(presence, Presence::Optional | Presence::ThreeState)
}

/// Whether a value can be written down as this type.
fn holds(api: &Api, ty: &Type, value: &Literal) -> bool {
    match api.unalias(ty) {
        Type::Bool => value.is_boolean(),
        Type::Named(id) => match api.get(*id).map(|def| &def.shape) {
            Some(Shape::Enum(it)) => it.choices.iter().any(|choice| choice.value == *value),
            _ => false,
        },
        _ => false,
    }
}

/// The members whose values a decision looks at, wherever it does.
fn looks(dispatch: &Dispatch) -> Vec<Look<'_>> {
    let mut looks = Vec::new();
    let mut waiting = vec![dispatch];
    while let Some(dispatch) = waiting.pop() {
        if let Dispatch::Tag { property, cases, .. } = dispatch {
            looks.extend(cases.iter().map(|(values, then)| Look { property, values, variants: variants(then) }));
        }
        waiting.extend(dispatch.parts());
    }
    looks
}

/// The variants that a decision may come to.
fn variants(dispatch: &Dispatch) -> Vec<usize> {
    let mut variants = Vec::new();
    let mut waiting = vec![dispatch];
    while let Some(dispatch) = waiting.pop() {
        match dispatch {
            Dispatch::Variant(index) => variants.push(*index),
            Dispatch::Trial(all) => variants.extend(all),
            Dispatch::BestFit(all) => variants.extend(all.iter().map(|fit| fit.variant)),
            _ => waiting.extend(dispatch.parts()),
        }
    }
    variants
}
