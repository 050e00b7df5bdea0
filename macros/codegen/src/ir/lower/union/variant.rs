//! The type of a union variant.

use crate::document::JsonType;
use crate::graph::{AccessKeyword, AdditionalKeyword, Node, RawSchema};
use crate::ir::lower::composition::alternative::{Alternative, OneOfEntry, Role};
use crate::ir::lower::composition::merge::MergedSchema;
use crate::ir::lower::context::LowerCtx;
use crate::ir::lower::notes;
use crate::ir::lower::schema::enum_value_docs::enum_values;
use crate::ir::lower::schema::lowered::{Lowered, origin_of_part};
use crate::ir::lower::schema::{enumeration, unsatisfiable};
use crate::ir::lower::schema::{lower_alternative, lower_type};
use crate::ir::{Docs, EnumValue, Origin, Type, Variant};

/// Lowers the alternatives of a variant.
pub(crate) fn lower_variant<'d>(
    ctx: &mut LowerCtx<'d, '_>,
    members: &[Alternative<'d>],
    name_words: Vec<String>,
    whole: &Origin,
) -> Option<Variant> {
    let first = members.first()?;
    let mut origin = origin_of_part(whole, "", &[]);
    origin.name_words.pop();
    origin.name_words.extend(name_words.iter().cloned());
    origin.at = first.place().clone();
    let listed = members.iter().filter(|one| one.role != Role::Base).map(Alternative::places).collect();
    let (within, docs, named) = (None, Docs::default(), first.component.is_some());
    let holding = |ty| Variant {
        ty,
        wrapper_member: within,
        name_words,
        rename_keys: Vec::new(),
        has_component_name: named,
        docs,
        schema_places: listed,
    };
    if let Some(component) = &first.component {
        return Some(holding(match members {
            _ if first.role == Role::Subtype => ctx.subtype_type(component),
            [_] => lower_to_use(ctx, first, whole),
            _ => ctx.component_type(component),
        }));
    }
    if let Some(choice) = constant_of(first) {
        let docs = if lists_others(first) { choice.docs } else { docs_of(first) };
        return Some(Variant { docs, ..holding(Type::Constant(choice.value)) });
    }
    if let Some((member, nodes)) = wrapped_member(ctx, first) {
        let ty = lower_type(ctx, &nodes, &origin);
        return Some(Variant { wrapper_member: Some(member.to_owned()), docs: docs_of(first), ..holding(ty) });
    }
    let ty = if first.role == Role::Base {
        lower_to_definition(ctx, first, &origin)
    } else {
        lower_to_use(ctx, first, &origin)
    };
    Some(holding(ty))
}

/// Returns the only value of an inline alternative, if that value is a string, a number or a boolean.
pub(crate) fn constant_of(one: &Alternative<'_>) -> Option<EnumValue> {
    let values = one.merged().enum_values.as_ref().filter(|_| one.component.is_none())?;
    let [value] = values.as_slice() else { return None };
    let is_scalar = value.is_string() || value.is_number() || value.is_boolean();
    enum_values(&[value], one.schemas()).into_iter().next().filter(|_| is_scalar)
}

/// Returns true if an `enum` of the alternative also lists other values, with descriptions of all values.
fn lists_others(one: &Alternative<'_>) -> bool {
    let mut lists = one.schemas().iter().filter_map(|layer| RawSchema(layer.node.value).enum_values());
    lists.any(|values| values.len() > 1)
}

/// Returns the only member of an object, with its schemas: serde encodes enum variants as such objects.
///
/// The object must be closed: an open object can get more members in later versions of the description.
pub(crate) fn wrapped_member<'d>(
    ctx: &mut LowerCtx<'d, '_>,
    one: &Alternative<'d>,
) -> Option<(&'d str, Vec<Node<'d>>)> {
    let (member, nodes) = sole_member(one.merged()).filter(|_| is_plain(one))?;
    let all = ctx.expand(&nodes);
    let has_one_value = |it: &Alternative<'_>| it.merged().enum_values.as_ref().is_some_and(|values| values.len() == 1);
    let is_constant = all.alternatives.iter().any(has_one_value);
    let mut is_set = |keyword: AccessKeyword| nodes.iter().any(|node| keyword.is_set(node, ctx.findings));
    let is_one_way = is_set(AccessKeyword::ReadOnly) || is_set(AccessKeyword::WriteOnly);
    (!is_constant && !is_one_way && !all.alternatives.is_empty()).then_some((member, nodes))
}

fn is_plain(one: &Alternative<'_>) -> bool {
    one.component.is_none() && one.discriminator_values.is_none() && one.role != Role::Base
}

fn sole_member<'d>(merged: &MergedSchema<'d>) -> Option<(&'d str, Vec<Node<'d>>)> {
    let is_closed =
        matches!(merged.additional_properties, AdditionalKeyword::Denied) && merged.pattern_properties.is_empty();
    let [(name, nodes)] = merged.properties.as_slice() else { return None };
    let is_sole = merged.kinds() == [JsonType::Object] && merged.enum_values.is_none() && merged.required == [*name];
    (is_closed && is_sole).then(|| (*name, nodes.clone()))
}

/// Lowers a base to a separate type, because a later pass adds a discriminator constant that equal types do not have.
fn lower_to_definition<'d>(ctx: &mut LowerCtx<'d, '_>, alternative: &Alternative<'d>, origin: &Origin) -> Type {
    match lower_alternative(ctx, alternative, origin) {
        Lowered::Type(ty) => ty,
        Lowered::Unsatisfiable => unsatisfiable::stand_in(ctx, &[], origin),
        Lowered::Definition(shape) => Type::Named(ctx.define(origin.clone(), docs_of(alternative), shape)),
    }
}

/// Returns the documentation of the listed inline schema, or else of the last schema.
pub(crate) fn docs_of(alternative: &Alternative<'_>) -> Docs {
    let listed = alternative.listed_in.last().and_then(OneOfEntry::inline);
    let node = listed.or_else(|| alternative.schemas().last().map(|layer| &layer.node));
    node.map(notes::docs_of_node).unwrap_or_default()
}

fn lower_to_use<'d>(ctx: &mut LowerCtx<'d, '_>, alternative: &Alternative<'d>, origin: &Origin) -> Type {
    let lowered = match lower_alternative(ctx, alternative, origin) {
        Lowered::Type(Type::Constant(value)) => enumeration::single_value_enum(&value),
        lowered => lowered,
    };
    match lowered {
        Lowered::Type(ty) => ty,
        Lowered::Unsatisfiable => unsatisfiable::stand_in(ctx, &[], origin),
        Lowered::Definition(shape) => ctx.define_inline(origin.clone(), docs_of(alternative), shape),
    }
}
