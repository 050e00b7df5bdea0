//! What can be seen of an alternative from outside: all that telling it apart needs.

use std::collections::BTreeMap;

use super::Lowering;
use super::alternative::{Alternative, Tag};
use super::merge::{Merged, merge};
use crate::diagnostic::Findings;
use crate::document::Kind;
use crate::graph::{self, Additional, Node};
use crate::ir::Literal;
use crate::json::Value;

/// What can be seen of an alternative from outside.
#[derive(Debug, Clone)]
pub(super) struct Face {
    /// The variant that it belongs to.
    pub(super) variant: usize,
    /// The JSON types it may have.
    pub(super) kinds: Vec<Kind>,
    /// The members that have one of a few known values, with these values.
    pub(super) constants: BTreeMap<String, Vec<Literal>>,
    /// The member that an explicit discriminator looks at.
    pub(super) tag: Option<String>,
    /// The members it must have.
    pub(super) required: Vec<String>,
    /// The members it knows.
    pub(super) known: Vec<String>,
    /// Whether it has no others.
    pub(super) is_closed: bool,
    /// The JSON types of the members it must have, where these have been looked at.
    pub(super) members: BTreeMap<String, Vec<Kind>>,
    /// The faces of the items of an array, where these have been looked at.
    pub(super) items: Vec<Face>,
    /// How much it takes of what has its JSON type: a format least, any text most.
    pub(super) breadth: u8,
    /// Whether it is the base that the others extend.
    pub(super) is_base: bool,
}

impl Face {
    /// The same without the known values of members that need not be there.
    pub(super) fn told_for_certain(&self) -> Self {
        let mut face = self.clone();
        face.constants.retain(|name, _| self.required.contains(name));
        face
    }

    /// Whether nothing is said of it but that it is an object.
    pub(super) fn is_any_object(&self) -> bool {
        self.kinds == [Kind::Object] && self.known.is_empty() && self.required.is_empty() && self.tag.is_none()
    }

    /// Whether a value of this JSON type may be it.
    pub(super) fn takes(&self, kind: Kind) -> bool {
        takes(&self.kinds, kind)
    }

    /// Whether no value fits both: a discriminator looks at them, or a member that has to be there has no room in the other,
    /// or has other values or another JSON type there.
    pub(super) fn excludes(&self, other: &Self) -> bool {
        let differs = |(name, values): (&String, &Vec<_>)| {
            let is_required = self.required.contains(name) || other.required.contains(name);
            let others = other.constants.get(name).filter(|_| is_required);
            others.is_some_and(|others| !values.iter().any(|value| others.contains(value)))
        };
        let is_of_other_kind = |(name, kinds): (&String, &Vec<Kind>)| {
            let overlaps = |other: &Kind| takes(kinds, *other) || kinds.iter().any(|kind| takes(&[*other], *kind));
            other.members.get(name).is_some_and(|others| !others.iter().any(overlaps))
        };
        let has_no_room =
            |it: &Self, other: &Self| it.is_closed && !other.required.iter().all(|name| it.known.contains(name));
        (self.tag.is_some() && self.tag == other.tag)
            || has_no_room(self, other)
            || has_no_room(other, self)
            || self.constants.iter().any(differs)
            || self.members.iter().any(is_of_other_kind)
    }
}

/// Whether a kind is among others; a whole number is a number.
pub(super) fn takes(kinds: &[Kind], kind: Kind) -> bool {
    kinds.contains(&kind) || (kind == Kind::Integer && kinds.contains(&Kind::Number))
}

/// The face of an alternative.
pub(super) fn face<'d>(lowering: &mut Lowering<'d, '_>, variant: usize, alternative: &Alternative<'d>) -> Face {
    let merged = merge(&alternative.layers);
    let mut face = Face {
        variant,
        kinds: kinds(&merged),
        constants: constants(lowering, &merged),
        tag: None,
        required: merged.required.iter().map(|&name| name.to_owned()).collect(),
        known: merged.properties.iter().map(|(name, _)| (*name).to_owned()).collect(),
        is_closed: matches!(merged.additional, Additional::None) && merged.patterns.is_empty(),
        members: BTreeMap::new(),
        items: Vec::new(),
        breadth: breadth(&merged),
        is_base: alternative.is_base,
    };
    if let Some(tag) = &alternative.tag {
        let listed = face.constants.remove(tag.property).unwrap_or_default();
        face.tag = Some(tag.property.to_owned());
        face.constants.insert(tag.property.to_owned(), told(tag, listed));
    }
    face
}

