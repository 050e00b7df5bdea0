//! Expands the targets of references, which are cached, and the subtypes of a base.

use std::collections::HashSet;
use std::rc::Rc;

use super::{Expansion, Position};
use crate::graph::{self, Node};
use crate::ir::lower::composition::alternative::{Alternative, Alternatives, Role};
use crate::ir::lower::composition::{discriminator_property, limits};

impl<'d> Expansion<'_, 'd> {
    /// Returns the alternatives of a reference's target, with the name of the component. Chains of references are followed in
    /// a loop, since a chain can be as long as the document.
    pub(super) fn follow_reference(&mut self, first: &Node<'d>, edge: Position) -> Alternatives<'d> {
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

    /// A base with a discriminator is any one of the components that extend it, or itself.
    pub(super) fn add_subtypes(&mut self, node: &Node<'d>, own: Alternatives<'d>) -> Alternatives<'d> {
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
}
