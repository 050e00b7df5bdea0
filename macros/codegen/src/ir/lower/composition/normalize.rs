//! The distributive law: `allOf` is "and", `oneOf` and `anyOf` are "or"; "and" is carried into the "or".
//!
//! Whatever is nested in whatever, a union so becomes one flat set of alternatives. What a component expands to is
//! remembered, so that schemas which refer to each other in layers cost no more than they are long.

use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use crate::diagnostic::{Code, Finding, Findings, Pointer};
use crate::graph::{self, Node, Schema};
use crate::ir::lower::composition::alternative::{Alternative, Alternatives, Role};
use crate::ir::lower::composition::limits;
use crate::ir::lower::composition::limits::{
    DEEPEST, MOST_ALTERNATIVES, MOST_IN_DOCUMENT, MOST_LISTED, too_many_in_document,
};
use crate::ir::lower::composition::subtypes::{Discriminator, SubtypeIndex};
use crate::ir::lower::composition::{discriminator_property, free_form, required_groups};
use crate::json::Value;

/// Cache of expanded compositions.
#[derive(Debug, Default)]
pub(crate) struct ExpansionCache<'d> {
    /// The alternatives of referenced schemas, by pointer, and by whether the schema is only a part of another.
    by_pointer: HashMap<(Pointer, bool), Rc<Alternatives<'d>>>,
    /// The targets of chains of references, by the pointer of each link.
    reference_targets: HashMap<Pointer, Node<'d>>,
    /// The components that extend each base.
    subtypes: SubtypeIndex<'d>,
    /// The number of alternatives so far.
    alternatives_so_far: usize,
}

impl<'d> ExpansionCache<'d> {
    /// Returns the position of a component among all components.
    pub(crate) fn position(&mut self, component: &Node<'d>) -> usize {
        self.subtypes.position(component)
    }
}

/// The position of a schema in the one that refers to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Position {
    /// It is the whole.
    Root,
    /// It is one of several that all apply.
    AllOf,
    /// It is one of several to choose from.
    OneOf,
}

/// All the ways to fit all of these schemas at once.
pub(crate) fn normalize<'d>(
    memory: &mut ExpansionCache<'d>,
    schemas: &[Node<'d>],
    findings: &mut Findings,
) -> Alternatives<'d> {
    if memory.alternatives_so_far > MOST_IN_DOCUMENT {
        return Alternatives::anything();
    }
    let mut expansion = Expansion { findings, cache: memory, path: Vec::new(), shallowest_dependency: usize::MAX };
    let edge = if schemas.len() > 1 { Position::AllOf } else { Position::Root };
    let mut all: Vec<_> = schemas.iter().map(|node| expansion.alternatives_of(node, edge)).collect();
    free_form::drop_implied_additional_properties(&mut all);
    let all = expansion.intersect_all(all).unwrap_or_default();
    memory.alternatives_so_far += all.alternatives.iter().map(|one| one.schemas.len() + 1).sum::<usize>();
    if memory.alternatives_so_far > MOST_IN_DOCUMENT {
        findings.extend(schemas.first().map(too_many_in_document));
    }
    all
}