/// The values of a discriminator's member: those it gives, so far as the member's own description lists them too. Where the
/// two have nothing in common, what the member lists is believed, and a mapping as well, but not the name of a component.
fn told(tag: &Tag<'_>, listed: Vec<Literal>) -> Vec<Literal> {
    let given: Vec<Literal> = tag.values.iter().cloned().map(Literal::String).collect();
    let common: Vec<Literal> = given.iter().filter(|value| listed.contains(value)).cloned().collect();
    match (listed.is_empty(), common.is_empty()) {
        (true, _) => given,
        (false, false) => common,
        (false, true) if tag.is_mapped => [given, listed].concat(),
        (false, true) => listed,
    }
}

/// A set of values takes new ones too, hence any text, but what it lists is more likely meant than any other text.
fn breadth(merged: &Merged<'_>) -> u8 {
    match (&merged.values, merged.format) {
        (None, Some(_)) => 0,
        (Some(_), _) => 1,
        (None, None) => 2,
    }
}

/// Looks deeper into faces that nothing on the surface tells apart: at the JSON types of members, and at items. `nested` is
/// how many arrays of arrays may be looked into at all.
pub(super) fn look_deeper<'d>(
    lowering: &mut Lowering<'d, '_>,
    face: &mut Face,
    alternative: &Alternative<'d>,
    nested: &mut usize,
) {
    let merged = merge(&alternative.layers);
    for (name, nodes) in merged.properties.iter().filter(|(name, _)| merged.requires(name)) {
        let all = lowering.expand(nodes);
        let mut kinds: Vec<Kind> = all.list.iter().flat_map(|one| self::kinds(&merge(&one.layers))).collect();
        kinds.extend(all.null.then_some(Kind::Null));
        face.members.insert((*name).to_owned(), kinds);
    }
    if face.kinds.contains(&Kind::Array) {
        face.items = items(lowering, face.variant, &merged, DEEPEST_ITEMS, nested);
    }
}

/// Arrays of arrays are looked into this far.
const DEEPEST_ITEMS: usize = 4;

fn items<'d>(
    lowering: &mut Lowering<'d, '_>,
    variant: usize,
    merged: &Merged<'d>,
    depth: usize,
    nested: &mut usize,
) -> Vec<Face> {
    let mut faces = Vec::new();
    for one in lowering.expand(&merged.items).list {
        let mut item = face(lowering, variant, &one);
        if depth > 0 && *nested > 0 && item.kinds.contains(&Kind::Array) {
            *nested -= 1;
            item.items = items(lowering, variant, &merge(&one.layers), depth - 1, nested);
        }
        faces.push(item);
    }
    faces
}

fn kinds(merged: &Merged<'_>) -> Vec<Kind> {
    if merged.says_nothing { Kind::ALL.to_vec() } else { merged.kinds.kinds().to_vec() }
}

fn constants<'d>(lowering: &mut Lowering<'d, '_>, merged: &Merged<'d>) -> BTreeMap<String, Vec<Literal>> {
    let mut constants = BTreeMap::new();
    for (name, nodes) in &merged.properties {
        if let Some(values) = values(lowering, nodes) {
            constants.insert((*name).to_owned(), values);
        }
    }
    constants
}

/// The values that a member may have, if all of them are listed.
fn values<'d>(lowering: &mut Lowering<'d, '_>, nodes: &[Node<'d>]) -> Option<Vec<Literal>> {
    if !nodes.iter().any(|node| may_list_values(node, FARTHEST)) {
        return None;
    }
    let mut values = Vec::new();
    for alternative in lowering.expand(nodes).list {
        values.extend(merge(&alternative.layers).values?.into_iter().cloned());
    }
    (!values.is_empty()).then_some(values)
}

/// References and choices are followed this far before it is assumed that they may lead to values.
const FARTHEST: usize = 4;

/// A cheap look before an expensive one: whether all that a schema lets pass may be listed, in it or in what it leads to.
fn may_list_values(node: &Node<'_>, steps: usize) -> bool {
    let Some(schema) = node.value.as_object() else { return false };
    schema.keys().any(|key| match key.as_str() {
        "const" | "enum" | "allOf" => true,
        "$ref" => {
            steps == 0
                || graph::plain_reference(node, &mut Findings::new())
                    .is_none_or(|target| may_be_listed(&target, steps - 1))
        }
        "oneOf" | "anyOf" => {
            steps == 0
                || node.get(key).is_none_or(|choices| {
                    choices.items(&mut Findings::new()).iter().all(|one| may_be_listed(one, steps - 1))
                })
        }
        _ => false,
    })
}

/// The same of a schema that another leads to, which may also be `null`, or a base whose heirs are meant.
fn may_be_listed(node: &Node<'_>, steps: usize) -> bool {
    let is_null = |ty: &Value| match ty {
        Value::Array(types) => types.iter().all(|it| it == "null"),
        ty => ty == "null",
    };
    let is_special = !node.value.is_object()
        || node.value.get("discriminator").is_some()
        || node.value.get("type").is_some_and(is_null);
    is_special || may_list_values(node, steps)
}
