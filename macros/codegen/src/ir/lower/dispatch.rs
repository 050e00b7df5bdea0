//! How to tell the variants of a union apart, decided once and written down as a tree of looks.

use super::face::Face;
use crate::document::Kind;
use crate::ir::{Dispatch, Fit, Literal};

/// The decision among these faces.
pub(super) fn decide(faces: &[&Face]) -> Dispatch {
    let Some(first) = faces.first() else { return Dispatch::Unknown };
    if faces.iter().all(|face| face.variant == first.variant) {
        return Dispatch::Variant(first.variant);
    }
    by_kind(faces)
        .or_else(|| by_tag(faces))
        .or_else(|| beside_any_object(faces))
        .or_else(|| by_presence(faces))
        .or_else(|| by_member_kind(faces))
        .or_else(|| by_items(faces))
        .or_else(|| by_trial(faces))
        .unwrap_or_else(|| best_fit(faces))
}

/// By JSON type, when it parts the faces.
fn by_kind(faces: &[&Face]) -> Option<Dispatch> {
    let mut groups: Vec<(Vec<Kind>, Vec<&Face>)> = Vec::new();
    for kind in Kind::ALL {
        let members: Vec<&Face> = faces.iter().copied().filter(|face| face.takes(kind)).collect();
        if members.is_empty() {
            continue;
        }
        match groups.iter_mut().find(|(_, known)| same(known, &members)) {
            Some((kinds, _)) => kinds.push(kind),
            None => groups.push((vec![kind], members)),
        }
    }
    let parts = groups.len() > 1 && groups.iter().all(|(_, members)| members.len() < faces.len());
    let case = |(kinds, members): (Vec<Kind>, Vec<&Face>)| (kinds, decide(&members));
    parts.then(|| Dispatch::Kind {
        cases: groups.into_iter().map(case).collect(),
        otherwise: Box::new(Dispatch::Unknown),
    })
}

fn same(one: &[&Face], other: &[&Face]) -> bool {
    one.len() == other.len() && one.iter().zip(other).all(|(one, other)| std::ptr::eq(*one, *other))
}

/// By the value of a member whose values are known in every face: an explicit discriminator, or the one that parts them best.
fn by_tag(faces: &[&Face]) -> Option<Dispatch> {
    let explicit = faces.iter().find_map(|face| face.tag.as_deref());
    let first = faces.first()?;
    // In written order: of two that part the faces equally well, the one that the author put first.
    let candidates = explicit.into_iter().chain(first.known.iter().map(String::as_str));
    let parted = candidates.filter_map(|property| {
        let groups = groups(faces, property)?;
        let largest = groups.iter().map(|(_, members)| members.len()).max()?;
        (largest < faces.len()).then_some((largest, property, groups))
    });
    let parted: Vec<_> = parted.collect();
    let chosen = match parted.iter().position(|(_, property, _)| Some(*property) == explicit) {
        Some(index) => parted.into_iter().nth(index),
        None => parted.into_iter().min_by_key(|(largest, _, _)| *largest),
    };
    let (_, property, groups) = chosen?;
    // What extends nothing need not say what it is.
    let base = faces.iter().find(|face| face.is_base).map(|base| Dispatch::Has {
        property: property.to_owned(),
        then: Box::new(Dispatch::Unknown),
        otherwise: Box::new(Dispatch::Variant(base.variant)),
    });
    Some(Dispatch::Tag {
        property: property.to_owned(),
        cases: joined(groups.into_iter().map(|(values, members)| (values, decide(&members)))),
        otherwise: Box::new(base.unwrap_or(Dispatch::Unknown)),
    })
}

/// By tag, where one face is any object, which so is every object that is none of the others.
fn beside_any_object(faces: &[&Face]) -> Option<Dispatch> {
    let (any, others): (Vec<&Face>, Vec<&Face>) = faces.iter().partition(|face| face.is_any_object());
    let [any] = any.as_slice() else { return None };
    let (Dispatch::Tag { property, cases, otherwise }, rest) = (by_tag(&others)?, Dispatch::Variant(any.variant))
    else {
        return None;
    };
    let otherwise = match *otherwise {
        Dispatch::Has { property, otherwise, .. } => Dispatch::Has { property, then: Box::new(rest), otherwise },
        _ => rest,
    };
    Some(Dispatch::Tag { property, cases, otherwise: Box::new(otherwise) })
}

/// Cases that lead to one variant are one case.
fn joined(cases: impl Iterator<Item = (Vec<Literal>, Dispatch)>) -> Vec<(Vec<Literal>, Dispatch)> {
    let mut joined: Vec<(Vec<Literal>, Dispatch)> = Vec::new();
    for (values, then) in cases {
        match joined.iter_mut().find(|(_, known)| matches!(known, Dispatch::Variant(_)) && *known == then) {
            Some((known, _)) => known.extend(values),
            None => joined.push((values, then)),
        }
    }
    joined
}

