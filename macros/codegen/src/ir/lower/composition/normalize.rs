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
use crate::ir::lower::composition::limits::{DEEPEST, MOST_ALTERNATIVES, MOST_LISTED, MOST_TOGETHER, too_much};
use crate::ir::lower::composition::subtypes::{Discriminator, Heirs};
use crate::ir::lower::composition::{discriminator_property, free_form, required_groups};
use crate::json::Value;

/// Cache of expanded compositions.
#[derive(Debug, Default)]
pub(crate) struct Memory<'d> {
    /// The alternatives of referenced schemas, by pointer, and by whether the schema is only a part of another.
    known: HashMap<(Pointer, bool), Rc<Alternatives<'d>>>,
    /// The targets of chains of references, by the pointer of each link.
    ends: HashMap<Pointer, Node<'d>>,
    /// The components that extend each base.
    heirs: Heirs<'d>,
    /// The number of alternatives so far.
    spent: usize,
}

impl<'d> Memory<'d> {
    /// Returns the position of a component among all components.
    pub(crate) fn position(&mut self, component: &Node<'d>) -> usize {
        self.heirs.position(component)
    }
}

/// The position of a schema in the one that refers to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Edge {
    /// It is the whole.
    Whole,
    /// It is one of several that all apply.
    Part,
    /// It is one of several to choose from.
    Choice,
}

