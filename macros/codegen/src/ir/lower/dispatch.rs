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
    by_kind(faces).or_else(|| by_tag(faces)).or_else(|| by_presence(faces)).unwrap_or_else(|| best_fit(faces))
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
    Some(Dispatch::Tag {
        property: property.to_owned(),
        cases: groups.into_iter().map(|(values, members)| (values, decide(&members))).collect(),
        otherwise: Box::new(Dispatch::Unknown),
    })
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
        let own = |name: &&String| others().all(|other| !other.known.contains(*name));
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

/// Nothing tells them apart for certain.
fn best_fit(faces: &[&Face]) -> Dispatch {
    let fit = |face: &&Face| Fit { variant: face.variant, required: face.required.clone(), known: face.known.clone() };
    Dispatch::BestFit(faces.iter().map(fit).collect())
}

impl Face {
    fn takes(&self, kind: Kind) -> bool {
        self.kinds.contains(&kind) || (kind == Kind::Integer && self.kinds.contains(&Kind::Number))
    }
}

/// What stands before a truth value that is false.
const NOT: &str = "not";

/// The words that lead to each variant: the values of its tags, in the order in which they are looked at.
pub(super) fn labels(dispatch: &Dispatch, variant: usize) -> Option<Vec<String>> {
    match dispatch {
        Dispatch::Variant(index) => (*index == variant).then(Vec::new),
        Dispatch::Tag { property, cases, .. } => cases.iter().find_map(|(values, then)| {
            let deeper = labels(then, variant)?;
            let says_more = deeper.first().is_some_and(|word| word != NOT);
            let own = if says_more && values.first() == Some(&Literal::Bool(false)) {
                Vec::new() // what it is says enough; what it is not is left to the others' names
            } else {
                label(property, values)
            };
            Some([own, deeper].concat())
        }),
        Dispatch::Kind { cases, .. } => cases.iter().find_map(|(kinds, then)| {
            let deeper = labels(then, variant)?;
            let kind = kinds.iter().next_back().map(|kind| kind.name().to_owned());
            Some(if deeper.is_empty() { kind.into_iter().collect() } else { deeper })
        }),
        Dispatch::Has { property, then, otherwise } => {
            let with = labels(then, variant).map(|words| [vec!["with".to_owned(), property.clone()], words].concat());
            with.or_else(|| labels(otherwise, variant))
        }
        Dispatch::BestFit(_) | Dispatch::Unknown => None,
    }
}

/// `m2m` for the text `m2m`; `is_first_party` for its truth, and the same after `not` for the opposite.
fn label(property: &str, values: &[Literal]) -> Vec<String> {
    let plain =
        || ["is_", "was_", "has_"].iter().find_map(|verb| property.strip_prefix(verb)).unwrap_or(property).to_owned();
    match values.first() {
        Some(Literal::String(text)) => vec![text.clone()],
        Some(Literal::Bool(true)) => vec![plain()],
        Some(Literal::Bool(false)) => vec![NOT.to_owned(), plain()],
        Some(other) => vec![property.to_owned(), other.to_string()],
        None => Vec::new(),
    }
}