/// The faces by the value of a member, values with the same faces together; `None` if a face does not know the member's values.
fn groups<'f>(faces: &[&'f Face], property: &str) -> Option<Vec<(Vec<Literal>, Vec<&'f Face>)>> {
    let mut groups: Vec<(Vec<Literal>, Vec<&Face>)> = Vec::new();
    let mut seen: Vec<&Literal> = Vec::new();
    for face in faces {
        for value in face.constants.get(property)? {
            if seen.contains(&value) {
                continue;
            }
            seen.push(value);
            let has = |face: &&&Face| face.constants.get(property).is_some_and(|values| values.contains(value));
            let members: Vec<&Face> = faces.iter().filter(has).copied().collect();
            match groups.iter_mut().find(|(_, known)| same(known, &members)) {
                Some((values, _)) => values.push(value.clone()),
                None => groups.push((vec![value.clone()], members)),
            }
        }
    }
    Some(groups)
}

/// By a member that one face requires and no other knows.
fn by_presence(faces: &[&Face]) -> Option<Dispatch> {
    let own = |face: &&&Face| -> Option<String> {
        let others = || faces.iter().filter(|other| !std::ptr::eq(**other, **face));
        let own =
            |name: &&String| others().all(|other| !other.known.contains(*name) && !other.required.contains(*name));
        face.required.iter().find(own).cloned()
    };
    let (face, property) = faces.iter().find_map(|face| own(&face).map(|property| (*face, property)))?;
    let others: Vec<&Face> = faces.iter().copied().filter(|other| !std::ptr::eq(*other, face)).collect();
    let otherwise = match others.as_slice() {
        [last] => own(&last).map_or_else(|| decide(&others), |property| has(property, last, Dispatch::Unknown)),
        _ => decide(&others),
    };
    Some(has(property, face, otherwise))
}

fn has(property: String, face: &Face, otherwise: Dispatch) -> Dispatch {
    Dispatch::Has { property, then: Box::new(Dispatch::Variant(face.variant)), otherwise: Box::new(otherwise) }
}

/// By the JSON type of a member that every face has, as far as these have been looked at.
fn by_member_kind(faces: &[&Face]) -> Option<Dispatch> {
    let first = faces.first()?;
    let parted = first.members.keys().filter_map(|property| {
        let mut groups: Vec<(Vec<Kind>, Vec<&Face>)> = Vec::new();
        for kind in Kind::ALL {
            let takes = |face: &&&Face| face.members.get(property).is_some_and(|kinds| takes(kinds, kind));
            let members: Vec<&Face> = faces.iter().filter(takes).copied().collect();
            match groups.iter_mut().find(|(_, known)| same(known, &members)) {
                _ if members.is_empty() => {}
                Some((kinds, _)) => kinds.push(kind),
                None => groups.push((vec![kind], members)),
            }
        }
        let largest = groups.iter().map(|(_, members)| members.len()).max()?;
        let is_known = faces.iter().all(|face| face.members.contains_key(property));
        (is_known && largest < faces.len()).then_some((largest, property, groups))
    });
    let (_, property, groups) = parted.min_by_key(|(largest, _, _)| *largest)?;
    Some(Dispatch::MemberKind {
        property: property.clone(),
        cases: groups.into_iter().map(|(kinds, members)| (kinds, decide(&members))).collect(),
        otherwise: Box::new(Dispatch::Unknown), // each of them must have it
    })
}

/// Arrays, by their first item; an empty one is the first.
fn by_items(faces: &[&Face]) -> Option<Dispatch> {
    let first = faces.first()?;
    let items: Vec<&Face> = faces.iter().flat_map(|face| &face.items).collect();
    let are_arrays = faces.iter().all(|face| face.kinds == [Kind::Array] && !face.items.is_empty());
    are_arrays.then(|| match decide(&items) {
        trial @ Dispatch::Trial(_) => trial,
        then => Dispatch::Items { then: Box::new(then), empty: first.variant },
    })
}

/// Texts and numbers, by what can be read: what takes least is tried first.
fn by_trial(faces: &[&Face]) -> Option<Dispatch> {
    let is_scalar = |face: &&Face| !face.kinds.iter().any(|kind| matches!(kind, Kind::Object | Kind::Array));
    if !faces.iter().all(is_scalar) {
        return None;
    }
    let mut order: Vec<&Face> = faces.to_vec();
    order.sort_by_key(|face| face.breadth);
    let mut variants: Vec<usize> = order.iter().map(|face| face.variant).collect();
    variants.dedup();
    Some(Dispatch::Trial(variants))
}

/// Nothing tells them apart for certain.
fn best_fit(faces: &[&Face]) -> Dispatch {
    let fit = |face: &&Face| Fit { variant: face.variant, required: face.required.clone(), known: face.known.clone() };
    Dispatch::BestFit(faces.iter().map(fit).collect())
}

impl Face {
    /// Whether nothing is said of it but that it is an object.
    fn is_any_object(&self) -> bool {
        self.kinds == [Kind::Object] && self.known.is_empty() && self.required.is_empty() && self.tag.is_none()
    }

    fn takes(&self, kind: Kind) -> bool {
        takes(&self.kinds, kind)
    }
}

/// Whether a kind is among others; a whole number is a number.
fn takes(kinds: &[Kind], kind: Kind) -> bool {
    kinds.contains(&kind) || (kind == Kind::Integer && kinds.contains(&Kind::Number))
}
