//! One of several: the variants, how to tell them apart, and what they are called.

use super::alternative::Alternative;
use super::called::called;
use super::dispatch::decide;
use super::face::{Face, face, look_deeper};
use super::schema::{Lowered, origin_of_part, single};
use super::tagged::Tagged;
use super::{Lowering, docs, nothing, together};
use crate::diagnostic::{Code, Finding};
use crate::document::Kind;
use crate::graph::{KindSet, called as called_by, is_component};
use crate::ir::{Dispatch, Docs, Fit, Origin, Shape, Type, TypeId, Union, Variant};

/// The union of several alternatives; those of one component are one variant.
pub(super) fn lower<'d>(lowering: &mut Lowering<'d, '_>, several: &[Alternative<'d>], origin: &Origin) -> Lowered {
    let variants = variants(several);
    let (faces, dispatch) = decision(lowering, &variants);
    let doubtful = undecided(&dispatch).and_then(|fits| {
        let first = fits.first()?;
        Some((first, fits.iter().find(|other| other.variant != first.variant)?))
    });
    if let Some((first, second)) = doubtful {
        let words =
            [first, second].map(|fit| in_words(variants.get(fit.variant).and_then(|it| it.first()), fit.variant));
        lowering.findings.push(ambiguous(first, second, &words, origin));
    }
    let names = called(&variants, &faces, &dispatch);
    let mut lowered = Vec::new();
    for (index, (members, called)) in variants.iter().zip(names).enumerate() {
        let variant = variant(lowering, members, called, origin);
        if let Some(Variant { ty: Type::Named(id), .. }) = &variant {
            // A base that need not say that it is one keeps the choice.
            let is_told =
                |face: &&Face| !face.is_base || face.tag.as_ref().is_some_and(|tag| face.required.contains(tag));
            let faces = faces.iter().filter(|face| face.variant == index).filter(is_told);
            lowering.tagged.extend(faces.filter_map(|face| tagged(face, *id)));
        }
        lowered.extend(variant);
    }
    lowering.together.extend(together::pairs(&faces, &lowered));
    Lowered::Definition(Shape::Union(Union { variants: lowered, dispatch, shared: Vec::new() }))
}

/// The only alternative there is. A discriminator has it say which one it is all the same.
pub(super) fn only<'d>(lowering: &mut Lowering<'d, '_>, one: &Alternative<'d>, origin: &Origin) -> Lowered {
    let lowered = single(lowering, one, origin);
    if let (Lowered::Use(Type::Named(id)), Some(_)) = (&lowered, &one.tag) {
        let face = face(lowering, 0, one);
        lowering.tagged.extend(tagged(&face, *id));
    }
    lowered
}

fn tagged(face: &Face, id: TypeId) -> Option<Tagged> {
    let property = face.tag.clone()?;
    let values = face.constants.get(&property)?.clone();
    Some(Tagged { id, property, values })
}

/// So many arrays of arrays are looked into for one decision: the items of each may be as many again.
const MOST_NESTED: usize = 64;

/// What tells the variants apart; where nothing on their surface does, what is inside them is looked at too.
fn decision<'d>(lowering: &mut Lowering<'d, '_>, variants: &[Vec<Alternative<'d>>]) -> (Vec<Face>, Dispatch) {
    let mut faces = Vec::new();
    for (index, members) in variants.iter().enumerate() {
        for member in members {
            faces.push(face(lowering, index, member));
        }
    }
    leave_to_heirs(&mut faces);
    let dispatch = decide(&faces.iter().collect::<Vec<&Face>>());
    if undecided(&dispatch).is_none() {
        return (faces, dispatch);
    }
    let mut nested = MOST_NESTED;
    for (face, member) in faces.iter_mut().zip(variants.iter().flatten()) {
        look_deeper(lowering, face, member, &mut nested);
    }
    let dispatch = decide(&faces.iter().collect::<Vec<&Face>>());
    (faces, dispatch)
}

/// A base often lists the values of all that extend it; those that an heir has are the heir's.
fn leave_to_heirs(faces: &mut [Face]) {
    let (bases, heirs): (Vec<&mut Face>, Vec<&mut Face>) = faces.iter_mut().partition(|face| face.is_base);
    for base in bases {
        let Some(tag) = &base.tag else { continue };
        let Some(values) = base.constants.get_mut(tag) else { continue };
        values.retain(|value| !heirs.iter().any(|heir| heir.constants.get(tag).is_some_and(|its| its.contains(value))));
    }
}

