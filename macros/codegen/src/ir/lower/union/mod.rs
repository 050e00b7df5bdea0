//! Lowers several alternatives to a union: the variants, their dispatch and their names.

pub(super) mod dispatch;
pub(super) mod dispatch_labels;
pub(super) mod exclusion;
pub(super) mod fallback;
pub(super) mod member_index;
pub(super) mod nested_signatures;
pub(super) mod property_values;
pub(super) mod sample;
pub(super) mod signature;
pub(super) mod signature_groups;
#[cfg(test)]
#[cfg(feature = "yaml")]
mod tests;
pub(super) mod variant;
pub(super) mod variant_keys;
pub(super) mod variant_names;
pub(super) mod witness;

use std::collections::HashMap;

use crate::diagnostic::{Code, Finding};
use crate::document::JsonType;
use crate::graph::JsonTypeSet;
use crate::ir::lower::composition::alternative::{Alternative, Role, Unmapped};
use crate::ir::lower::context::LowerCtx;
use crate::ir::lower::deferred::DiscriminatedVariant;
use crate::ir::lower::passes::overlap;
use crate::ir::lower::schema::lower_alternative;
use crate::ir::lower::schema::lowered::Lowered;
use crate::ir::lower::union::dispatch::decide_dispatch;
use crate::ir::lower::union::nested_signatures::{Budget, add_nested_signatures};
use crate::ir::lower::union::signature::{Signature, signature_of};
use crate::ir::lower::union::variant::lower_variant;
use crate::ir::lower::union::variant_names::{given_name, variant_names};
use crate::ir::lower::union::witness::witness;
use crate::ir::{Dispatch, MatchProfile, Origin, Shape, Type, TypeId, Union, Variant};
use crate::json::Value;

/// Lowers several alternatives to a union. All alternatives of a component are a single variant.
pub(crate) fn lower_union<'d>(ctx: &mut LowerCtx<'d, '_>, several: &[Alternative<'d>], origin: &Origin) -> Lowered {
    let variants = variants(several);
    let (signatures, dispatch) = decision(ctx, &variants);
    let names = variant_names(&variants, &signatures, &dispatch);
    let keys = variant_keys::variant_keys(ctx, &variants, &signatures);
    let mut lowered = Vec::new();
    for (index, (members, (name_words, keys))) in variants.iter().zip(names.into_iter().zip(keys)).enumerate() {
        let variant = lower_variant(ctx, members, name_words, origin).map(|it| Variant { rename_keys: keys, ..it });
        if let Some(Variant { ty: Type::Named(id), wrapper_member: None, .. }) = &variant {
            // A base with an optional discriminator property keeps that property optional, without a constant.
            let has_discriminator = |signature: &&Signature| {
                signature.role != Role::Base
                    || signature.unmapped == Unmapped::AbsentOrOther
                    || signature.discriminator.as_ref().is_some_and(|tag| signature.required.contains(tag))
            };
            let signatures = signatures.iter().filter(|signature| signature.variant == index).filter(has_discriminator);
            ctx.deferred.discriminated.extend(signatures.filter_map(|signature| tagged(signature, *id)));
        }
        lowered.extend(variant);
    }
    let is_same = |one: usize, other: usize| {
        let pair = lowered.get(one).zip(lowered.get(other));
        pair.is_some_and(|(one, other)| one.holds_the_same_as(other))
    };
    ctx.findings.extend(ambiguity(&variants, &signatures, &dispatch, is_same, origin));
    ctx.deferred.overlaps.extend(overlap::overlapping_variants(&signatures, &lowered));
    let defaults = signatures.iter().filter(|signature| signature.unmapped == Unmapped::AbsentOrOther);
    let types = defaults.filter_map(|signature| lowered.get(signature.variant)?.unwrapped_type().cloned());
    ctx.deferred.defaults.extend(types);
    let (variants, dispatch) = without_repeated_types(lowered, dispatch);
    Lowered::Definition(Shape::Union(Union { variants, dispatch, common_members: Vec::new(), text_events: None }))
}

/// Lowers the only alternative. It stays a union if later versions of the description may add alternatives.
pub(crate) fn single_type<'d>(ctx: &mut LowerCtx<'d, '_>, one: &Alternative<'d>, origin: &Origin) -> Lowered {
    let has_constant = |signature: &Signature| {
        signature.required.iter().any(|name| signature.constants.get(name).is_some_and(|it| it.len() == 1))
    };
    let is_open = match one.role {
        Role::Subtype => true,
        Role::Sole => one.discriminator_values.is_some() || has_constant(&signature_of(ctx, 0, one)),
        Role::Plain | Role::Base => false,
    };
    if is_open { lower_union(ctx, std::slice::from_ref(one), origin) } else { only(ctx, one, origin) }
}

