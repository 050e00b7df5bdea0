//! Expands `oneOf` and `anyOf`.

use super::{Expansion, Position};
use crate::graph::{Node, Schema};
use crate::ir::lower::composition::alternative::{Alternative, Alternatives, Role};
use crate::ir::lower::composition::discriminator::Discriminator;
use crate::ir::lower::composition::discriminator_property;
use crate::ir::lower::composition::limits::MOST_LISTED;

impl<'d> Expansion<'_, 'd> {
    /// Expands a `oneOf` or an `anyOf`.
    pub(super) fn expand_choice(
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

    /// Returns true if a listed schema extends the current schema: there, a base that lists its subtypes is only their
    /// base.
    fn is_extended_by(&mut self, listed: &Node<'d>) -> bool {
        self.index_of_target(listed).is_some_and(|index| self.path_has(index, Position::AllOf))
    }

    /// Sets the discriminator values of components that inherit a `discriminator` from a base.
    fn set_inherited_discriminator_values(&mut self, list: &mut [Alternative<'d>]) {
        for one in list.iter_mut().filter(|one| one.discriminator_values.is_none()) {
            let Some(component) = &one.component else { continue };
            let target = self.cache.reference_targets.get(component).unwrap_or(component).clone();
            one.discriminator_values =
                self.cache.subtypes.inherited_values(&target, &mut self.cache.schemas, self.findings);
        }
    }

    /// Expands the items of a group. An item that refers back to the current schema adds nothing.
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

    /// Adds the components in `mapping` that are not listed. If `mapping` names the schema itself, that alternative is
    /// the base.
    fn add_mapped_components(
        &mut self,
        discriminator: &Discriminator<'d>,
        schema: &Schema<'d>,
        all: &mut Alternatives<'d>,
    ) {
        for target in discriminator.mapped_but_unlisted(&all.alternatives) {
            if target.at == schema.node.at && schema.changes_type() {
                let mut base = [Alternative::default().into_base(discriminator.at.clone())];
                discriminator.set_values_of_component(&target.at, &mut base);
                all.alternatives.extend(base);
            } else if self.index_in_path(&target.at).is_none() {
                self.findings.push(discriminator.unlisted_mapping_target(&target));
                all.alternatives.extend(self.follow_reference(&target, Position::OneOf).alternatives);
            }
        }
    }

    pub(super) fn enforce_budget(&mut self, all: &mut Alternatives<'d>) {
        if all.alternatives.len() > MOST_LISTED {
            self.report_too_many(&all.alternatives, "adds up", MOST_LISTED);
            all.alternatives.truncate(MOST_LISTED);
        }
    }
}

/// Returns true if a group is the only item of a `oneOf`.
fn is_list_of_one(group: &[Node<'_>]) -> bool {
    let is_in_one_of = |item: &Node<'_>| item.at.segments().rev().nth(1).is_some_and(|key| key == "oneOf");
    matches!(group, [item] if is_in_one_of(item))
}
