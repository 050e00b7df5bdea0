//! Expands compositions by the distributive law: `allOf` is a conjunction, and `oneOf` and `anyOf` are disjunctions.
//!
//! The result is a flat list of alternatives for any nesting. A cache holds the alternatives of each component, so that
//! layers of references have linear cost.

mod choices;
mod intersection;
mod references;

use std::rc::Rc;

use crate::diagnostic::{Code, Finding, Findings, Pointer};
use crate::graph::{self, Node, NodeMap, RelaxedMembers, Schema, SchemaCache};
use crate::ir::lower::composition::alternative::{Alternative, Alternatives};
use crate::ir::lower::composition::components::Components;
use crate::ir::lower::composition::discriminator::Discriminator;
use crate::ir::lower::composition::limits;
use crate::ir::lower::composition::limits::{DEEPEST, MOST_IN_DOCUMENT, too_many_in_document};
use crate::ir::lower::composition::subtypes::SubtypeIndex;
use crate::ir::lower::composition::{free_form, required_groups};
use crate::json::Value;

/// Cache of expanded compositions.
#[derive(Debug, Default)]
pub(crate) struct ExpansionCache<'d> {
    /// The schemas that were read.
    schemas: SchemaCache<'d>,
    /// The alternatives of schemas that are whole values.
    values: NodeMap<Rc<Alternatives<'d>>>,
    /// The alternatives of referenced schemas.
    referenced: NodeMap<Rc<Alternatives<'d>>>,
    /// The alternatives of schemas that `allOf` refers to.
    bases: NodeMap<Rc<Alternatives<'d>>>,
    /// The target of the chain of references that begins with a node.
    reference_targets: NodeMap<Node<'d>>,
    /// The index of bases and subtypes.
    subtypes: SubtypeIndex<'d>,
    /// The number of alternatives so far.
    alternatives_so_far: usize,
}

impl<'d> ExpansionCache<'d> {
    /// Returns the position of a component among all components.
    pub(crate) fn position(&mut self, component: &Node<'d>) -> usize {
        self.subtypes.position(component)
    }

    /// Returns the components of the main file. `any` is any node of the description.
    pub(crate) fn components(&mut self, any: &Node<'d>) -> Rc<Components<'d>> {
        self.subtypes.components(any)
    }

    /// Sets the members that are optional and nullable in spite of their schemas.
    pub(crate) fn relax(&mut self, members: RelaxedMembers) {
        self.schemas.relax(members);
    }

    /// Reads a schema; its findings are reported once.
    pub(crate) fn read_schema(&mut self, node: &Node<'d>, findings: &mut Findings) -> Rc<Schema<'d>> {
        self.schemas.read(node, findings)
    }
}

/// Longer lists of alternatives are expanded again, since they need much memory.
const MOST_KEPT: usize = 64;

/// The position of a schema in the schema that refers to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Position {
    /// The whole value.
    Root,
    /// A part of the value: other schemas apply, too.
    AllOf,
    /// An alternative.
    OneOf,
}

/// Returns the alternatives of a value to which all these schemas apply.
pub(crate) fn normalize<'d>(
    cache: &mut ExpansionCache<'d>,
    schemas: &[Node<'d>],
    findings: &mut Findings,
) -> Rc<Alternatives<'d>> {
    if cache.alternatives_so_far > MOST_IN_DOCUMENT {
        return Rc::new(Alternatives::anything());
    }
    let known = if let [schema] = schemas { cache.values.get(schema).map(Rc::clone) } else { None };
    let all = known.unwrap_or_else(|| {
        let all = Rc::new(expand(cache, schemas, findings));
        if let ([schema], 0..=MOST_KEPT) = (schemas, all.alternatives.len()) {
            cache.values.insert(schema, Rc::clone(&all));
        }
        all
    });
    // Known alternatives count, too: each use of them makes another type.
    cache.alternatives_so_far += all.alternatives.iter().map(|one| one.schemas().len() + 1).sum::<usize>();
    if cache.alternatives_so_far > MOST_IN_DOCUMENT {
        findings.extend(schemas.first().map(too_many_in_document));
    }
    all
}

