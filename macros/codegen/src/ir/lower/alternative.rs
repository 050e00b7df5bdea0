//! Schemas as a set of alternatives, each a list of plain descriptions that all apply: the distributive law.
//!
//! `allOf` is "and", `oneOf` and `anyOf` are "or"; "and" is carried into the "or" until only plain layers are left.
//! Whatever is nested in whatever, a union so becomes one flat set.

use crate::diagnostic::{Code, Finding, Findings, Pointer};
use crate::document::Kind;
use crate::graph::{KindSet, Node, Schema, called, leads_to};

/// A schema that multiplies out to more is refused.
const MOST_ALTERNATIVES: usize = 512;
/// Compositions nested deeper are refused.
const DEEPEST: usize = 64;

/// All the ways to fit a schema.
#[derive(Debug, Clone, Default)]
pub(super) struct Alternatives<'d> {
    /// Each way, in written order.
    pub(super) list: Vec<Alternative<'d>>,
    /// Whether `null` fits too.
    pub(super) null: bool,
}

/// One way to fit a schema.
#[derive(Debug, Clone, Default)]
pub(super) struct Alternative<'d> {
    /// Plain descriptions, all of which apply.
    pub(super) layers: Vec<Schema<'d>>,
    /// The component that it is, nothing added.
    pub(super) via: Option<Node<'d>>,
    /// The values that an explicit discriminator gives it.
    pub(super) tag: Option<(&'d str, Vec<String>)>,
    /// Where it was written.
    pub(super) at: Pointer,
}

impl Alternative<'_> {
    /// The place of the component that it is.
    pub(super) fn via_place(&self) -> Option<&Pointer> {
        self.via.as_ref().map(|node| &node.at)
    }
}

/// All the ways to fit all of these schemas at once.
pub(super) fn expand<'d>(schemas: &[Node<'d>], findings: &mut Findings) -> Alternatives<'d> {
    let mut expansion = Expansion { findings, active: Vec::new() };
    let mut parts = schemas.iter().map(|node| expansion.of(node));
    let first = parts.next().unwrap_or_default();
    let all: Vec<_> = parts.collect();
    all.iter().fold(first, |so_far, more| expansion.both(so_far, more))
}

struct Expansion<'f> {
    findings: &'f mut Findings,
    /// The references being followed, to notice circles.
    active: Vec<Pointer>,
}

impl Expansion<'_> {
    fn of<'d>(&mut self, node: &Node<'d>) -> Alternatives<'d> {
        if *node.value == serde_json::Value::Bool(false) {
            return Alternatives::default();
        }
        if self.active.len() > DEEPEST || self.active.contains(&node.at) {
            self.circle(node);
            // A stand-in that everything fits, so that nothing else is said of it.
            return Alternatives { list: vec![Alternative::default()], null: false };
        }
        self.active.push(node.at.clone());
        let schema = Schema::read(node, self.findings);
        let parts = self.parts(&schema);
        let mut all = parts.into_iter().fold(None, |so_far: Option<Alternatives<'d>>, more| match so_far {
            Some(so_far) => Some(self.both(so_far, &more)),
            None => Some(more),
        });
        if let Some(all) = &mut all {
            name_tags(&schema, all, self.findings);
        }
        let all = match all {
            Some(all) if !schema.refines || schema.says_only_object() => all,
            Some(all) => self.both(all, &own(schema.clone())),
            None => own(schema.clone()),
        };
        self.active.pop();
        Alternatives { null: all.null || schema.nullable, ..all }
    }

    /// What a schema refers to or is composed of, each part on its own.
    fn parts<'d>(&mut self, schema: &Schema<'d>) -> Vec<Alternatives<'d>> {
        let mut parts = Vec::new();
        if let Some(target) = &schema.reference {
            parts.push(self.through(target));
        }
        parts.extend(schema.all_of.iter().map(|member| self.of(member)).collect::<Vec<_>>());
        parts.extend(schema.choices.iter().map(|group| self.either(group)).collect::<Vec<_>>());
        parts
    }

    /// What a reference leads to: a component is remembered as such.
    fn through<'d>(&mut self, target: &Node<'d>) -> Alternatives<'d> {
        let mut all = self.of(target);
        for alternative in &mut all.list {
            alternative.via = Some(target.clone());
        }
        all
    }

    /// Any one of a group.
    fn either<'d>(&mut self, group: &[Node<'d>]) -> Alternatives<'d> {
        let mut all = Alternatives::default();
        for member in group {
            let more = self.of(member);
            all.null |= more.null;
            all.list.extend(more.list);
        }
        all
    }

    /// Both of two: every pair of their alternatives.
    fn both<'d>(&mut self, left: Alternatives<'d>, right: &Alternatives<'d>) -> Alternatives<'d> {
        if left.list.len().saturating_mul(right.list.len()) > MOST_ALTERNATIVES {
            self.too_many(&left);
            return left;
        }
        let pairs = left.list.iter().flat_map(|one| right.list.iter().map(move |other| pair(one, other)));
        Alternatives { list: pairs.collect(), null: left.null && right.null }
    }

    fn circle(&mut self, node: &Node<'_>) {
        self.findings.push(Finding::new(Code::CyclicReference, &node.at, "this schema is composed of itself").remedy(
            "a schema may contain itself in a property or an item, not in `allOf`, `oneOf` or `anyOf`".to_owned(),
        ));
    }

    fn too_many(&mut self, left: &Alternatives<'_>) {
        let at = left.list.first().map(|one| one.at.clone()).unwrap_or_default();
        let detail = format!("this multiplies out to more than {MOST_ALTERNATIVES} alternatives");
        self.findings.push(
            Finding::new(Code::TooManyAlternatives, at, detail)
                .remedy("name the alternatives in one `oneOf`".to_owned()),
        );
    }
}

