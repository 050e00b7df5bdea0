//! One of several: the variants, how to tell them apart, and what they are called.

use super::alternative::Alternative;
use super::dispatch::decide;
use super::face::{Face, face, look_deeper};
use super::labels::{LIST, labels};
use super::merge::merge;
use super::schema::{Lowered, origin_of_part, single};
use super::tagged::Tagged;
use super::{Lowering, docs};
use crate::diagnostic::{Code, Finding};
use crate::document::Kind;
use crate::graph::KindSet;
use crate::ir::{Dispatch, Docs, Fit, Origin, Shape, Type, Union, Variant};

/// The union of several alternatives; those of one component are one variant.
pub(super) fn lower<'d>(lowering: &mut Lowering<'d, '_>, several: &[Alternative<'d>], origin: &Origin) -> Lowered {
    let variants = variants(several);
    let (faces, dispatch) = decision(lowering, &variants);
    if let Some([first, second, ..]) = undecided(&dispatch) {
        lowering.findings.push(ambiguous(first, second, origin));
    }
    let mut lowered = Vec::new();
    for (index, members) in variants.iter().enumerate() {
        let variant = variant(lowering, members, index, &dispatch, origin);
        if let Some(Variant { ty: Type::Named(id), .. }) = &variant {
            // A base that need not say that it is one keeps the choice.
            let is_told =
                |face: &&Face| !face.is_base || face.tag.as_ref().is_some_and(|tag| face.required.contains(tag));
            let faces = faces.iter().filter(|face| face.variant == index).filter(is_told);
            lowering.tagged.extend(faces.filter_map(|face| {
                let property = face.tag.clone()?;
                let values = face.constants.get(&property)?.clone();
                Some(Tagged { id: *id, property, values })
            }));
        }
        lowered.extend(variant);
    }
    Lowered::Definition(Shape::Union(Union { variants: lowered, dispatch, shared: Vec::new() }))
}

/// What tells the variants apart; where nothing on their surface does, what is inside them is looked at too.
fn decision<'d>(lowering: &mut Lowering<'d, '_>, variants: &[Vec<Alternative<'d>>]) -> (Vec<Face>, Dispatch) {
    let mut faces = Vec::new();
    for (index, members) in variants.iter().enumerate() {
        for member in members {
            faces.push(face(lowering, index, member));
        }
    }
    let dispatch = decide(&faces.iter().collect::<Vec<&Face>>());
    if undecided(&dispatch).is_none() {
        return (faces, dispatch);
    }
    for (face, member) in faces.iter_mut().zip(variants.iter().flatten()) {
        look_deeper(lowering, face, member);
    }
    let dispatch = decide(&faces.iter().collect::<Vec<&Face>>());
    (faces, dispatch)
}

/// The alternatives that nothing tells apart for certain, wherever the decision leaves them.
fn undecided(dispatch: &Dispatch) -> Option<&[Fit]> {
    match dispatch {
        Dispatch::BestFit(fits) => Some(fits),
        Dispatch::Tag { cases, otherwise, .. } => {
            cases.iter().find_map(|(_, then)| undecided(then)).or_else(|| undecided(otherwise))
        }
        Dispatch::Kind { cases, otherwise } => {
            cases.iter().find_map(|(_, then)| undecided(then)).or_else(|| undecided(otherwise))
        }
        Dispatch::MemberKind { cases, otherwise, .. } => {
            cases.iter().find_map(|(_, then)| undecided(then)).or_else(|| undecided(otherwise))
        }
        Dispatch::Has { then, otherwise, .. } => undecided(then).or_else(|| undecided(otherwise)),
        Dispatch::Items { then, .. } => undecided(then),
        Dispatch::Variant(_) | Dispatch::Trial(_) | Dispatch::Unknown => None,
    }
}

/// A value that fits two alternatives shows that they are ambiguous.
fn ambiguous(first: &Fit, second: &Fit, origin: &Origin) -> Finding {
    let mut members: Vec<&String> = first.required.iter().chain(&second.required).collect();
    members.sort();
    members.dedup();
    let witness: Vec<String> = members.iter().map(|name| format!("{:?}: ..", name.as_str())).collect();
    let detail = format!(
        "`{{{}}}` fits alternative {} and alternative {}; what knows most of its members is taken, then what is written first",
        witness.join(", "),
        first.variant + 1,
        second.variant + 1,
    );
    Finding::new(Code::Ambiguous, &origin.at, detail)
        .remedy("give each a constant of its own, or add a `discriminator`".to_owned())
}

