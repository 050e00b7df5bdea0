//! Bases and subtypes: components with a `discriminator`, and those that extend one by `allOf` (OpenAPI 3.1.1 section 4.8.25).

use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use crate::diagnostic::{Findings, Pointer};
use crate::graph::{self, Node, NodeMap, SchemaCache};
use crate::ir::lower::composition::alternative::DiscriminatorValues;
use crate::ir::lower::composition::discriminator::Discriminator;
use crate::json::Value;

/// The components that extend each base.
#[derive(Debug, Default)]
pub(crate) struct SubtypeIndex<'d> {
    /// By the place of the base, the components whose `allOf` refers to it, in written order; read when first asked for.
    subtypes_of: Option<HashMap<Pointer, Vec<Node<'d>>>>,
    /// The position of each component among all, by place; read with the subtypes.
    positions: HashMap<Pointer, usize>,
    /// The subtypes of each component that was asked for, if a discriminator selects them.
    hierarchies: NodeMap<Option<Rc<Hierarchy<'d>>>>,
    /// The places of components that have no discriminator, and extend none that has: so that a chain of them is walked once.
    bare: HashSet<Pointer>,
    /// The discriminator values that a component inherits.
    inherited: NodeMap<Option<DiscriminatorValues<'d>>>,
}

/// A base with a discriminator, and what extends it.
#[derive(Debug, Clone)]
pub(crate) struct Hierarchy<'d> {
    /// The discriminator that selects a subtype.
    pub(crate) discriminator: Discriminator<'d>,
    /// The components that extend the base, and those that its mapping names beside them.
    pub(crate) subtypes: Vec<Node<'d>>,
    /// True if the base is an alternative itself: `mapping` names it, there is no `mapping`, or the property is optional.
    pub(crate) has_base: bool,
}

impl<'d> SubtypeIndex<'d> {
    /// Returns true if a component has subtypes that a discriminator selects.
    pub(crate) fn has_subtypes(
        &mut self,
        base: &Node<'d>,
        schemas: &mut SchemaCache<'d>,
        findings: &mut Findings,
    ) -> bool {
        self.hierarchy(base, schemas, findings).is_some()
    }

    /// Returns the subtypes of a component, if a discriminator selects them.
    pub(crate) fn hierarchy(
        &mut self,
        base: &Node<'d>,
        schemas: &mut SchemaCache<'d>,
        findings: &mut Findings,
    ) -> Option<Rc<Hierarchy<'d>>> {
        if !graph::is_component(&base.at) {
            return None;
        }
        if let Some(family) = self.hierarchies.get(base) {
            return family.clone();
        }
        let family = self.find_hierarchy(base, schemas, findings).map(Rc::new);
        self.hierarchies.insert(base, family.clone());
        family
    }

    fn find_hierarchy(
        &mut self,
        base: &Node<'d>,
        schemas: &mut SchemaCache<'d>,
        findings: &mut Findings,
    ) -> Option<Hierarchy<'d>> {
        let discriminator = self.discriminator(base, schemas, findings)?;
        let mut subtypes = self.subtypes_of(base).to_vec();
        let own = base.get("discriminator").is_some();
        for (_, target) in discriminator.mapping.iter().filter(|_| own) {
            let is_known = target.at == base.at || subtypes.iter().any(|subtype| subtype.at == target.at);
            if !is_known && !self.is_indirect_subtype(target, base) {
                subtypes.push(target.clone());
            }
        }
        if subtypes.is_empty() {
            return None;
        }
        let names_itself = discriminator.mapping.iter().any(|(_, target)| target.at == base.at);
        let is_required = requires(base, discriminator.property);
        Some(Hierarchy {
            has_base: names_itself || discriminator.mapping.is_empty() || !is_required,
            subtypes,
            discriminator,
        })
    }

    /// The discriminator of a component without alternatives of its own, or of what it extends.
    fn discriminator(
        &mut self,
        schema: &Node<'d>,
        schemas: &mut SchemaCache<'d>,
        findings: &mut Findings,
    ) -> Option<Discriminator<'d>> {
        let has_choices = |it: &Node<'d>| ["oneOf", "anyOf"].iter().any(|key| it.get(key).is_some());
        let line = ancestors(schema, |it| !self.bare.contains(&it.at) && !has_choices(it));
        let base = line.iter().find(|it| !has_choices(it) && it.get("discriminator").is_some());
        if base.is_none() {
            self.bare.extend(line.iter().map(|it| it.at.clone()));
        }
        Discriminator::from_schema(&schemas.read(base?, findings), findings)
    }

    /// Returns the values of the `discriminator` of a base, by which a component that extends it is known.
    pub(crate) fn inherited_values(
        &mut self,
        component: &Node<'d>,
        schemas: &mut SchemaCache<'d>,
        findings: &mut Findings,
    ) -> Option<DiscriminatorValues<'d>> {
        if let Some(known) = self.inherited.get(component) {
            return known.clone();
        }
        let line = ancestors(component, |_| true);
        let base = line.iter().skip(1).find(|base| base.get("discriminator").is_some());
        let discriminator = base.and_then(|base| Discriminator::from_schema(&schemas.read(base, findings), findings));
        let tag = discriminator.map(|it| it.values_of(&component.at));
        self.inherited.insert(component, tag.clone());
        tag
    }

    /// Returns true if a component extends another one indirectly.
    fn is_indirect_subtype(&mut self, target: &Node<'d>, base: &Node<'d>) -> bool {
        let mut waiting = self.subtypes_of(base).to_vec();
        let mut seen = HashSet::new();
        while let Some(subtype) = waiting.pop() {
            if subtype.at == target.at {
                return true;
            }
            if seen.insert(subtype.at.clone()) {
                waiting.extend(self.subtypes_of(&subtype).iter().cloned());
            }
        }
        false
    }

    /// Returns the position of a component among all components.
    pub(crate) fn position(&mut self, component: &Node<'d>) -> usize {
        self.positions.get(&component.at).copied().unwrap_or(usize::MAX)
    }

    fn subtypes_of(&mut self, base: &Node<'d>) -> &[Node<'d>] {
        let positions = &mut self.positions;
        let extending = self.subtypes_of.get_or_insert_with(|| read_subtypes(base, positions));
        extending.get(&base.at).map_or(&[], Vec::as_slice)
    }
}