/// Lowers the only alternative. A discriminator also makes the property a constant.
fn only<'d>(ctx: &mut LowerCtx<'d, '_>, one: &Alternative<'d>, origin: &Origin) -> Lowered {
    let lowered = lower_alternative(ctx, one, origin);
    if let (Lowered::Type(Type::Named(id)), Some(_)) = (&lowered, &one.discriminator_values) {
        let signature = signature_of(ctx, 0, one);
        ctx.deferred.discriminated.extend(tagged(&signature, *id));
    }
    lowered
}

/// Merges variants with equal types, which Rust could not distinguish.
fn without_repeated_types(variants: Vec<Variant>, mut dispatch: Dispatch) -> (Vec<Variant>, Dispatch) {
    let mut kept: Vec<Variant> = Vec::new();
    let mut positions = Vec::new();
    for variant in variants {
        let position = kept.iter().position(|it| it.holds_the_same_as(&variant));
        match position.and_then(|position| kept.get_mut(position)) {
            Some(known) => {
                known.rename_keys.push(variant.label());
                known.rename_keys.extend(variant.rename_keys);
                known.schema_places.extend(variant.schema_places);
            }
            None => kept.push(variant),
        }
        positions.push(position.unwrap_or(kept.len() - 1));
    }
    if kept.len() < positions.len() {
        dispatch.renumber(&positions);
    }
    variant_keys::make_distinct(&mut kept);
    (kept, dispatch)
}

fn tagged(signature: &Signature, id: TypeId) -> Option<DiscriminatedVariant> {
    let property = signature.discriminator.clone()?;
    let values = signature.constants.get(&property)?.clone();
    let values = if signature.unmapped == Unmapped::AbsentOrOther { Vec::new() } else { values };
    Some(DiscriminatedVariant { id, property, values })
}

/// Returns the alternatives of each variant, and the decision that selects a variant.
pub(crate) fn variants_and_dispatch<'d>(
    ctx: &mut LowerCtx<'d, '_>,
    several: &[Alternative<'d>],
) -> (Vec<Vec<Alternative<'d>>>, Dispatch) {
    let variants = variants(several);
    let (_, dispatch) = decision(ctx, &variants);
    (variants, dispatch)
}

/// Returns the signatures and the dispatch of the variants. If keywords do not distinguish the variants, the members
/// and items do.
fn decision<'d>(ctx: &mut LowerCtx<'d, '_>, variants: &[Vec<Alternative<'d>>]) -> (Vec<Signature>, Dispatch) {
    let mut signatures = Vec::new();
    for (index, members) in variants.iter().enumerate() {
        for member in members {
            signatures.push(signature_of(ctx, index, member));
        }
    }
    leave_to_subtypes(&mut signatures);
    let dispatch = decide_dispatch(&signatures.iter().collect::<Vec<&Signature>>());
    if overlapping_pairs(&dispatch).is_none() {
        return (signatures, dispatch);
    }
    let mut budget = Budget::default();
    for (signature, member) in signatures.iter_mut().zip(variants.iter().flatten()) {
        add_nested_signatures(ctx, signature, member, &mut budget);
    }
    let dispatch = decide_dispatch(&signatures.iter().collect::<Vec<&Signature>>());
    (signatures, dispatch)
}

/// Removes each discriminator value from all variants except those with the fewest values; bases rank last.
///
/// A base often lists the values of its subtypes, and a union may list a base beside its subtypes.
fn leave_to_subtypes(signatures: &mut [Signature]) {
    let mut ranks: HashMap<(String, usize), (bool, usize)> = HashMap::new();
    for signature in signatures.iter() {
        let Some((tag, values)) =
            signature.discriminator.as_ref().and_then(|tag| Some((tag, signature.constants.get(tag)?)))
        else {
            continue;
        };
        let rank = ranks.entry((tag.clone(), signature.variant)).or_default();
        *rank = (rank.0 || signature.role == Role::Base, rank.1 + values.len());
    }
    let mut best: HashMap<(String, String), (bool, usize)> = HashMap::new();
    for signature in signatures.iter() {
        let Some(tag) = &signature.discriminator else { continue };
        let Some(rank) = ranks.get(&(tag.clone(), signature.variant)) else { continue };
        for value in signature.constants.get(tag).into_iter().flatten() {
            let least = best.entry((tag.clone(), value.to_string())).or_insert(*rank);
            *least = *rank.min(least);
        }
    }
    for signature in signatures {
        let Some(tag) = signature.discriminator.clone() else { continue };
        let Some(rank) = ranks.get(&(tag.clone(), signature.variant)) else { continue };
        if let Some(values) = signature.constants.get_mut(&tag) {
            values.retain(|value| best.get(&(tag.clone(), value.to_string())) == Some(rank));
        }
    }
}

