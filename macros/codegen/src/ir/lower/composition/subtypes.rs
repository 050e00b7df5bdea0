//! Finds bases and subtypes: components with a `discriminator`, and components that extend a base by `allOf` (OpenAPI
//! 3.1.1 section 4.8.25).

use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use crate::diagnostic::{Findings, Pointer};
use crate::graph::{self, Node, NodeMap, RawSchema, SchemaCache};
use crate::ir::lower::composition::alternative::DiscriminatorValues;
use crate::ir::lower::composition::components::{Components, file_of, is_same};
use crate::ir::lower::composition::discriminator::Discriminator;

/// The index of bases and subtypes.
#[derive(Debug, Default)]
pub(crate) struct SubtypeIndex<'d> {
    /// The components whose `allOf` refers to a base, in written order, by the place of the base; read at the first
    /// use.
    subtypes_of: Option<HashMap<Pointer, Vec<Node<'d>>>>,
    /// The components of the main file, read at the first use.
    components: Option<Rc<Components<'d>>>,
    /// The subtypes of each component that was asked for, if a discriminator selects them.
    hierarchies: NodeMap<Option<Rc<Hierarchy<'d>>>>,
    /// The places of components without a discriminator, inherited discriminators included. With this cache, a chain of
    /// bases is searched once.
    bare: HashSet<Pointer>,
    /// The discriminator values that a component inherits.
    inherited: NodeMap<Option<DiscriminatorValues<'d>>>,
}

/// A base with a discriminator, and its subtypes.
#[derive(Debug, Clone)]
pub(crate) struct Hierarchy<'d> {
    /// The discriminator that selects a subtype.
    pub(crate) discriminator: Discriminator<'d>,
    /// The components that extend the base, and other components that the mapping names.
    pub(crate) subtypes: Vec<Node<'d>>,
    /// True if the base is an alternative: the mapping names the base or is absent, or the property is optional and
    /// there is no `defaultMapping`.
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

    /// Returns the hierarchy of a base; `None` if no discriminator selects subtypes.
    pub(crate) fn hierarchy(
        &mut self,
        base: &Node<'d>,
        schemas: &mut SchemaCache<'d>,
        findings: &mut Findings,
    ) -> Option<Rc<Hierarchy<'d>>> {
        if !graph::is_named(&base.at) && !RawSchema(base.value).has_discriminator() {
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
        let mut discriminator = self.discriminator(base, schemas, findings)?;
        let mut subtypes = self.subtypes_of(base).to_vec();
        let own = RawSchema(base.value).has_discriminator();
        for target in discriminator.mapping_targets().filter(|_| own) {
            let is_known = is_same(target, base) || subtypes.iter().any(|subtype| is_same(subtype, target));
            if !is_known && !self.is_indirect_subtype(target, base) {
                subtypes.push(target.clone());
            }
        }
        if subtypes.is_empty() {
            return None;
        }
        let is_part = |target: &Node<'_>| is_same(target, base) || subtypes.iter().any(|it| is_same(it, target));
        if let Some(default) = discriminator.default_mapping.take_if(|default| !own || !is_part(default))
            && own
        {
            findings.push(discriminator.indirect_default(&default));
        }
        let names_itself = discriminator.mapping_targets().any(|target| is_same(target, base));
        let has_default = discriminator.default_mapping.is_some() || requires(base, discriminator.property);
        Some(Hierarchy {
            has_base: names_itself || discriminator.mapping.is_empty() || !has_default,
            subtypes,
            discriminator,
        })
    }

    /// Returns the discriminator of a component or of its bases, except components with `oneOf` or `anyOf`.
    fn discriminator(
        &mut self,
        schema: &Node<'d>,
        schemas: &mut SchemaCache<'d>,
        findings: &mut Findings,
    ) -> Option<Discriminator<'d>> {
        let has_choices = |it: &Node<'d>| RawSchema(it.value).has_one_of_any_of();
        let line = ancestors(schema, |it| !self.bare.contains(&it.at) && !has_choices(it));
        let base = line.iter().find(|it| !has_choices(it) && RawSchema(it.value).has_discriminator());
        if base.is_none() {
            self.bare.extend(line.iter().map(|it| it.at.clone()));
        }
        let discriminator = Discriminator::from_schema(&schemas.read(base?, findings), findings)?;
        Some(self.with_components(discriminator, schema))
    }

    /// Adds the components that are only a reference to another file.
    fn with_components(&mut self, discriminator: Discriminator<'d>, any: &Node<'d>) -> Discriminator<'d> {
        Discriminator { components: self.components(any), ..discriminator }
    }

    /// Returns the discriminator values of a component, by the `discriminator` of a base.
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
        let base = line.iter().skip(1).find(|base| RawSchema(base.value).has_discriminator());
        let discriminator = base.and_then(|base| Discriminator::from_schema(&schemas.read(base, findings), findings));
        let tag = discriminator.map(|it| self.with_components(it, component).values_of(&component.at));
        self.inherited.insert(component, tag.clone());
        tag
    }

    /// Returns true if a component is an indirect subtype of a base.
    fn is_indirect_subtype(&mut self, target: &Node<'d>, base: &Node<'d>) -> bool {
        let mut waiting = self.subtypes_of(base).to_vec();
        let mut seen = HashSet::new();
        while let Some(subtype) = waiting.pop() {
            if is_same(&subtype, target) {
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
        self.components(component).position(component)
    }

    fn subtypes_of(&mut self, base: &Node<'d>) -> &[Node<'d>] {
        let components = self.components(base);
        let extending = self.subtypes_of.get_or_insert_with(|| read_subtypes(&components));
        let file = file_of(base);
        extending.get(&file.as_ref().unwrap_or(base).at).map_or(&[], Vec::as_slice)
    }

    /// Returns the components of the main file. `any` is any node of the description.
    pub(crate) fn components(&mut self, any: &Node<'d>) -> Rc<Components<'d>> {
        Rc::clone(self.components.get_or_insert_with(|| Rc::new(Components::read(any))))
    }
}

/// Returns the components whose `allOf` refers to another component, by the place of that component.
fn read_subtypes<'d>(components: &Components<'d>) -> HashMap<Pointer, Vec<Node<'d>>> {
    let mut extending: HashMap<Pointer, Vec<Node<'d>>> = HashMap::new();
    for component in components.schemas() {
        for base in bases_of(component) {
            let subtypes = extending.entry(base.at).or_default();
            if !subtypes.iter().any(|known| known.at == component.at) {
                subtypes.push(component.clone());
            }
        }
    }
    extending
}

/// Returns the components to which the `allOf` of a schema refers.
fn bases_of<'d>(schema: &Node<'d>) -> Vec<Node<'d>> {
    let file = file_of(schema);
    let parts = graph::all_of(file.as_ref().unwrap_or(schema));
    let bases = parts.iter().filter_map(graph::find_plain_reference);
    bases.map(|base| file_of(&base).unwrap_or(base)).collect()
}

/// Returns true if a component or any of its bases requires a member.
fn requires(schema: &Node<'_>, member: &str) -> bool {
    let here = |schema: RawSchema<'_>| schema.required().any(|it| it == member);
    let parts = |schema: RawSchema<'_>| schema.all_of().any(here);
    ancestors(schema, |_| true).iter().map(|it| RawSchema(it.value)).any(|it| here(it) || parts(it))
}

/// Returns a component and all its bases, without duplicates, as far as `goes_on` allows.
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