/// Every component that refers to others in its `allOf`, by what it refers to.
fn read_subtypes<'d>(any: &Node<'d>, positions: &mut HashMap<Pointer, usize>) -> HashMap<Pointer, Vec<Node<'d>>> {
    let mut extending: HashMap<Pointer, Vec<Node<'d>>> = HashMap::new();
    let scratch = &mut Findings::new(); // errors in a schema are reported when it is lowered
    let root = any.at_place(any.document().value(), Pointer::root());
    let Some(schemas) = root.get("components").and_then(|it| it.get("schemas")) else { return extending };
    for (position, (_, component)) in schemas.members(scratch).into_iter().enumerate() {
        positions.insert(component.at.clone(), position);
        for base in bases_of(&component) {
            let subtypes = extending.entry(base.at).or_default();
            if !subtypes.iter().any(|known| known.at == component.at) {
                subtypes.push(component.clone());
            }
        }
    }
    extending
}

/// The components that a schema refers to in its `allOf`.
fn bases_of<'d>(schema: &Node<'d>) -> Vec<Node<'d>> {
    let scratch = &mut Findings::new(); // errors in a schema are reported when it is lowered
    let Some(list) = schema.get("allOf").filter(|list| list.value.is_array()) else { return Vec::new() };
    list.items(scratch).iter().filter_map(|member| graph::plain_reference(member, scratch)).collect()
}

/// Returns true if a component, or a base of it, requires a member.
fn requires(schema: &Node<'_>, member: &str) -> bool {
    let here = |value: &Value| {
        value.get("required").and_then(Value::as_array).is_some_and(|list| list.iter().any(|it| it == member))
    };
    let parts =
        |it: &Node<'_>| it.value.get("allOf").and_then(Value::as_array).is_some_and(|parts| parts.iter().any(here));
    ancestors(schema, |_| true).iter().any(|it| here(it.value) || parts(it))
}

/// A component and all that it extends, each once, as far as `goes_on`.
fn ancestors<'d>(schema: &Node<'d>, goes_on: impl Fn(&Node<'d>) -> bool) -> Vec<Node<'d>> {
    let mut line = vec![schema.clone()];
    let mut seen = HashSet::from([schema.at.clone()]);
    let mut next = 0;
    while let Some(current) = line.get(next).cloned() {
        next += 1;
        if goes_on(&current) {
            line.extend(bases_of(&current).into_iter().filter(|base| seen.insert(base.at.clone())));
        }
    }
    line
}
