//! Finds variants that accept the same value, and makes their structs keep unknown members. So decoding as one variant
//! loses nothing of another.
//!
//! By definition, no value matches two alternatives of a `oneOf`. But if nothing excludes a match of both, many authors
//! mean `anyOf`, and servers send such values.

use std::collections::{BTreeSet, HashSet};

use crate::document::JsonType;
use crate::ir::lower::deferred::OverlappingTypes;
use crate::ir::lower::union::signature::Signature;
use crate::ir::{AdditionalProperties, Api, Constant, Container, Shape, Struct, Type, TypeId, Variant};

/// Returns the pairs of variants in a union that are not mutually exclusive.
pub(crate) fn overlapping_variants(signatures: &[Signature], variants: &[Variant]) -> Vec<OverlappingTypes> {
    let has_members =
        |signature: &&Signature| [JsonType::Object, JsonType::Array].iter().any(|kind| signature.types.contains(kind));
    let signatures: Vec<&Signature> = signatures.iter().filter(has_members).collect();
    let ty = |signature: &Signature| variants.get(signature.variant)?.unwrapped_type().cloned();
    let mut pairs = Vec::new();
    for (index, one) in signatures.iter().enumerate() {
        let others =
            signatures.iter().skip(index + 1).filter(|other| other.variant != one.variant && !one.excludes(other));
        pairs.extend(others.filter_map(|other| Some((ty(one)?, ty(other)?))));
    }
    pairs
}

/// Makes the structs of such pairs keep unknown members in JSON. Forms and parameters cannot keep members of any type.
pub(crate) fn retain_unknown_members(api: &mut Api, pairs: &[OverlappingTypes]) {
    for id in structs_to_retain(api, pairs) {
        if let Some(def) =
            api.types.get_mut(id.0).filter(|def| def.is_in(Container::Response) || def.is_in(Container::JsonRequest))
            && let Shape::Struct(it) = &mut def.shape
            && it.additional_properties == AdditionalProperties::Ignored
        {
            it.additional_properties = AdditionalProperties::Typed(Type::Any);
        }
    }
}

/// Returns the structs that lack a member of an overlapping type, with the structs of their members that overlap.
fn structs_to_retain(api: &Api, pairs: &[OverlappingTypes]) -> BTreeSet<TypeId> {
    let mut keeping = BTreeSet::new();
    let mut seen = HashSet::new();
    let mut waiting: Vec<OverlapCandidate<'_>> =
        pairs.iter().filter_map(|(one, other)| overlap_candidate(api, one, other)).collect();
    while let Some((one, other)) = waiting.pop() {
        let (key, shape) = match other {
            Type::Named(other) => ((one, Ok(*other)), api.get(*other).map(|it| &it.shape)),
            Type::Any => ((one, Err(std::ptr::null())), None), // equal in every place
            other => ((one, Err(std::ptr::from_ref(other))), None),
        };
        if key.1 == Ok(one) || !seen.insert(key) {
            continue;
        }
        match (api.get(one).map(|it| &it.shape), shape) {
            (Some(Shape::Newtype(ty)), _) => waiting.extend(overlap_candidate(api, ty, other)),
            (Some(_), Some(Shape::Newtype(its))) if is_object(without_wrappers(api, its)) => {
                waiting.push((one, without_wrappers(api, its)));
            }
            (Some(Shape::Union(it)), _) => {
                waiting.extend(it.variants.iter().filter_map(|it| overlap_candidate(api, it.unwrapped_type()?, other)));
            }
            (Some(_), Some(Shape::Union(its))) => {
                let each = its.variants.iter().filter_map(|its| Some(without_wrappers(api, its.unwrapped_type()?)));
                waiting.extend(each.filter(|its| is_object(its)).map(|its| (one, its)));
            }
            (Some(Shape::Struct(it)), Some(Shape::Struct(its))) if !constants_conflict(it, its) => {
                keeping.extend(lacks_member_of(it, its).then_some(one));
                keeping.extend(key.1.ok().filter(|_| lacks_member_of(its, it)));
                let shared = it
                    .fields
                    .iter()
                    .filter_map(|field| overlap_candidate(api, &field.ty, member_type(its, &field.wire_name)?));
                waiting.extend(shared);
                let kept = its.fields.iter().filter(|field| !has_field(it, &field.wire_name));
                waiting.extend(
                    kept.filter_map(|field| overlap_candidate(api, &field.ty, member_type(it, &field.wire_name)?)),
                );
            }
            (Some(Shape::Struct(it)), None) => {
                keeping.insert(one);
                let value = if let Type::Map(value) = other { value } else { other };
                let rest =
                    if let AdditionalProperties::Typed(rest) = &it.additional_properties { Some(rest) } else { None };
                let all = it.fields.iter().map(|field| &field.ty).chain(rest);
                waiting.extend(all.filter_map(|ty| overlap_candidate(api, ty, value)));
            }
            _ => {}
        }
    }
    keeping
}

/// Returns the type of a struct's member, also if only `additionalProperties` describes the member.
fn member_type<'a>(it: &'a Struct, wire: &str) -> Option<&'a Type> {
    let field = it.fields.iter().find(|field| field.wire_name == wire).map(|field| &field.ty);
    let is_constant = || it.constants.iter().any(|constant| constant.wire_name == wire);
    field.or(match &it.additional_properties {
        AdditionalProperties::Typed(ty) if !is_constant() => Some(ty),
        _ => None,
    })
}

fn has_field(it: &Struct, wire: &str) -> bool {
    it.fields.iter().any(|field| field.wire_name == wire)
}

/// A definition, and a type that accepts the same value: another definition, or any object.
type OverlapCandidate<'a> = (TypeId, &'a Type);

/// Returns the definitions that overlap if two types do: the types themselves, or their items.
fn overlap_candidate<'a>(api: &'a Api, one: &'a Type, other: &'a Type) -> Option<OverlapCandidate<'a>> {
    match (without_wrappers(api, one), without_wrappers(api, other)) {
        (Type::Named(it), other) | (other, Type::Named(it)) => is_object(other).then_some((*it, other)),
        (Type::List(one), Type::List(other)) | (Type::Map(one), Type::Map(other)) => overlap_candidate(api, one, other),
        (Type::List(it) | Type::Map(it), any @ Type::Any) | (any @ Type::Any, Type::List(it) | Type::Map(it)) => {
            overlap_candidate(api, it, any)
        }
        _ => None,
    }
}

fn is_object(ty: &Type) -> bool {
    matches!(ty, Type::Named(_) | Type::Map(_) | Type::Any)
}

/// Returns a type without its aliases, boxes and `null`.
fn without_wrappers<'a>(api: &'a Api, ty: &'a Type) -> &'a Type {
    match api.unalias(ty) {
        Type::Nullable(inner) | Type::Boxed(inner) => without_wrappers(api, inner),
        other => other,
    }
}

/// Returns true if a struct has no field for a member of the other.
fn lacks_member_of(it: &Struct, other: &Struct) -> bool {
    let is_known = |wire: &str| has_field(it, wire) || it.constants.iter().any(|it| it.wire_name == wire);
    let fields = other.fields.iter().map(|it| it.wire_name.as_str());
    fields.chain(other.constants.iter().map(|it| it.wire_name.as_str())).any(|wire| !is_known(wire))
}

/// Returns true if a constant has different values in the two structs.
fn constants_conflict(it: &Struct, other: &Struct) -> bool {
    let differs = |constant: &Constant| {
        other.constants.iter().any(|other| other.wire_name == constant.wire_name && other.value != constant.value)
    };
    it.constants.iter().any(differs)
}
