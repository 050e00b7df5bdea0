//! The properties of an alternative that a union's decision can test.

use std::collections::BTreeMap;

use crate::diagnostic::Findings;
use crate::document::JsonType;
use crate::graph::{self, Additional, Node};
use crate::ir::lower::composition::alternative::{Alternative, Role, Tag};
use crate::ir::lower::composition::merge::{Merged, merge};
use crate::ir::lower::context::Lowering;
use crate::ir::lower::schema::formats;
use crate::ir::lower::schema::scalar;
use crate::ir::lower::union::sample::{Sample, sample};
use crate::ir::{Format, Literal, Type};
use crate::json::Value;

/// The properties of an alternative that a union's decision can test.
#[derive(Debug, Clone)]
pub(crate) struct Face {
    /// The variant that it belongs to.
    pub(crate) variant: usize,
    /// The JSON types it may have.
    pub(crate) kinds: Vec<JsonType>,
    /// The values that are listed for it, if these are strings, numbers or booleans.
    pub(crate) values: Option<Vec<Literal>>,
    /// True if every value of its JSON type can be read as it.
    pub(crate) takes_all: bool,
    /// The format of a string whose values no other such format shares.
    pub(crate) format: Option<Format>,
    /// A value that it accepts.
    pub(crate) sample: Sample,
    /// The members that have one of a few known values, with these values.
    pub(crate) constants: BTreeMap<String, Vec<Literal>>,
    /// The member that an explicit discriminator looks at.
    pub(crate) tag: Option<String>,
    /// The members it must have.
    pub(crate) required: Vec<String>,
    /// The members it knows.
    pub(crate) known: Vec<String>,
    /// True if `additionalProperties` allows no others.
    pub(crate) is_closed: bool,
    /// The faces of the members it knows, where these have been looked at: one for each alternative.
    pub(crate) members: BTreeMap<String, Vec<Face>>,
    /// The faces of the items of an array, where these have been looked at.
    pub(crate) items: Vec<Face>,
    /// The share of its JSON type that it accepts: a format the least, any text the most.
    pub(crate) breadth: u8,
    /// True for the base that the others extend.
    pub(crate) is_base: bool,
}

impl Face {
    /// Returns a copy without the constants of optional members.
    pub(crate) fn told_for_certain(&self) -> Self {
        let mut face = self.clone();
        face.constants.retain(|name, _| self.required.contains(name));
        face
    }

    /// The face of `null`.
    fn null() -> Self {
        Self {
            variant: 0,
            kinds: vec![JsonType::Null],
            values: None,
            takes_all: true,
            format: None,
            sample: Sample::Any,
            constants: BTreeMap::new(),
            tag: None,
            required: Vec::new(),
            known: Vec::new(),
            is_closed: false,
            members: BTreeMap::new(),
            items: Vec::new(),
            breadth: 0,
            is_base: false,
        }
    }

    /// Returns `true` if it requires a member.
    pub(crate) fn requires(&self, name: &str) -> bool {
        self.required.iter().any(|it| it == name)
    }

    /// Returns `true` if it knows or requires a member.
    pub(crate) fn knows(&self, name: &str) -> bool {
        self.known.iter().any(|it| it == name) || self.requires(name)
    }

    /// Returns true for an object without further keywords.
    pub(crate) fn is_any_object(&self) -> bool {
        self.kinds == [JsonType::Object] && self.known.is_empty() && self.required.is_empty() && self.tag.is_none()
    }

    /// Returns true if it accepts values of this JSON type.
    pub(crate) fn takes(&self, kind: JsonType) -> bool {
        takes(&self.kinds, kind)
    }
}

/// Returns true if a JSON type is among others; an integer is a number.
pub(crate) fn takes(kinds: &[JsonType], kind: JsonType) -> bool {
    kinds.contains(&kind) || (kind == JsonType::Integer && kinds.contains(&JsonType::Number))
}

