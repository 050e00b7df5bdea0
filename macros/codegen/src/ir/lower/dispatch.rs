//! How to tell the variants of a union apart, decided once and written down as a tree of looks.

use std::collections::HashMap;

use super::face::{Face, takes};
use crate::document::Kind;
use crate::ir::{Dispatch, Fit, Literal};

/// The decision among these faces.
pub(super) fn decide(faces: &[&Face]) -> Dispatch {
    at_sight(faces)
        .or_else(|| by_presence(faces).map(|told| likely(faces, told)))
        .or_else(|| by_member_kind(faces))
        .or_else(|| by_items(faces))
        .or_else(|| by_trial(faces))
        .unwrap_or_else(|| best_fit(faces))
}

/// What leaves nothing to look for, or can be seen at one place.
fn at_sight(faces: &[&Face]) -> Option<Dispatch> {
    let Some(first) = faces.first() else { return Some(Dispatch::Unknown) };
    if faces.iter().all(|face| face.variant == first.variant) {
        return Some(Dispatch::Variant(first.variant));
    }
    by_kind(faces).or_else(|| by_tag(faces)).or_else(|| beside_any_object(faces).map(|told| likely(faces, told)))
}

/// What is told of faces is no proof where a value may fit several of them.
fn likely(faces: &[&Face], told: Dispatch) -> Dispatch {
    let mut later = faces;
    while let Some((one, others)) = later.split_first() {
        if others.iter().any(|other| other.variant != one.variant && !one.excludes(other)) {
            return Dispatch::Likely { then: Box::new(told), all: variants(faces) };
        }
        later = others;
    }
    told
}

/// The variants of faces, each once.
fn variants(faces: &[&Face]) -> Vec<usize> {
    let mut variants: Vec<usize> = faces.iter().map(|face| face.variant).collect();
    variants.dedup();
    variants
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
    let untold = base(faces).or_else(|| untold(faces, property).filter(|_| Some(property) != explicit));
    let otherwise = untold.map(|untold| Dispatch::Has {
        cases: vec![(property.to_owned(), Dispatch::Unknown)],
        otherwise: Box::new(untold),
    });
    Some(Dispatch::Tag {
        property: property.to_owned(),
        cases: joined(groups.into_iter().map(|(values, members)| (values, decide(&members)))),
        otherwise: Box::new(otherwise.unwrap_or(Dispatch::Unknown)),
    })
}

/// What extends nothing need not say what it is.
fn base(faces: &[&Face]) -> Option<Dispatch> {
    faces.iter().find(|face| face.is_base).map(|base| Dispatch::Variant(base.variant))
}

/// What a value without the tag is: what is left of those that may do without it. An explicit discriminator is never left out.
fn untold(faces: &[&Face], tag: &str) -> Option<Dispatch> {
    let may_omit = |face: &&&Face| !face.required.iter().any(|name| name == tag);
    // What such a value need not say is looked for no more, so that each look leaves fewer.
    let told: Vec<Face> = faces.iter().filter(may_omit).map(|face| face.told_for_certain()).collect();
    let faces: Vec<&Face> = told.iter().collect();
    match decide(&faces) {
        Dispatch::Unknown => None,
        Dispatch::Variant(one) => Some(Dispatch::Trial(vec![one])), // nothing that it has to have has been seen yet
        several => Some(several),
    }
}

/// By tag, where one face is any object, which so is every object that is none of the others.
fn beside_any_object(faces: &[&Face]) -> Option<Dispatch> {
    let (any, others): (Vec<&Face>, Vec<&Face>) = faces.iter().partition(|face| face.is_any_object());
    let [any] = any.as_slice() else { return None };
    let Dispatch::Tag { property, cases, otherwise } = by_tag(&others)? else { return None };
    let rest = Dispatch::Trial(vec![any.variant]); // its members may all have to be of one type
    let otherwise = match *otherwise {
        Dispatch::Has { otherwise, .. } if base(&others).is_some() => {
            Dispatch::Has { cases: vec![(property.clone(), rest)], otherwise }
        }
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

/// By members that one face requires and no other knows, one face after the other until the rest can be told at sight.
fn by_presence(faces: &[&Face]) -> Option<Dispatch> {
    let mut holders = Holders::of(faces);
    let mut rest = faces.to_vec();
    let mut cases = Vec::new();
    let otherwise = loop {
        let own = rest.iter().enumerate().find_map(|(index, face)| Some((index, holders.own(face)?)));
        let Some((index, property)) = own else {
            if cases.is_empty() {
                return None;
            }
            break decide(&rest);
        };
        let face = rest.remove(index);
        holders.forget(face);
        cases.push((property.to_owned(), Dispatch::Variant(face.variant)));
        // Of the last one too its member is looked for, so that nothing is taken for it that is none of them.
        if rest.len() != 1
            && let Some(told) = at_sight(&rest)
        {
            break told;
        }
    };
    Some(Dispatch::Has { cases, otherwise: Box::new(otherwise) })
}

/// How many faces know of a member.
struct Holders<'f>(HashMap<&'f str, usize>);

impl<'f> Holders<'f> {
    fn of(faces: &[&'f Face]) -> Self {
        let mut holders = Self(HashMap::new());
        for name in faces.iter().flat_map(|face| names(face)) {
            *holders.0.entry(name).or_default() += 1;
        }
        holders
    }

    fn forget(&mut self, face: &'f Face) {
        for name in names(face) {
            if let Some(count) = self.0.get_mut(name) {
                *count -= 1;
            }
        }
    }

    /// A member that the face requires and no other knows.
    fn own(&self, face: &'f Face) -> Option<&'f str> {
        face.required.iter().map(String::as_str).find(|name| self.0.get(name) == Some(&1))
    }
}

/// The members that a face knows or requires, each once.
fn names(face: &Face) -> impl Iterator<Item = &str> {
    let required = face.required.iter().filter(|name| !face.known.contains(*name));
    face.known.iter().chain(required).map(String::as_str)
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

/// Arrays, by their first item.
fn by_items(faces: &[&Face]) -> Option<Dispatch> {
    let items: Vec<&Face> = faces.iter().flat_map(|face| &face.items).collect();
    let are_arrays = faces.iter().all(|face| face.kinds == [Kind::Array] && !face.items.is_empty());
    are_arrays.then(|| match decide(&items) {
        trial @ Dispatch::Trial(_) => trial,
        then => Dispatch::Items { then: Box::new(then), all: variants(faces) },
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
    Some(Dispatch::Trial(variants(&order)))
}

/// Nothing tells them apart for certain.
fn best_fit(faces: &[&Face]) -> Dispatch {
    let fit = |face: &&Face| Fit { variant: face.variant, required: face.required.clone(), known: face.known.clone() };
    Dispatch::BestFit(faces.iter().map(fit).collect())
}
