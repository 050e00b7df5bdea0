//! Decides how a decoder selects the variant of a union, and returns the decision as a tree of tests.

use crate::document::JsonType;
use crate::ir::lower::composition::alternative::Unmapped;
use crate::ir::lower::union::fallback::{absent_is, base, default_variant};
use crate::ir::lower::union::member_index::MemberIndex;
use crate::ir::lower::union::signature::{Signature, takes};
use crate::ir::lower::union::signature_groups::{groups_by_kind, groups_by_value, joined, variants};
use crate::ir::{Dispatch, Literal, MatchProfile};

/// Returns the decision among these signatures.
pub(crate) fn decide_dispatch(signatures: &[&Signature]) -> Dispatch {
    by_single_test(signatures)
        .or_else(|| by_own_constant(signatures).map(|decision| preferring(signatures, decision)))
        .or_else(|| by_presence(signatures).map(|decision| preferring(signatures, decision)))
        .or_else(|| by_member_type(signatures))
        .or_else(|| by_first_item(signatures))
        .or_else(|| by_trying_each(signatures))
        .unwrap_or_else(|| by_score(signatures))
}

/// Returns the decision among these signatures after a test of the discriminator.
fn by_signatures(signatures: &[&Signature]) -> Dispatch {
    only_one_variant(signatures).map_or_else(|| decide_dispatch(signatures), Dispatch::Variant)
}

/// Returns a decision by a single test: a sole variant, the JSON type, the value, or a member with known values.
fn by_single_test(signatures: &[&Signature]) -> Option<Dispatch> {
    if signatures.is_empty() {
        return Some(Dispatch::Unknown);
    }
    if let Some(variant) = only_one_variant(signatures) {
        return Some(by_only_variant(signatures, variant));
    }
    by_json_type(signatures)
        .or_else(|| by_value(signatures))
        .or_else(|| by_discriminator(signatures))
        .or_else(|| beside_any_object(signatures).map(|decision| preferring(signatures, decision)))
}

/// Returns the variant of these signatures, if all of them have an equal variant.
fn only_one_variant(signatures: &[&Signature]) -> Option<usize> {
    let (first, others) = signatures.split_first()?;
    others.iter().all(|signature| signature.variant == first.variant).then_some(first.variant)
}

/// Returns the decision for a single variant without any proof: the variant must accept the value.
fn by_only_variant(signatures: &[&Signature], variant: usize) -> Dispatch {
    if signatures.iter().any(|signature| signature.takes_all) {
        return Dispatch::Variant(variant);
    }
    let is_tagged = || {
        let has_values = |it: &&Signature| it.discriminator.is_some() && it.unmapped != Unmapped::AbsentOrOther;
        signatures.iter().all(has_values)
    };
    let tagged = || is_tagged().then(|| by_single_discriminator(signatures, variant)).flatten();
    by_value(signatures).or_else(tagged).unwrap_or_else(|| Dispatch::TryEach(vec![variant]))
}

/// Returns the decision for a single variant by its discriminator.
fn by_single_discriminator(signatures: &[&Signature], variant: usize) -> Option<Dispatch> {
    let property = signatures.iter().find_map(|signature| signature.discriminator.clone())?;
    let mut values: Vec<Literal> = Vec::new();
    for value in signatures.iter().filter_map(|signature| signature.constants.get(&property)).flatten() {
        if !values.contains(value) {
            values.push(value.clone());
        }
    }
    Some(Dispatch::Tag {
        cases: if values.is_empty() { Vec::new() } else { vec![(values, Dispatch::Variant(variant))] },
        // Without the property, no other alternative is possible.
        otherwise: Box::new(absent_is(&property, Dispatch::TryEach(vec![variant]))),
        property,
    })
}

/// Returns the decision by the value itself, for signatures with listed values, and then among all other signatures.
fn by_value(signatures: &[&Signature]) -> Option<Dispatch> {
    let mut cases: Vec<(Vec<Literal>, Dispatch)> = Vec::new();
    let mut seen: Vec<&Literal> = Vec::new();
    for signature in signatures {
        let values = signature.values.iter().flatten().filter(|value| !seen.contains(value));
        let values: Vec<&Literal> = values.collect();
        cases.push((values.iter().copied().cloned().collect(), Dispatch::Variant(signature.variant)));
        seen.extend(values);
    }
    cases.retain(|(values, _)| !values.is_empty());
    let others: Vec<&Signature> = signatures.iter().filter(|signature| signature.values.is_none()).copied().collect();
    (others.len() < signatures.len())
        .then(|| Dispatch::Value { cases: joined(cases.into_iter()), otherwise: Box::new(decide_dispatch(&others)) })
}

/// Wraps a decision in `Prefer` if a value can match several signatures.
fn preferring(signatures: &[&Signature], decision: Dispatch) -> Dispatch {
    let mut later = signatures;
    while let Some((one, others)) = later.split_first() {
        if others.iter().any(|other| other.variant != one.variant && !one.excludes(other)) {
            return Dispatch::Prefer { then: Box::new(decision), all: variants(signatures) };
        }
        later = others;
    }
    decision
}