/// One alternative that says what two say.
fn pair<'d>(one: &Alternative<'d>, other: &Alternative<'d>) -> Alternative<'d> {
    let via = match (one.is_free(), other.is_free()) {
        (_, true) => one.via.clone(),
        (true, _) => other.via.clone(),
        _ => None,
    };
    let layers = one.layers.iter().chain(&other.layers).cloned().collect();
    let tag = other.tag.clone().or_else(|| one.tag.clone());
    Alternative { layers, via, tag, at: other.at.clone() }
}

impl Alternative<'_> {
    /// Whether anything fits it.
    fn is_free(&self) -> bool {
        self.layers.is_empty() && self.via.is_none()
    }
}

/// A schema without compositions: itself, and `null` apart.
fn own(mut schema: Schema<'_>) -> Alternatives<'_> {
    let at = schema.node.at.clone();
    let only_null = KindSet::one(Kind::Null);
    if schema.kinds.as_ref() == Some(&only_null) {
        return Alternatives { null: true, ..Alternatives::default() };
    }
    let mut null = schema.kinds.as_ref().is_some_and(|kinds| kinds.has(Kind::Null));
    schema.kinds = schema.kinds.map(|kinds| kinds.without_null());
    if let Some(values) = &mut schema.values {
        let before = values.len();
        values.retain(|value| !value.is_null());
        null |= values.len() < before;
        if values.is_empty() && before > 0 {
            return Alternatives { null: true, ..Alternatives::default() };
        }
    }
    let layers = if schema.narrows { vec![schema] } else { Vec::new() };
    Alternatives { list: vec![Alternative { layers, at, ..Alternative::default() }], null }
}

/// Gives each component of a union the values that an explicit `discriminator` maps to it, or its own name.
fn name_tags<'d>(schema: &Schema<'d>, all: &mut Alternatives<'d>, findings: &mut Findings) {
    let Some(discriminator) = &schema.discriminator else { return };
    let Some(property) = discriminator.text("propertyName", findings) else { return };
    for alternative in &mut all.list {
        let Some(place) = alternative.via_place() else { continue };
        alternative.tag = Some((property, tags(discriminator, place)));
    }
}

/// The names that `mapping` gives the component at a place; without any, the component's own.
fn tags(discriminator: &Node<'_>, component: &Pointer) -> Vec<String> {
    let own = called(component).pop().unwrap_or_default();
    let mapping = discriminator.value.get("mapping").and_then(serde_json::Value::as_object);
    let leads_here =
        |target: &serde_json::Value| target.as_str().is_some_and(|target| leads_to(discriminator, target, component));
    let mapped: Vec<String> =
        mapping.into_iter().flatten().filter(|(_, target)| leads_here(target)).map(|(name, _)| name.clone()).collect();
    if mapped.is_empty() { vec![own] } else { mapped }
}
