//! Expands and caches the targets of references, and adds the subtypes of a base.

use std::collections::HashSet;
use std::rc::Rc;

use super::{Expansion, Position};
use crate::graph::{self, Node};
use crate::ir::lower::composition::alternative::{Alternatives, Role};
use crate::ir::lower::composition::{discriminator_property, limits};

impl<'d> Expansion<'_, 'd> {
    /// Returns the alternatives of a reference's target, with the name of the component. A loop follows chains of
    /// references, because a chain can be as long as the document.
    pub(super) fn follow_reference(&mut self, first: &Node<'d>, edge: Position) -> Alternatives<'d> {
        let mut target = first.clone();
        let (mut seen, mut links) = (HashSet::new(), Vec::new());
        while let Some(next) = self
            .cache
            .reference_targets
            .get(&target)
            .cloned()
            .or_else(|| graph::plain_reference(&target, self.findings))
        {
            if !seen.insert(target.at.clone()) {
                self.findings.extend(limits::circular_composition(seen.iter()));
                return Alternatives::anything();
            }
            links.push(std::mem::replace(&mut target, next));
        }
        for link in &links {
            self.cache.reference_targets.insert(link, target.clone());
        }
        let mut all = self.cached_alternatives(&target, edge);
        if edge != Position::AllOf || !self.cache.subtypes.has_subtypes(&target, &mut self.cache.schemas, self.findings)
        {
            for alternative in &mut all.alternatives {
                alternative.component = Some(first.clone());
                alternative.role = Role::Plain; // the role is for the inside of the component only
            }
        }
        all
    }

    fn cached_alternatives(&mut self, node: &Node<'d>, edge: Position) -> Alternatives<'d> {
        let is_base = edge == Position::AllOf;
        let known = if is_base { self.cache.bases.get(node) } else { self.cache.referenced.get(node) };
        if let Some(known) = known {
            return Alternatives::clone(known);
        }
        let (depth, before) = (self.path.len(), std::mem::replace(&mut self.shallowest_dependency, usize::MAX));
        let all = self.alternatives_of(node, edge);
        if self.shallowest_dependency >= depth {
            let known = if is_base { &mut self.cache.bases } else { &mut self.cache.referenced };
            known.insert(node, Rc::new(all.clone()));
        }
        self.shallowest_dependency = self.shallowest_dependency.min(before);
        all
    }

    /// Returns the subtypes of a base with a discriminator as alternatives, and the base itself if the hierarchy
    /// includes it.
    pub(super) fn add_subtypes(&mut self, node: &Node<'d>, own: Alternatives<'d>) -> Alternatives<'d> {
        let Some(family) = self.cache.subtypes.hierarchy(node, &mut self.cache.schemas, self.findings) else {
            return own;
        };
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
            let at = node.place_of("discriminator");
            let base = own.alternatives.into_iter().map(|base| base.into_base(at.clone()));
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