/// Returns the alternatives that only a score distinguishes, anywhere in the dispatch.
fn overlapping_pairs(dispatch: &Dispatch) -> Option<&[MatchProfile]> {
    match dispatch {
        Dispatch::Score(fits) => Some(fits),
        other => other.parts().into_iter().find_map(overlapping_pairs),
    }
}

/// Returns the names of two alternatives in a message: by component or title, or else by position.
fn describe_alternatives(variants: &[Vec<Alternative<'_>>], pair: [usize; 2]) -> [String; 2] {
    let name = |index: usize| variants.get(index).and_then(|members| given_name(members.first()?));
    let is_distinct = name(pair[0]) != name(pair[1]);
    pair.map(|index| match name(index).filter(|_| is_distinct) {
        Some(name) => format!("`{name}`"),
        None => format!("alternative {}", index + 1),
    })
}

/// Reports two alternatives that match an equal value, if only the best fit decides between them.
///
/// `is_same` returns true for two variants that are merged.
fn ambiguity(
    variants: &[Vec<Alternative<'_>>],
    signatures: &[Signature],
    dispatch: &Dispatch,
    is_same: impl Fn(usize, usize) -> bool,
    origin: &Origin,
) -> Option<Finding> {
    let open: Vec<usize> = overlapping_pairs(dispatch)?.iter().map(|fit| fit.variant).collect();
    let open: Vec<&Signature> = signatures.iter().filter(|signature| open.contains(&signature.variant)).collect();
    let mut later = open.as_slice();
    while let Some((one, others)) = later.split_first() {
        let others = others.iter().filter(|other| !is_same(one.variant, other.variant) && !one.excludes(other));
        if let Some((other, value)) = others.into_iter().find_map(|other| Some((other, witness(one, other)?))) {
            let [one, other] = describe_alternatives(variants, [one.variant, other.variant]);
            let detail = format!("the value `{value}` fits both {one} and {other}");
            let finding = Finding::new(Code::Ambiguous, &origin.at, detail).consequence(
                "decoding chooses the variant that has most of the properties, and of several the first one",
            );
            let help = "give each alternative a required property with a different constant, or add a `discriminator`";
            return Some(finding.help(help));
        }
        later = later.get(1..).unwrap_or_default();
    }
    None
}

/// Lowers a schema with several JSON types, or with values of several JSON types, to a union.
pub(crate) fn union_of_types<'d>(
    ctx: &mut LowerCtx<'d, '_>,
    kinds: &[JsonType],
    one: &Alternative<'d>,
    origin: &Origin,
) -> Lowered {
    let is_part = |kind: &&JsonType| **kind == JsonType::Integer && kinds.contains(&JsonType::Number);
    let apart = kinds.iter().filter(|kind| !is_part(kind));
    let several: Vec<_> = apart.flat_map(|kind| variant_of_type(one, *kind, kinds)).collect();
    lower_union(ctx, &several, origin)
}

/// Returns the alternatives of a JSON type: an alternative for each listed string or number, else a single alternative.
fn variant_of_type<'d>(one: &Alternative<'d>, kind: JsonType, kinds: &[JsonType]) -> Vec<Alternative<'d>> {
    let mut alternative = one.clone();
    let whole = |found| found == JsonType::Integer && kind == JsonType::Number;
    for layer in alternative.schemas_mut() {
        layer.types = Some(match kind {
            // Beside `number`, integers stay exact.
            JsonType::Number if kinds.contains(&JsonType::Integer) => {
                JsonTypeSet::of(vec![JsonType::Integer, JsonType::Number])
            }
            kind => JsonTypeSet::one(kind),
        });
        if let Some(values) = &mut layer.enum_values {
            values.retain(|value| JsonType::of(value) == kind || whole(JsonType::of(value)));
        }
    }
    let is_apart = matches!(kind, JsonType::String | JsonType::Integer | JsonType::Number);
    let values = alternative.merged().enum_values.as_ref().filter(|values| is_apart && values.len() > 1);
    let with = |value: &&'d Value| {
        let mut alternative = alternative.clone();
        for values in alternative.schemas_mut().filter_map(|layer| layer.enum_values.as_mut()) {
            values.retain(|it| it == value);
        }
        alternative
    };
    values.map_or_else(|| vec![alternative.clone()], |values| values.iter().map(with).collect())
}

/// Groups the alternatives by variant: all alternatives of a component are a single variant.
fn variants<'d>(several: &[Alternative<'d>]) -> Vec<Vec<Alternative<'d>>> {
    let mut variants: Vec<Vec<Alternative<'d>>> = Vec::new();
    for alternative in several {
        let place = alternative.component_pointer();
        let same = |members: &&mut Vec<Alternative<'d>>| {
            place.is_some() && members.iter().all(|member| member.component_pointer() == place)
        };
        match variants.iter_mut().find(same) {
            Some(members) => members.push(alternative.clone()),
            None => variants.push(vec![alternative.clone()]),
        }
    }
    variants
}
