//! Groups signatures by the possible results of a test.

use crate::document::JsonType;
use crate::ir::lower::union::signature::Signature;
use crate::ir::{Dispatch, Literal};

/// Groups the signatures by the value of a member; values with equal groups share an entry. Returns `None` if a
/// signature has no listed values for the member.
pub(crate) fn groups_by_value<'f>(
    signatures: &[&'f Signature],
    property: &str,
) -> Option<Vec<(Vec<Literal>, Vec<&'f Signature>)>> {
    let mut groups: Vec<(Vec<Literal>, Vec<&Signature>)> = Vec::new();
    let mut seen: Vec<&Literal> = Vec::new();
    for signature in signatures {
        for value in signature.constants.get(property)? {
            if seen.contains(&value) {
                continue;
            }
            seen.push(value);
            let has = |signature: &&&Signature| {
                signature.constants.get(property).is_some_and(|values| values.contains(value))
            };
            let members: Vec<&Signature> = signatures.iter().filter(has).copied().collect();
            match groups.iter_mut().find(|(_, known)| same(known, &members)) {
                Some((values, _)) => values.push(value.clone()),
                None => groups.push((vec![value.clone()], members)),
            }
        }
    }
    Some(groups)
}

/// Groups the signatures by JSON type, as `take` decides; types with equal groups share an entry. Integers and numbers
/// count as a single type, because the first character of a number does not distinguish the two.
pub(crate) fn groups_by_kind<'f>(
    signatures: &[&'f Signature],
    take: impl Fn(&Signature, JsonType) -> bool,
) -> Vec<(Vec<JsonType>, Vec<&'f Signature>)> {
    let mut groups: Vec<(Vec<JsonType>, Vec<&Signature>)> = Vec::new();
    for kind in JsonType::ALL.into_iter().filter(|kind| *kind != JsonType::Integer) {
        let has_fractions = kind != JsonType::Number || signatures.iter().any(|signature| take(signature, kind));
        let kind = if has_fractions { kind } else { JsonType::Integer };
        let is_number = |signature: &Signature| kind == JsonType::Number && take(signature, JsonType::Integer);
        let members: Vec<&Signature> =
            signatures.iter().copied().filter(|signature| take(signature, kind) || is_number(signature)).collect();
        match groups.iter_mut().find(|(_, known)| same(known, &members)) {
            _ if members.is_empty() => {}
            Some((kinds, _)) => kinds.push(kind),
            None => groups.push((vec![kind], members)),
        }
    }
    groups
}

fn same(one: &[&Signature], other: &[&Signature]) -> bool {
    one.len() == other.len() && one.iter().zip(other).all(|(one, other)| std::ptr::eq(*one, *other))
}

/// Merges the cases that select an equal variant.
pub(crate) fn joined(cases: impl Iterator<Item = (Vec<Literal>, Dispatch)>) -> Vec<(Vec<Literal>, Dispatch)> {
    let mut joined: Vec<(Vec<Literal>, Dispatch)> = Vec::new();
    for (values, then) in cases {
        match joined
            .iter_mut()
            .find(|(_, known)| matches!(known, Dispatch::Variant(_) | Dispatch::TryEach(_)) && *known == then)
        {
            Some((known, _)) => known.extend(values),
            None => joined.push((values, then)),
        }
    }
    joined
}

/// Returns the variants of signatures, without repetitions.
pub(crate) fn variants(signatures: &[&Signature]) -> Vec<usize> {
    let mut variants: Vec<usize> = signatures.iter().map(|signature| signature.variant).collect();
    variants.dedup();
    variants
}