/// The union of one description that leaves several JSON types open.
pub(super) fn of_kinds<'d>(
    lowering: &mut Lowering<'d, '_>,
    kinds: &[Kind],
    one: &Alternative<'d>,
    origin: &Origin,
) -> Lowered {
    let narrowed = |kind: &Kind| {
        let mut alternative = one.clone();
        for layer in &mut alternative.layers {
            let layer = std::rc::Rc::make_mut(layer);
            layer.kinds = Some(KindSet::one(*kind));
            if let Some(values) = &mut layer.values {
                let whole = |found| found == Kind::Integer && *kind == Kind::Number;
                values.retain(|value| Kind::of(value) == *kind || whole(Kind::of(value)));
            }
        }
        alternative
    };
    let several: Vec<_> = kinds.iter().map(narrowed).collect();
    lower(lowering, &several, origin)
}

/// The alternatives of each variant: neighbours of one component belong together.
fn variants<'d>(several: &[Alternative<'d>]) -> Vec<Vec<Alternative<'d>>> {
    let mut variants: Vec<Vec<Alternative<'d>>> = Vec::new();
    for alternative in several {
        let place = alternative.via_place();
        let same = |members: &&mut Vec<Alternative<'d>>| {
            place.is_some() && members.iter().all(|member| member.via_place() == place)
        };
        match variants.iter_mut().find(same) {
            Some(members) => members.push(alternative.clone()),
            None => variants.push(vec![alternative.clone()]),
        }
    }
    variants
}

fn variant<'d>(
    lowering: &mut Lowering<'d, '_>,
    members: &[Alternative<'d>],
    index: usize,
    dispatch: &Dispatch,
    whole: &Origin,
) -> Option<Variant> {
    let first = members.first()?;
    if let Some(component) = &first.via {
        let called = super::component_origin(component).called;
        if first.is_heir {
            let ty = lowering.heir(component);
            return Some(Variant { ty, called, named: true });
        }
        let ty = if members.len() == 1 { as_use(lowering, first, whole) } else { lowering.component(component) };
        return Some(Variant { ty, called, named: true });
    }
    let called = called(first, index, dispatch);
    let mut origin = origin_of_part(whole, "", &[]);
    origin.called.pop();
    origin.called.extend(called.iter().cloned());
    origin.at = first.at.clone();
    let ty = if first.is_base { as_definition(lowering, first, &origin) } else { as_use(lowering, first, &origin) };
    Some(Variant { ty, called, named: false })
}

/// A base becomes a type of its own: that it says so on the wire is settled later, and would change what looks the same now.
fn as_definition<'d>(lowering: &mut Lowering<'d, '_>, alternative: &Alternative<'d>, origin: &Origin) -> Type {
    match single(lowering, alternative, origin) {
        Lowered::Use(ty) => ty,
        Lowered::Definition(shape) => Type::Named(lowering.define(origin.clone(), docs_of(alternative), shape)),
    }
}

fn docs_of(alternative: &Alternative<'_>) -> Docs {
    alternative.layers.last().map_or_else(Docs::default, |layer| docs::of(&layer.node))
}

fn as_use<'d>(lowering: &mut Lowering<'d, '_>, alternative: &Alternative<'d>, origin: &Origin) -> Type {
    let lowered = match single(lowering, alternative, origin) {
        Lowered::Use(Type::Constant(value)) => super::enumeration::set_of_one(&value),
        lowered => lowered,
    };
    match lowered {
        Lowered::Use(ty) => ty,
        Lowered::Definition(shape) => lowering.inline(origin.clone(), docs_of(alternative), shape),
    }
}

/// What tells a variant apart, else its title, else its position, which is its name in the description.
fn called(first: &Alternative<'_>, index: usize, dispatch: &Dispatch) -> Vec<String> {
    if first.is_base {
        return vec!["base".to_owned()];
    }
    let label = labels(dispatch, index).filter(|words| !words.is_empty());
    let title = || {
        let titled = first.layers.iter().rev().find_map(|layer| layer.node.value.get("title")?.as_str());
        titled.map(|title| vec![title.to_owned()])
    };
    let is_list = label.as_ref().and_then(|words| words.last()).is_some_and(|last| last == LIST);
    if let Some(items) = items(first).filter(|_| is_list) {
        return vec![items, LIST.to_owned()];
    }
    label.or_else(title).or_else(|| plain(first)).unwrap_or_else(|| vec!["variant".to_owned(), (index + 1).to_string()])
}

/// Text and numbers are called by their format, or by their JSON type.
fn plain(one: &Alternative<'_>) -> Option<Vec<String>> {
    let merged = merge(&one.layers);
    let [kind] = merged.kinds.kinds() else { return None };
    let is_plain = !matches!(kind, Kind::Object | Kind::Array) && merged.values.is_none();
    is_plain.then(|| vec![merged.format.unwrap_or(kind.name()).to_owned()])
}

/// The component that the items of an array are.
fn items(one: &Alternative<'_>) -> Option<String> {
    let items = one.layers.iter().find_map(|layer| layer.items.as_ref())?;
    let text = items.value.get("$ref")?.as_str()?;
    text.rsplit('/').next().map(str::to_owned)
}