struct Expansion<'f, 'd> {
    findings: &'f mut Findings,
    cache: &'f mut ExpansionCache<'d>,
    /// The schemas being expanded, from the outside in.
    path: Vec<(Pointer, Position)>,
    /// The outermost index of `path` on which a decision depended.
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
                // A stand-in that accepts any value, so that no other errors follow.
                return Alternatives::anything();
            }
            // A base that lists its subtypes, extended by one of them: only the base's own keywords apply.
        }
        self.path.push((node.at.clone(), edge));
        let all = self.alternatives_of_composition(node, edge);
        self.path.pop();
        all
    }

    fn alternatives_of_composition(&mut self, node: &Node<'d>, edge: Position) -> Alternatives<'d> {
        let schema = Schema::read(node, self.findings);
        let discriminator = Discriminator::from_schema(&schema, self.findings);
        let parts = self.alternatives_of_parts(&schema, discriminator.as_ref(), edge);
        let (nullable, chooses) = (schema.nullable, !schema.one_of_any_of.is_empty());
        let all = match self.intersect_all(parts) {
            Some(all) if !schema.changes_type => all,
            Some(all) if schema.has_only_type() => self.restrict_types(all, &schema),
            Some(all) => self.intersect(&all, &Alternatives::from_schema(schema)),
            None => Alternatives::from_schema(schema),
        };
        let all = Alternatives { nullable: all.nullable || nullable, ..all };
        if edge == Position::AllOf || chooses { all } else { self.add_subtypes(node, all) }
    }

    /// A `type` beside compositions that all contradict it is a mistake, and is ignored.
    fn restrict_types(&mut self, all: Alternatives<'d>, schema: &Schema<'d>) -> Alternatives<'d> {
        let both = self.intersect(&all, &Alternatives::from_schema(schema.clone()));
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
            let edge = if schema.changes_type && graph::is_component(&schema.node.at) { Position::AllOf } else { edge };
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

    /// Returns whether an item of `allOf` is the schema itself, and reports it adds nothing.
    fn is_itself(&mut self, member: &Node<'d>, schema: &Schema<'d>) -> bool {
        let target = graph::plain_reference(member, self.findings);
        let is_itself = target.is_some_and(|target| target.at == schema.node.at);
        if is_itself {
            let finding = Finding::new(Code::Forgiven, &member.at, "this `allOf` contains the schema itself");
            self.findings.push(finding.consequence("the item is ignored"));
        }
        is_itself
    }

    /// Expands one `oneOf` or `anyOf`.
    fn expand_choice(
        &mut self,
        group: &[Node<'d>],
        schema: &Schema<'d>,
        discriminator: Option<&Discriminator<'d>>,
    ) -> Alternatives<'d> {
        let targets = group.iter().chain(discriminator.into_iter().flat_map(Discriminator::mapping_targets));
        if targets.into_iter().any(|one| self.is_extended_by(one)) {
            return Alternatives::anything();
        }
        let mut all = self.expand_group(group);
        match discriminator {
            Some(discriminator) => {
                self.add_mapped_components(discriminator, schema, &mut all);
                self.findings.extend(discriminator_property::check_discriminator_property(
                    discriminator,
                    Some(schema),
                    &all.alternatives,
                ));
                discriminator.set_values(&mut all.alternatives);
            }
            None => self.set_inherited_discriminator_values(&mut all.alternatives),
        }
        let is_open = discriminator.is_some() || is_list_of_one(group) && !schema.nullable;
        if let ([only], true) = (all.alternatives.as_mut_slice(), is_open) {
            only.role = Role::Sole;
        }
        all
    }

    /// Returns whether the schema is part of what it lists: a base that lists its subtypes is only their base there.
    fn is_extended_by(&mut self, listed: &Node<'d>) -> bool {
        self.index_of_target(listed).is_some_and(|index| self.path_has(index, Position::AllOf))
    }

    /// Tags components by the `discriminator` of a base that they extend.
    fn set_inherited_discriminator_values(&mut self, list: &mut [Alternative<'d>]) {
        for one in list.iter_mut().filter(|one| one.discriminator_values.is_none()) {
            let Some(component) = &one.component else { continue };
            let target = self.cache.reference_targets.get(&component.at).unwrap_or(component).clone();
            one.discriminator_values = self.cache.subtypes.inherited_values(&target, self.findings);
        }
    }

    /// Deviation: `allOf: [.., {type: null}]` excludes every value by JSON Schema; its author means that `null` is
    /// allowed, too.
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

    /// Returns the alternatives of a reference's target, with the name of the component. Chains of references are followed in
    /// a loop, since a chain can be as long as the document.
    fn follow_reference(&mut self, first: &Node<'d>, edge: Position) -> Alternatives<'d> {
        let mut target = first.clone();
        let mut seen = HashSet::new();
        while let Some(next) = self
            .cache
            .reference_targets
            .get(&target.at)
            .cloned()
            .or_else(|| graph::plain_reference(&target, self.findings))
        {
            if !seen.insert(target.at.clone()) {
                self.findings.extend(limits::circular_composition(seen.iter()));
                return Alternatives::anything();
            }
            target = next;
        }
        self.cache.reference_targets.extend(seen.into_iter().map(|at| (at, target.clone())));
        let mut all = self.cached_alternatives(&target, edge);
        if edge != Position::AllOf || !self.cache.subtypes.has_subtypes(&target, self.findings) {
            for alternative in &mut all.alternatives {
                alternative.component = Some(first.clone());
                alternative.role = Role::Plain; // it has another role inside that component only
            }
        }
        all
    }

    fn cached_alternatives(&mut self, node: &Node<'d>, edge: Position) -> Alternatives<'d> {
        let key = (node.at.clone(), edge == Position::AllOf);
        if let Some(known) = self.cache.by_pointer.get(&key) {
            return Alternatives::clone(known);
        }
        let (depth, before) = (self.path.len(), std::mem::replace(&mut self.shallowest_dependency, usize::MAX));
        let all = self.alternatives_of(node, edge);
        if self.shallowest_dependency >= depth {
            self.cache.by_pointer.insert(key, Rc::new(all.clone()));
        }
        self.shallowest_dependency = self.shallowest_dependency.min(before);
        all
    }

    /// Expands the items of a group. An item that is the schema itself adds nothing.
    fn expand_group(&mut self, group: &[Node<'d>]) -> Alternatives<'d> {
        let mut members = Vec::new();
        for member in group {
            if self.index_of_target(member).is_none() {
                members.push(member);
            }
        }
        let mut all = Alternatives::default();
        for member in members {
            let mut more = self.alternatives_of(member, Position::OneOf);
            more.alternatives.iter_mut().for_each(|one| one.record_entry(member));
            all.nullable |= more.nullable && !more.alternatives.iter().any(Alternative::accepts_anything);
            all.alternatives.extend(more.alternatives);
        }
        self.enforce_budget(&mut all);
        all
    }

    /// Adds the components that a mapping names beside those that are listed; one that is the schema itself is the base.
    fn add_mapped_components(
        &mut self,
        discriminator: &Discriminator<'d>,
        schema: &Schema<'d>,
        all: &mut Alternatives<'d>,
    ) {
        for target in discriminator.mapped_but_unlisted(&all.alternatives) {
            if target.at == schema.node.at && schema.changes_type {
                let at = discriminator.at.clone();
                let mut base = [Alternative { role: Role::Base, at, ..Alternative::default() }];
                discriminator.set_values_of_component(&target.at, &mut base);
                all.alternatives.extend(base);
            } else if self.index_in_path(&target.at).is_none() {
                self.findings.push(discriminator.unlisted_mapping_target(&target));
                all.alternatives.extend(self.follow_reference(&target, Position::OneOf).alternatives);
            }
        }
    }

    /// A base with a discriminator is any one of the components that extend it, or itself.
    fn add_subtypes(&mut self, node: &Node<'d>, own: Alternatives<'d>) -> Alternatives<'d> {
        let Some(family) = self.cache.subtypes.hierarchy(node, self.findings) else { return own };
        let mut all = Alternatives { alternatives: Vec::new(), ..own };
        for subtype in family.subtypes.iter().filter(|subtype| subtype.at != node.at) {
            if self.index_in_path(&subtype.at).is_some() {
                self.mark_uncacheable();
                continue;
            }
            let mut more = self.follow_reference(subtype, Position::OneOf).alternatives;
            for one in &mut more {
                one.role = Role::Subtype;
            }
            family.discriminator.set_values(&mut more);
            all.alternatives.extend(more);
        }
        if family.has_base {
            let at = node.get("discriminator").map_or_else(|| node.at.clone(), |it| it.at);
            let as_base = |base| Alternative { role: Role::Base, component: None, at: at.clone(), ..base };
            let base = own.alternatives.into_iter().map(as_base);
            let mut base: Vec<_> = base.collect();
            family.discriminator.set_values_of_component(&node.at, &mut base);
            all.alternatives.extend(base);
        }
        self.findings.extend(discriminator_property::check_discriminator_property(
            &family.discriminator,
            None,
            &all.alternatives,
        ));
        self.enforce_budget(&mut all);
        all
    }

    fn intersect_all(&mut self, parts: Vec<Alternatives<'d>>) -> Option<Alternatives<'d>> {
        let mut parts = parts.into_iter();
        let first = parts.next()?;
        Some(parts.fold(first, |so_far, more| self.intersect(&so_far, &more)))
    }

    /// Both of two: every pair of their alternatives, but for those that exclude each other.
    fn intersect(&mut self, left: &Alternatives<'d>, right: &Alternatives<'d>) -> Alternatives<'d> {
        let adds_null = left.widens_to_null || right.widens_to_null;
        let null = (left.nullable && right.nullable) || adds_null;
        let multiplies = left.alternatives.len() > 1 && right.alternatives.len() > 1;
        if multiplies && left.alternatives.len().saturating_mul(right.alternatives.len()) > MOST_ALTERNATIVES {
            self.report_too_many(&left.alternatives, "multiplies out", MOST_ALTERNATIVES);
            return Alternatives { nullable: null, widens_to_null: adds_null, ..left.clone() };
        }
        let pairs =
            left.alternatives.iter().flat_map(|one| right.alternatives.iter().map(move |other| one.intersect(other)));
        let mut list: Vec<_> = pairs.collect();
        if list.len() > 1 {
            let (impossible, possible): (Vec<_>, Vec<_>) = list.into_iter().partition(Alternative::is_unsatisfiable);
            // If nothing is possible, lowering reports it when it makes the type.
            list = if possible.is_empty() { impossible } else { self.report_unsatisfiable(&impossible, possible) };
        }
        Alternatives { alternatives: list, nullable: null, widens_to_null: adds_null }
    }

    /// Returns the possible pairs, and reports alternatives of this schema of which no pair is left.
    fn report_unsatisfiable(
        &mut self,
        impossible: &[Alternative<'d>],
        possible: Vec<Alternative<'d>>,
    ) -> Vec<Alternative<'d>> {
        // An `enum`, or a constant of a property, restricts the schemas beside it: that is no mistake.
        for one in impossible.iter().filter(|one| one.excludes_all_types()) {
            let is_left =
                |place: &Pointer| possible.iter().any(|it| it.schemas.iter().any(|layer| layer.node.at == *place));
            // A use that narrows a union of another place is no mistake either.
            let is_own = |at: &Pointer| self.path.last().is_some_and(|(whole, _)| at.is_within(whole));
            if let Some(lost) = one.schemas.iter().map(|layer| &layer.node.at).find(|at| !is_left(at) && is_own(at)) {
                let detail = "no value fits this alternative: a schema beside it excludes it";
                let finding = Finding::new(Code::Impossible, lost, detail);
                self.findings.push(finding.consequence("the alternative is left out"));
            }
        }
        possible
    }

    fn enforce_budget(&mut self, all: &mut Alternatives<'d>) {
        if all.alternatives.len() > MOST_LISTED {
            self.report_too_many(&all.alternatives, "adds up", MOST_LISTED);
            all.alternatives.truncate(MOST_LISTED);
        }
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

    /// Returns true if the path after this index has such an edge.
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

/// Returns whether a group is the one item of a `oneOf`.
fn is_list_of_one(group: &[Node<'_>]) -> bool {
    let is_in_one_of = |item: &Node<'_>| item.at.segments().rev().nth(1).is_some_and(|key| key == "oneOf");
    matches!(group, [item] if is_in_one_of(item))
}

/// Returns true if an inline schema only annotates another one: an `allOf` with a single member that has keywords.
fn is_wrapper(schema: &Schema<'_>) -> bool {
    let says_something = |member: &&Node<'_>| {
        let words = ["title", "description", "nullable", "default", "example", "deprecated", "readOnly", "writeOnly"];
        member.value.as_object().is_none_or(|it| it.keys().any(|key| !words.contains(&key.as_str())))
    };
    let is_plain = !schema.changes_type || schema.has_only_type();
    is_plain && !graph::is_component(&schema.node.at) && schema.all_of.iter().filter(says_something).count() == 1
}