/// Returns the decision by JSON type, if the JSON type distinguishes signatures.
fn by_json_type(signatures: &[&Signature]) -> Option<Dispatch> {
    let groups = groups_by_kind(signatures, Signature::takes);
    let parts = groups.len() > 1 && groups.iter().all(|(_, members)| members.len() < signatures.len());
    let case = |(kinds, members): (Vec<JsonType>, Vec<&Signature>)| (kinds, decide_dispatch(&members));
    parts.then(|| Dispatch::JsonType {
        cases: groups.into_iter().map(case).collect(),
        otherwise: Box::new(Dispatch::Unknown),
    })
}

/// Returns the decision by a member with known values in every signature: the discriminator, or the best other member.
fn by_discriminator(signatures: &[&Signature]) -> Option<Dispatch> {
    let explicit = signatures.iter().find_map(|signature| signature.discriminator.as_deref());
    let first = signatures.first()?;
    // In written order: of two equally good members, the first in the description is chosen.
    let candidates = explicit.into_iter().chain(first.properties.iter().map(String::as_str));
    let parted = candidates.filter_map(|property| {
        let groups = groups_by_value(signatures, property)?;
        let largest = groups.iter().map(|(_, members)| members.len()).max()?;
        (largest < signatures.len()).then_some((largest, property, groups))
    });
    let parted: Vec<_> = parted.collect();
    let chosen = match parted.iter().position(|(_, property, _)| Some(*property) == explicit) {
        Some(index) => parted.into_iter().nth(index),
        None => parted.into_iter().min_by_key(|(largest, _, _)| *largest),
    };
    let (_, property, mut groups) = chosen?;
    let otherwise = match default_variant(signatures).filter(|_| Some(property) == explicit) {
        Some((variant, Unmapped::AbsentOrOther)) => {
            groups.retain(|(_, members)| members.iter().any(|member| member.variant != variant));
            Some(Dispatch::TryEach(vec![variant]))
        }
        Some((variant, _)) => Some(absent_is(property, Dispatch::TryEach(vec![variant]))),
        None => base(signatures)
            .or_else(|| by_remaining_features(signatures, property).filter(|_| Some(property) != explicit))
            .map(|if_absent| absent_is(property, if_absent)),
    };
    Some(Dispatch::Tag {
        property: property.to_owned(),
        cases: joined(groups.into_iter().map(|(values, members)| (values, by_signatures(&members)))),
        otherwise: Box::new(otherwise.unwrap_or(Dispatch::Unknown)),
    })
}

/// Returns the decision by a member that only some signatures describe. Other features distinguish the others.
fn by_own_constant(signatures: &[&Signature]) -> Option<Dispatch> {
    let mut candidates: Vec<&str> = Vec::new();
    for name in signatures.iter().flat_map(|signature| &signature.properties) {
        if !candidates.contains(&name.as_str()) {
            candidates.push(name);
        }
    }
    let parted = candidates.into_iter().filter_map(|property| {
        let (with, without): (Vec<&Signature>, Vec<&Signature>) =
            signatures.iter().partition(|signature| signature.knows(property));
        let is_tag = !without.is_empty() && with.len() > 1 && with.iter().all(|signature| signature.requires(property));
        let groups = groups_by_value(&with, property).filter(|_| is_tag)?;
        let parts = groups.iter().all(|(_, members)| members.len() < with.len());
        parts.then_some((with.len(), property, groups, without))
    });
    // Of two members in equally many signatures, the first in the description is chosen.
    let (_, property, groups, without) = parted.min_by_key(|(count, ..)| std::cmp::Reverse(*count))?;
    // The value is tested already, so for a single variant only the other members are open.
    let decision = |members: &[&Signature]| {
        only_one_variant(members).map_or_else(|| decide_dispatch(members), |one| Dispatch::TryEach(vec![one]))
    };
    Some(Dispatch::Tag {
        property: property.to_owned(),
        cases: joined(groups.into_iter().map(|(values, members)| (values, decision(&members)))),
        otherwise: Box::new(decide_dispatch(&without)),
    })
}

/// Returns the decision for a value without the tag, among the variants that do not require the tag. An explicit
/// discriminator is always required.
fn by_remaining_features(signatures: &[&Signature], tag: &str) -> Option<Dispatch> {
    let may_omit = |signature: &&&Signature| !signature.required.iter().any(|name| name == tag);
    // Absent optional constants prove nothing. Without optional constants, each test leaves fewer variants.
    let decision: Vec<Signature> =
        signatures.iter().filter(may_omit).map(|signature| signature.without_optional_constants()).collect();
    let signatures: Vec<&Signature> = decision.iter().collect();
    match decide_dispatch(&signatures) {
        Dispatch::Unknown => None,
        Dispatch::Variant(one) => Some(Dispatch::TryEach(vec![one])), // no required member is tested yet
        several => Some(several),
    }
}