/// The face of an alternative.
pub(crate) fn face<'d>(lowering: &mut Lowering<'d, '_>, variant: usize, alternative: &Alternative<'d>) -> Face {
    let merged = merge(&alternative.layers);
    let mut face = Face {
        variant,
        kinds: kinds(&merged),
        values: listed(&merged),
        takes_all: takes_all(&merged),
        format: distinct_format(&merged),
        sample: sample(&merged, &alternative.layers),
        constants: constants(lowering, &merged),
        tag: None,
        required: merged.required.iter().map(|&name| name.to_owned()).collect(),
        known: merged.properties.iter().map(|(name, _)| (*name).to_owned()).collect(),
        is_closed: matches!(merged.additional, Additional::None) && merged.patterns.is_empty(),
        members: BTreeMap::new(),
        items: Vec::new(),
        breadth: breadth(&merged),
        is_base: alternative.role == Role::Base,
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

/// The values that are listed, if these are strings, numbers or booleans.
fn listed(merged: &Merged<'_>) -> Option<Vec<Literal>> {
    let values = merged.values.as_ref()?;
    let are_scalars = values.iter().all(|value| value.is_string() || value.is_number() || value.is_boolean());
    are_scalars.then(|| values.iter().copied().cloned().collect())
}

/// Returns `true` if every value of its JSON type can be read.
fn takes_all(merged: &Merged<'_>) -> bool {
    let is_any = match merged.kinds.kinds() {
        [] => merged.says_nothing,
        [JsonType::Boolean] => true,
        [JsonType::String] => formats::string(merged.format) == Type::Text,
        _ => false,
    };
    is_any && merged.values.is_none()
}

/// The format of a string, if it is one of those that share no value.
fn distinct_format(merged: &Merged<'_>) -> Option<Format> {
    use Format::{Date, DateTime, Duration, Ipv4, Ipv6, Time, Uuid};
    match scalar::of(merged) {
        Some(Type::Formatted(format @ (Date | DateTime | Duration | Ipv4 | Ipv6 | Time | Uuid))) => Some(format),
        _ => None,
    }
}

/// A format is narrower than an integer, and that than all else.
fn breadth(merged: &Merged<'_>) -> u8 {
    match merged.format {
        Some(_) => 0,
        None if merged.kinds.kinds() == [JsonType::Integer] => 1,
        None => 2,
    }
}

/// The most that one decision looks into.
#[derive(Debug)]
pub(crate) struct Budget {
    arrays: usize,
    members: usize,
}

impl Default for Budget {
    fn default() -> Self {
        // Items and members may be as many again on each level.
        Self { arrays: 64, members: 1024 }
    }
}

/// Looks deeper into faces that nothing on the surface tells apart: at members and at items.
pub(crate) fn look_deeper<'d>(
    lowering: &mut Lowering<'d, '_>,
    face: &mut Face,
    alternative: &Alternative<'d>,
    budget: &mut Budget,
) {
    let merged = merge(&alternative.layers);
    face.members = members(lowering, &merged, DEEPEST_MEMBERS, budget);
    if face.kinds.contains(&JsonType::Array) {
        face.items = items(lowering, face.variant, &merged, DEEPEST_ITEMS, budget);
    }
}

/// Members of members are looked into this far.
const DEEPEST_MEMBERS: usize = 3;

fn members<'d>(
    lowering: &mut Lowering<'d, '_>,
    merged: &Merged<'d>,
    depth: usize,
    budget: &mut Budget,
) -> BTreeMap<String, Vec<Face>> {
    let mut members = BTreeMap::new();
    for (name, nodes) in &merged.properties {
        if budget.members == 0 {
            break;
        }
        let all = lowering.expand(nodes);
        budget.members = budget.members.saturating_sub(all.list.len().max(1));
        let mut faces = Vec::new();
        for one in &all.list {
            let mut member = face(lowering, 0, one);
            if depth > 0 {
                member.members = self::members(lowering, &merge(&one.layers), depth - 1, budget);
            }
            faces.push(member);
        }
        faces.extend(all.null.then(Face::null));
        members.insert((*name).to_owned(), faces);
    }
    members
}

/// Arrays of arrays are looked into this far.
const DEEPEST_ITEMS: usize = 4;

fn items<'d>(
    lowering: &mut Lowering<'d, '_>,
    variant: usize,
    merged: &Merged<'d>,
    depth: usize,
    budget: &mut Budget,
) -> Vec<Face> {
    let mut faces = Vec::new();
    for one in lowering.expand(&merged.items).list {
        let mut item = face(lowering, variant, &one);
        let merged = merge(&one.layers);
        item.members = members(lowering, &merged, 0, budget);
        if depth > 0 && budget.arrays > 0 && item.kinds.contains(&JsonType::Array) {
            budget.arrays -= 1;
            item.items = items(lowering, variant, &merged, depth - 1, budget);
        }
        faces.push(item);
    }
    faces
}

fn kinds(merged: &Merged<'_>) -> Vec<JsonType> {
    if merged.says_nothing { JsonType::ALL.to_vec() } else { merged.kinds.kinds().to_vec() }
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
    let all = lowering.expand(nodes);
    for alternative in all.list {
        values.extend(merge(&alternative.layers).values?.into_iter().cloned());
    }
    values.extend(all.null.then_some(Literal::Null).filter(|_| !values.is_empty()));
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

/// Returns true if the target of a reference can list constants, also if it is nullable, or a base with subtypes.
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