/// All the ways to fit all of these schemas at once.
pub(crate) fn expand<'d>(memory: &mut Memory<'d>, schemas: &[Node<'d>], findings: &mut Findings) -> Alternatives<'d> {
    if memory.spent > MOST_TOGETHER {
        return Alternatives::anything();
    }
    let mut expansion = Expansion { findings, memory, path: Vec::new(), reach: usize::MAX };
    let edge = if schemas.len() > 1 { Edge::Part } else { Edge::Whole };
    let mut all: Vec<_> = schemas.iter().map(|node| expansion.of(node, edge)).collect();
    free_form::close(&mut all);
    let all = expansion.all_of(all).unwrap_or_default();
    memory.spent += all.list.iter().map(|one| one.layers.len() + 1).sum::<usize>();
    if memory.spent > MOST_TOGETHER {
        findings.extend(schemas.first().map(too_much));
    }
    all
}

struct Expansion<'f, 'd> {
    findings: &'f mut Findings,
    memory: &'f mut Memory<'d>,
    /// The schemas being expanded, from the outside in.
    path: Vec<(Pointer, Edge)>,
    /// The outermost index of `path` on which a decision depended.
    reach: usize,
}

impl<'d> Expansion<'_, 'd> {
    fn of(&mut self, node: &Node<'d>, edge: Edge) -> Alternatives<'d> {
        if *node.value == Value::Bool(false) {
            return Alternatives::default();
        }
        if self.path.len() > DEEPEST {
            self.findings.push(limits::too_deep(node));
            return Alternatives::anything();
        }
        if let Some(index) = self.active(&node.at) {
            let times = self.path.iter().filter(|(at, _)| *at == node.at).count();
            if times > 1 || !self.leads(index, Edge::Choice) {
                self.circle(index);
                // A stand-in that everything fits, so that nothing else is said of it.
                return Alternatives::anything();
            }
            // A base that lists its heirs, and one of them extends it: what the base says of itself is wanted.
        }
        self.path.push((node.at.clone(), edge));
        let all = self.composed(node, edge);
        self.path.pop();
        all
    }

    fn composed(&mut self, node: &Node<'d>, edge: Edge) -> Alternatives<'d> {
        let schema = Schema::read(node, self.findings);
        let discriminator = Discriminator::of(&schema, self.findings);
        let parts = self.parts(&schema, discriminator.as_ref(), edge);
        let (nullable, chooses) = (schema.nullable, !schema.choices.is_empty());
        let all = match self.all_of(parts) {
            Some(all) if !schema.refines => all,
            Some(all) if schema.says_only_type() => self.of_type(all, &schema),
            Some(all) => self.both(&all, &Alternatives::of_own(schema)),
            None => Alternatives::of_own(schema),
        };
        let all = Alternatives { null: all.null || nullable, ..all };
        if edge == Edge::Part || chooses { all } else { self.with_heirs(node, all) }
    }

    /// A `type` beside compositions that all say otherwise was not thought about.
    fn of_type(&mut self, all: Alternatives<'d>, schema: &Schema<'d>) -> Alternatives<'d> {
        let both = self.both(&all, &Alternatives::of_own(schema.clone()));
        let is_impossible = |all: &Alternatives<'d>| all.list.iter().all(Alternative::is_impossible);
        if !is_impossible(&both) || is_impossible(&all) {
            return both;
        }
        let detail = "this `type` excludes all of the schemas beside it";
        let finding = Finding::new(Code::Dropped, schema.node.at.key("type"), detail);
        self.findings.push(finding.consequence("the `type` is ignored"));
        all
    }

    /// Returns the alternatives of each reference and composition of a schema.
    fn parts(
        &mut self,
        schema: &Schema<'d>,
        discriminator: Option<&Discriminator<'d>>,
        edge: Edge,
    ) -> Vec<Alternatives<'d>> {
        let mut parts = Vec::new();
        if let Some(target) = &schema.reference {
            let edge = if schema.refines && graph::is_component(&schema.node.at) { Edge::Part } else { edge };
            parts.push(self.through(target, edge));
        }
        let edge = if is_wrapper(schema) { edge } else { Edge::Part };
        let others: Vec<Node<'d>> =
            schema.all_of.iter().filter(|member| !self.is_itself(member, schema)).cloned().collect();
        let members: Vec<_> = others.iter().map(|member| self.of(member, edge)).collect();
        parts.extend(self.with_null(&others, members));
        for group in schema.choices.iter().filter(|group| !required_groups::is_only_that(group)) {
            parts.push(self.choice(group, schema, discriminator));
        }
        parts
    }

    /// Returns whether an item of `allOf` is the schema itself, and reports it: it adds nothing.
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
    fn choice(
        &mut self,
        group: &[Node<'d>],
        schema: &Schema<'d>,
        discriminator: Option<&Discriminator<'d>>,
    ) -> Alternatives<'d> {
        let targets = group.iter().chain(discriminator.into_iter().flat_map(Discriminator::targets));
        if targets.into_iter().any(|one| self.is_extended_by(one)) {
            return Alternatives::anything();
        }
        let mut all = self.either(group);
        match discriminator {
            Some(discriminator) => {
                self.with_mapped(discriminator, schema, &mut all);
                self.findings.extend(discriminator_property::check(discriminator, Some(schema), &all.list));
                discriminator.tag(&mut all.list);
            }
            None => self.tag_as_inherited(&mut all.list),
        }
        let is_open = discriminator.is_some() || is_list_of_one(group) && !schema.nullable;
        if let ([only], true) = (all.list.as_mut_slice(), is_open) {
            only.role = Role::Sole;
        }
        all
    }

    /// Returns whether the schema is part of what it lists: a base that lists its subtypes is only their base there.
    fn is_extended_by(&mut self, listed: &Node<'d>) -> bool {
        self.active_target(listed).is_some_and(|index| self.leads(index, Edge::Part))
    }

    /// Tags components by the `discriminator` of a base that they extend.
    fn tag_as_inherited(&mut self, list: &mut [Alternative<'d>]) {
        for one in list.iter_mut().filter(|one| one.tag.is_none()) {
            let Some(component) = &one.via else { continue };
            let target = self.memory.ends.get(&component.at).unwrap_or(component).clone();
            one.tag = self.memory.heirs.inherited_tag(&target, self.findings);
        }
    }

    /// `allOf: [.., {type: null}]` excludes everything to the letter; whoever writes it means that `null` fits too.
    fn with_null(&mut self, members: &[Node<'d>], mut all: Vec<Alternatives<'d>>) -> Vec<Alternatives<'d>> {
        let excludes_null = all.iter().any(|it| !it.null && !it.list.is_empty());
        for (member, all) in members.iter().zip(&mut all).filter(|_| excludes_null) {
            if all.list.is_empty() && all.null {
                let finding =
                    Finding::new(Code::Forgiven, &member.at, "no value fits both this and the schemas beside it");
                self.findings.push(finding.consequence("the value is read as nullable"));
                *all = Alternatives { adds_null: true, ..Alternatives::anything() };
            }
        }
        all
    }

    /// Returns the alternatives of a reference's target, with the name of the component. Chains of references are followed in
    /// a loop, since a chain can be as long as the document.
    fn through(&mut self, first: &Node<'d>, edge: Edge) -> Alternatives<'d> {
        let mut target = first.clone();
        let mut seen = HashSet::new();
        while let Some(next) =
            self.memory.ends.get(&target.at).cloned().or_else(|| graph::plain_reference(&target, self.findings))
        {
            if !seen.insert(target.at.clone()) {
                self.findings.extend(limits::circle(seen.iter()));
                return Alternatives::anything();
            }
            target = next;
        }
        self.memory.ends.extend(seen.into_iter().map(|at| (at, target.clone())));
        let mut all = self.remembered(&target, edge);
        if edge != Edge::Part || !self.memory.heirs.has_any(&target, self.findings) {
            for alternative in &mut all.list {
                alternative.via = Some(first.clone());
                alternative.role = Role::Plain; // it has another role inside that component only
            }
        }
        all
    }

    fn remembered(&mut self, node: &Node<'d>, edge: Edge) -> Alternatives<'d> {
        let key = (node.at.clone(), edge == Edge::Part);
        if let Some(known) = self.memory.known.get(&key) {
            return Alternatives::clone(known);
        }
        let (depth, before) = (self.path.len(), std::mem::replace(&mut self.reach, usize::MAX));
        let all = self.of(node, edge);
        if self.reach >= depth {
            self.memory.known.insert(key, Rc::new(all.clone()));
        }
        self.reach = self.reach.min(before);
        all
    }

    /// Expands the items of a group. An item that is the schema itself adds nothing.
    fn either(&mut self, group: &[Node<'d>]) -> Alternatives<'d> {
        let mut members = Vec::new();
        for member in group {
            if self.active_target(member).is_none() {
                members.push(member);
            }
        }
        let mut all = Alternatives::default();
        for member in members {
            let mut more = self.of(member, Edge::Choice);
            more.list.iter_mut().for_each(|one| one.list_at(member));
            all.null |= more.null && !more.list.iter().any(Alternative::is_free);
            all.list.extend(more.list);
        }
        self.within_budget(&mut all);
        all
    }

    /// Adds the components that a mapping names beside those that are listed; one that is the schema itself is the base.
    fn with_mapped(&mut self, discriminator: &Discriminator<'d>, schema: &Schema<'d>, all: &mut Alternatives<'d>) {
        for target in discriminator.unlisted(&all.list) {
            if target.at == schema.node.at && schema.refines {
                let at = discriminator.at.clone();
                let mut base = [Alternative { role: Role::Base, at, ..Alternative::default() }];
                discriminator.tag_as(&target.at, &mut base);
                all.list.extend(base);
            } else if self.active(&target.at).is_none() {
                self.findings.push(discriminator.not_listed(&target));
                all.list.extend(self.through(&target, Edge::Choice).list);
            }
        }
    }

    /// A base with a discriminator is any one of the components that extend it, or itself.
    fn with_heirs(&mut self, node: &Node<'d>, own: Alternatives<'d>) -> Alternatives<'d> {
        let Some(family) = self.memory.heirs.family(node, self.findings) else { return own };
        let mut all = Alternatives { list: Vec::new(), ..own };
        for heir in family.heirs.iter().filter(|heir| heir.at != node.at) {
            if self.active(&heir.at).is_some() {
                self.touch_all();
                continue;
            }
            let mut more = self.through(heir, Edge::Choice).list;
            for one in &mut more {
                one.role = Role::Subtype;
            }
            family.discriminator.tag(&mut more);
            all.list.extend(more);
        }
        if family.has_base {
            let at = node.get("discriminator").map_or_else(|| node.at.clone(), |it| it.at);
            let as_base = |base| Alternative { role: Role::Base, via: None, at: at.clone(), ..base };
            let base = own.list.into_iter().map(as_base);
            let mut base: Vec<_> = base.collect();
            family.discriminator.tag_as(&node.at, &mut base);
            all.list.extend(base);
        }
        self.findings.extend(discriminator_property::check(&family.discriminator, None, &all.list));
        self.within_budget(&mut all);
        all
    }

    fn all_of(&mut self, parts: Vec<Alternatives<'d>>) -> Option<Alternatives<'d>> {
        let mut parts = parts.into_iter();
        let first = parts.next()?;
        Some(parts.fold(first, |so_far, more| self.both(&so_far, &more)))
    }

    /// Both of two: every pair of their alternatives, but for those that exclude each other.
    fn both(&mut self, left: &Alternatives<'d>, right: &Alternatives<'d>) -> Alternatives<'d> {
        let adds_null = left.adds_null || right.adds_null;
        let null = (left.null && right.null) || adds_null;
        let multiplies = left.list.len() > 1 && right.list.len() > 1;
        if multiplies && left.list.len().saturating_mul(right.list.len()) > MOST_ALTERNATIVES {
            self.too_many(&left.list, "multiplies out", MOST_ALTERNATIVES);
            return Alternatives { null, adds_null, ..left.clone() };
        }
        let pairs = left.list.iter().flat_map(|one| right.list.iter().map(move |other| one.and(other)));
        let mut list: Vec<_> = pairs.collect();
        if list.len() > 1 {
            let (impossible, possible): (Vec<_>, Vec<_>) = list.into_iter().partition(Alternative::is_impossible);
            // If nothing is possible, lowering reports it when it makes the type.
            list = if possible.is_empty() { impossible } else { self.leave_out(&impossible, possible) };
        }
        Alternatives { list, null, adds_null }
    }

    /// Returns the possible pairs, and reports alternatives of this schema of which no pair is left.
    fn leave_out(&mut self, impossible: &[Alternative<'d>], possible: Vec<Alternative<'d>>) -> Vec<Alternative<'d>> {
        // A list of values, or a constant of a property, narrows what it stands beside: that is no mistake.
        for one in impossible.iter().filter(|one| one.excludes_all_types()) {
            let is_left =
                |place: &Pointer| possible.iter().any(|it| it.layers.iter().any(|layer| layer.node.at == *place));
            // A use that narrows a union of another place is no mistake either.
            let is_own = |at: &Pointer| self.path.last().is_some_and(|(whole, _)| at.is_within(whole));
            if let Some(lost) = one.layers.iter().map(|layer| &layer.node.at).find(|at| !is_left(at) && is_own(at)) {
                let detail = "no value fits this alternative: a schema beside it excludes it";
                let finding = Finding::new(Code::Impossible, lost, detail);
                self.findings.push(finding.consequence("the alternative is left out"));
            }
        }
        possible
    }

    fn within_budget(&mut self, all: &mut Alternatives<'d>) {
        if all.list.len() > MOST_LISTED {
            self.too_many(&all.list, "adds up", MOST_LISTED);
            all.list.truncate(MOST_LISTED);
        }
    }

    /// Returns the index in `path` of a schema that is being expanded.
    fn active(&mut self, at: &Pointer) -> Option<usize> {
        let index = self.path.iter().rposition(|(active, _)| active == at)?;
        self.reach = self.reach.min(index);
        Some(index)
    }

    /// Returns the index in `path` of the target of a member.
    fn active_target(&mut self, member: &Node<'d>) -> Option<usize> {
        let target = graph::plain_reference(member, self.findings).unwrap_or_else(|| member.clone());
        self.active(&target.at)
    }

    fn touch_all(&mut self) {
        self.reach = 0;
    }

    /// Returns true if the path after this index has such an edge.
    fn leads(&self, index: usize, through: Edge) -> bool {
        self.path.iter().skip(index + 1).any(|(_, edge)| *edge == through)
    }
}

impl Expansion<'_, '_> {
    fn circle(&mut self, index: usize) {
        let members: Vec<Pointer> = self.path.iter().skip(index).map(|(at, _)| at.clone()).collect();
        self.findings.extend(limits::circle(members.iter()));
    }

    fn too_many(&mut self, list: &[Alternative<'_>], how: &str, most: usize) {
        let own = self.path.last().map(|(at, _)| at.clone());
        let at = own.or_else(|| list.first().map(|one| one.at.clone())).unwrap_or_default();
        self.findings.push(limits::too_many(at, how, most));
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
    let is_plain = !schema.refines || schema.says_only_type();
    is_plain && !graph::is_component(&schema.node.at) && schema.all_of.iter().filter(says_something).count() == 1
}