/// Returns the decision by discriminator beside a signature of any object, which accepts every object that no other
/// variant accepts.
fn beside_any_object(signatures: &[&Signature]) -> Option<Dispatch> {
    let (any, others): (Vec<&Signature>, Vec<&Signature>) =
        signatures.iter().partition(|signature| signature.is_any_object());
    let [any] = any.as_slice() else { return None };
    let Dispatch::Tag { property, cases, otherwise } = by_discriminator(&others)? else { return None };
    let rest = Dispatch::TryEach(vec![any.variant]); // the schema may restrict all members to a single type
    let otherwise = match *otherwise {
        Dispatch::Presence { otherwise, .. } if base(&others).is_some() || default_variant(&others).is_some() => {
            Dispatch::Presence { cases: vec![(property.clone(), rest)], otherwise }
        }
        Dispatch::TryEach(default) => Dispatch::TryEach([default, vec![any.variant]].concat()),
        _ => rest,
    };
    Some(Dispatch::Tag { property, cases, otherwise: Box::new(otherwise) })
}

/// Returns the decision by members that a single signature requires and no other describes, until another test
/// distinguishes the rest.
fn by_presence(signatures: &[&Signature]) -> Option<Dispatch> {
    let mut holders = MemberIndex::of(signatures);
    let mut rest = signatures.to_vec();
    let mut cases = Vec::new();
    let otherwise = loop {
        let own = rest.iter().enumerate().find_map(|(index, signature)| Some((index, holders.own(signature)?)));
        let Some((index, property)) = own else {
            if cases.is_empty() {
                return None;
            }
            break decide_dispatch(&rest);
        };
        let signature = rest.remove(index);
        holders.forget(signature);
        cases.push((property.to_owned(), Dispatch::TryEach(vec![signature.variant])));
        // The last signature needs a test of its member, too, so that no value of an unknown variant is decoded as this
        // variant.
        if rest.len() != 1
            && let Some(decision) = by_single_test(&rest)
        {
            break decision;
        }
    };
    Some(Dispatch::Presence { cases, otherwise: Box::new(otherwise) })
}

/// Returns the decision by the JSON type of a member that every signature requires and describes.
fn by_member_type(signatures: &[&Signature]) -> Option<Dispatch> {
    let first = signatures.first()?;
    let parted = first.members.keys().filter_map(|property| {
        let take = |signature: &Signature, kind| {
            signature
                .members
                .get(property)
                .is_some_and(|members| members.iter().any(|member| takes(&member.types, kind)))
        };
        let groups = groups_by_kind(signatures, take);
        let largest = groups.iter().map(|(_, members)| members.len()).max()?;
        let is_known =
            signatures.iter().all(|signature| signature.members.contains_key(property) && signature.requires(property));
        (is_known && largest < signatures.len()).then_some((largest, property, groups))
    });
    let (_, property, groups) = parted.min_by_key(|(largest, _, _)| *largest)?;
    Some(Dispatch::MemberType {
        property: property.clone(),
        cases: groups.into_iter().map(|(kinds, members)| (kinds, decide_dispatch(&members))).collect(),
        otherwise: Box::new(Dispatch::Unknown), // every variant requires the member
    })
}

/// Returns the decision for arrays, by the first item.
fn by_first_item(signatures: &[&Signature]) -> Option<Dispatch> {
    let items: Vec<&Signature> = signatures.iter().flat_map(|signature| &signature.items).collect();
    let are_arrays =
        signatures.iter().all(|signature| signature.types == [JsonType::Array] && !signature.items.is_empty());
    are_arrays.then(|| match decide_dispatch(&items) {
        trial @ Dispatch::TryEach(_) => trial,
        then => Dispatch::FirstItem { then: Box::new(then), all: variants(signatures) },
    })
}

/// Returns the decision for scalars: the decoder tries the variants, the most specific first.
fn by_trying_each(signatures: &[&Signature]) -> Option<Dispatch> {
    let is_scalar =
        |signature: &&Signature| !signature.types.iter().any(|kind| matches!(kind, JsonType::Object | JsonType::Array));
    if !signatures.iter().all(is_scalar) {
        return None;
    }
    let mut order: Vec<&Signature> = signatures.to_vec();
    order.sort_by_key(|signature| signature.specificity);
    Some(Dispatch::TryEach(variants(&order)))
}

/// Returns the decision by score, for signatures that no test distinguishes with certainty.
fn by_score(signatures: &[&Signature]) -> Dispatch {
    let fit = |signature: &&Signature| MatchProfile {
        variant: signature.variant,
        required: signature.required.clone(),
        known: signature.properties.clone(),
    };
    Dispatch::Score(signatures.iter().map(fit).collect())
}