/// The alternatives that nothing tells apart for certain, wherever the decision leaves them.
fn undecided(dispatch: &Dispatch) -> Option<&[Fit]> {
    match dispatch {
        Dispatch::BestFit(fits) => Some(fits),
        other => other.parts().into_iter().find_map(undecided),
    }
}

/// An alternative as the description calls it: by its component, else by its turn.
fn in_words(alternative: Option<&Alternative<'_>>, index: usize) -> String {
    match alternative.filter(|it| is_component(&it.at)) {
        Some(it) => format!("`{}`", called_by(&it.at).concat()),
        None => format!("alternative {}", index + 1),
    }
}

/// A value that fits two alternatives shows that they are ambiguous.
fn ambiguous(first: &Fit, second: &Fit, [one, other]: &[String; 2], origin: &Origin) -> Finding {
    let mut members: Vec<&String> = first.required.iter().chain(&second.required).collect();
    members.sort();
    members.dedup();
    let witness: Vec<String> = members.iter().map(|name| format!("{:?}: ..", name.as_str())).collect();
    let detail = format!("the value `{{{}}}` fits both {one} and {other}", witness.join(", "));
    Finding::new(Code::Ambiguous, &origin.at, detail)
        .consequence("the variant that knows most of the properties is chosen, then the first one")
        .help("give each alternative a required property with a constant of its own, or add a `discriminator`")
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
            layer.kinds = Some(match kind {
                // Beside `number`, integers stay exact.
                Kind::Number if kinds.contains(&Kind::Integer) => KindSet::of(vec![Kind::Integer, Kind::Number]),
                kind => KindSet::one(*kind),
            });
            if let Some(values) = &mut layer.values {
                let whole = |found| found == Kind::Integer && *kind == Kind::Number;
                values.retain(|value| Kind::of(value) == *kind || whole(Kind::of(value)));
            }
        }
        alternative
    };
    let is_part = |kind: &&Kind| **kind == Kind::Integer && kinds.contains(&Kind::Number);
    let several: Vec<_> = kinds.iter().filter(|kind| !is_part(kind)).map(narrowed).collect();
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
    called: Vec<String>,
    whole: &Origin,
) -> Option<Variant> {
    let first = members.first()?;
    if let Some(component) = &first.via {
        if first.is_heir {
            let ty = lowering.heir(component);
            return Some(Variant { ty, called, named: true });
        }
        let ty = if members.len() == 1 { as_use(lowering, first, whole) } else { lowering.component(component) };
        return Some(Variant { ty, called, named: true });
    }
    let mut origin = origin_of_part(whole, "", &[]);
    origin.called.pop();
    origin.called.extend(called.iter().cloned());
    origin.at = first.place().clone();
    let ty = if first.is_base { as_definition(lowering, first, &origin) } else { as_use(lowering, first, &origin) };
    Some(Variant { ty, called, named: false })
}

/// A base becomes a type of its own: that it says so on the wire is settled later, and would change what looks the same now.
fn as_definition<'d>(lowering: &mut Lowering<'d, '_>, alternative: &Alternative<'d>, origin: &Origin) -> Type {
    match single(lowering, alternative, origin) {
        Lowered::Use(ty) => ty,
        Lowered::Nothing => nothing::stand_in(lowering, &[], origin),
        Lowered::Definition(shape) => Type::Named(lowering.define(origin.clone(), docs_of(alternative), shape)),
    }
}

/// What is said where it is listed, else what is said last.
fn docs_of(alternative: &Alternative<'_>) -> Docs {
    let listed = alternative.listed.last().filter(|it| !it.is_component).map(|it| &it.node);
    let node = listed.or_else(|| alternative.layers.last().map(|layer| &layer.node));
    node.map(docs::of).unwrap_or_default()
}

fn as_use<'d>(lowering: &mut Lowering<'d, '_>, alternative: &Alternative<'d>, origin: &Origin) -> Type {
    let lowered = match single(lowering, alternative, origin) {
        Lowered::Use(Type::Constant(value)) => super::enumeration::set_of_one(&value),
        lowered => lowered,
    };
    match lowered {
        Lowered::Use(ty) => ty,
        Lowered::Nothing => nothing::stand_in(lowering, &[], origin),
        Lowered::Definition(shape) => lowering.inline(origin.clone(), docs_of(alternative), shape),
    }
}