/// Expands the schemas of one value.
fn expand<'d>(cache: &mut ExpansionCache<'d>, schemas: &[Node<'d>], findings: &mut Findings) -> Alternatives<'d> {
    let mut expansion = Expansion { findings, cache, path: Vec::new(), shallowest_dependency: usize::MAX };
    let edge = if schemas.len() > 1 { Position::AllOf } else { Position::Root };
    let mut all: Vec<_> = schemas.iter().map(|node| expansion.alternatives_of(node, edge)).collect();
    free_form::drop_implied_additional_properties(&mut all);
    expansion.intersect_all(all).unwrap_or_default()
}

struct Expansion<'f, 'd> {
    findings: &'f mut Findings,
    cache: &'f mut ExpansionCache<'d>,
    /// The schemas in progress, from the outside in.
    path: Vec<(Pointer, Position)>,
    /// The outermost index of `path` on which a decision depends.
    shallowest_dependency: usize,
}

impl<'d> Expansion<'_, 'd> {
    fn alternatives_of(&mut self, node: &Node<'d>, edge: Position) -> Alternatives<'d> {
        if *node.value == Value::Bool(false) {
            return Alternatives::default();
        }
        if self.path.len() > DEEPEST {
            self.findings.push(limits::nested_too_deeply(node));
            return Alternatives::anything();
        }
        if let Some(index) = self.index_in_path(&node.at) {
            let times = self.path.iter().filter(|(at, _)| *at == node.at).count();
            if times > 1 || !self.path_has(index, Position::OneOf) {
                self.report_circle(index);
                // The stand-in accepts any value, so that no other errors follow.
                return Alternatives::anything();
            }
            // A subtype extends a base that lists the subtype: only the keywords of the base itself apply.
        }
        self.path.push((node.at.clone(), edge));
        let all = self.alternatives_of_composition(node, edge);
        self.path.pop();
        all
    }

    fn alternatives_of_composition(&mut self, node: &Node<'d>, edge: Position) -> Alternatives<'d> {
        let schema = self.cache.schemas.read(node, self.findings);
        let discriminator = Discriminator::from_schema(&schema, self.findings);
        let parts = self.alternatives_of_parts(&schema, discriminator.as_ref(), edge);
        let all = match self.intersect_all(parts) {
            Some(all) if !schema.changes_type() => all,
            Some(all) if schema.has_only_type() => self.restrict_types(all, &schema),
            Some(all) => self.intersect(&all, &Alternatives::from_schema(&schema)),
            None => Alternatives::from_schema(&schema),
        };
        let all = Alternatives { nullable: all.nullable || schema.nullable, ..all };
        if edge == Position::AllOf || !schema.one_of_any_of.is_empty() { all } else { self.add_subtypes(node, all) }
    }

    /// Intersects a schema with the `type` beside its compositions. A `type` that contradicts every composition is
    /// reported and ignored.
    fn restrict_types(&mut self, all: Alternatives<'d>, schema: &Rc<Schema<'d>>) -> Alternatives<'d> {
        let both = self.intersect(&all, &Alternatives::from_schema(schema));
        let is_impossible = |all: &Alternatives<'d>| all.alternatives.iter().all(Alternative::is_unsatisfiable);
        if !is_impossible(&both) || is_impossible(&all) {
            return both;
        }
        let detail = "this `type` excludes all of the schemas beside it";
        let finding = Finding::new(Code::Dropped, schema.node.at.key("type"), detail);
        self.findings.push(finding.consequence("the `type` is ignored"));
        all
    }

    /// Returns the alternatives of each reference and composition of a schema.
    fn alternatives_of_parts(
        &mut self,
        schema: &Schema<'d>,
        discriminator: Option<&Discriminator<'d>>,
        edge: Position,
    ) -> Vec<Alternatives<'d>> {
        let mut parts = Vec::new();
        if let Some(target) = &schema.reference {
            let edge = if schema.changes_type() && graph::is_named(&schema.node.at) { Position::AllOf } else { edge };
            parts.push(self.follow_reference(target, edge));
        }
        let edge = if is_wrapper(schema) { edge } else { Position::AllOf };
        let others: Vec<Node<'d>> =
            schema.all_of.iter().filter(|member| !self.is_itself(member, schema)).cloned().collect();
        let members: Vec<_> = others.iter().map(|member| self.alternatives_of(member, edge)).collect();
        parts.extend(self.widen_to_null(&others, members));
        for group in schema.one_of_any_of.iter().filter(|group| !required_groups::is_group_of_required(group)) {
            parts.push(self.expand_choice(group, schema, discriminator));
        }
        parts
    }

    /// Returns true if an item of `allOf` is the schema itself, and reports that the item is ignored.
    fn is_itself(&mut self, member: &Node<'d>, schema: &Schema<'d>) -> bool {
        let target = graph::plain_reference(member, self.findings);
        let is_itself = target.is_some_and(|target| target.at == schema.node.at);
        if is_itself {
            let finding = Finding::new(Code::Forgiven, &member.at, "this `allOf` contains the schema itself");
            self.findings.push(finding.consequence("the item is ignored"));
        }
        is_itself
    }

    /// Makes a value nullable if its `allOf` contains `{type: null}`.
    ///
    /// Deviation: in JSON Schema such an `allOf` excludes every value; the author intends `null` as an additional
    /// value.
    fn widen_to_null(&mut self, members: &[Node<'d>], mut all: Vec<Alternatives<'d>>) -> Vec<Alternatives<'d>> {
        let excludes_null = all.iter().any(|it| !it.nullable && !it.alternatives.is_empty());
        for (member, all) in members.iter().zip(&mut all).filter(|_| excludes_null) {
            if all.alternatives.is_empty() && all.nullable {
                let finding =
                    Finding::new(Code::Forgiven, &member.at, "no value fits both this and the schemas beside it");
                self.findings.push(finding.consequence("the value is read as nullable"));
                *all = Alternatives { widens_to_null: true, ..Alternatives::anything() };
            }
        }
        all
    }

    /// Returns the index in `path` of a schema that is being expanded.
    fn index_in_path(&mut self, at: &Pointer) -> Option<usize> {
        let index = self.path.iter().rposition(|(active, _)| active == at)?;
        self.shallowest_dependency = self.shallowest_dependency.min(index);
        Some(index)
    }

    /// Returns the index in `path` of the target of a member.
    fn index_of_target(&mut self, member: &Node<'d>) -> Option<usize> {
        let target = graph::plain_reference(member, self.findings).unwrap_or_else(|| member.clone());
        self.index_in_path(&target.at)
    }

    fn mark_uncacheable(&mut self) {
        self.shallowest_dependency = 0;
    }

    /// Returns true if the path after this index has such a position.
    fn path_has(&self, index: usize, through: Position) -> bool {
        self.path.iter().skip(index + 1).any(|(_, edge)| *edge == through)
    }
}

impl Expansion<'_, '_> {
    fn report_circle(&mut self, index: usize) {
        let members: Vec<Pointer> = self.path.iter().skip(index).map(|(at, _)| at.clone()).collect();
        self.findings.extend(limits::circular_composition(members.iter()));
    }

    fn report_too_many(&mut self, list: &[Alternative<'_>], how: &str, most: usize) {
        let own = self.path.last().map(|(at, _)| at.clone());
        let at = own.or_else(|| list.first().map(|one| one.at.clone())).unwrap_or_default();
        self.findings.push(limits::too_many_alternatives(at, how, most));
    }
}

/// Returns true if an inline schema only annotates another schema: just a single item of its `allOf` has more than
/// annotations.
fn is_wrapper(schema: &Schema<'_>) -> bool {
    let says_something = |member: &&Node<'_>| {
        let words = ["title", "description", "nullable", "default", "example", "deprecated", "readOnly", "writeOnly"];
        member.value.as_object().is_none_or(|it| it.keys().any(|key| !words.contains(&key.as_str())))
    };
    let is_plain = !schema.changes_type() || schema.has_only_type();
    is_plain && !graph::is_named(&schema.node.at) && schema.all_of.iter().filter(says_something).count() == 1
}
