//! The values by which a `discriminator` selects components (OpenAPI 3.2.0 section 4.25).

use std::rc::Rc;

use crate::diagnostic::{Code, Finding, Findings, Pointer};
use crate::graph::{self, DiscriminatorObject, Node, Schema};
use crate::ir::lower::composition::alternative::{Alternative, DiscriminatorValues, Unmapped, ValueSource};
use crate::ir::lower::composition::components::{Components, file_of};

/// A `discriminator` with a resolved mapping.
#[derive(Debug, Clone)]
pub(crate) struct Discriminator<'d> {
    /// The place of the `discriminator`.
    pub(crate) at: Pointer,
    /// `propertyName`.
    pub(crate) property: &'d str,
    /// The values in `mapping`, with the components that these select.
    pub(super) mapping: Vec<(String, Node<'d>)>,
    /// The component in `defaultMapping`.
    pub(super) default_mapping: Option<Node<'d>>,
    /// The components of the main file, for their names.
    pub(super) components: Rc<Components<'d>>,
}

impl<'d> Discriminator<'d> {
    /// Returns the discriminator of a schema.
    pub(crate) fn from_schema(schema: &Schema<'d>, findings: &mut Findings) -> Option<Self> {
        let node = schema.discriminator.as_ref()?;
        let DiscriminatorObject { at, property_name, mapping, default_mapping } =
            DiscriminatorObject::read(node, findings)?;
        Some(Discriminator { at, property: property_name, mapping, default_mapping, components: Rc::default() })
    }

    /// Sets the discriminator values of every component in the list; values of an inner discriminator for the same
    /// property stay.
    pub(crate) fn set_values(&self, list: &mut [Alternative<'d>]) {
        for alternative in list {
            let Some(place) = alternative.component_pointer().cloned() else { continue };
            let inner = alternative.discriminator_values.take().filter(|tag| tag.property == self.property);
            let own = self.values_of(&place);
            let values = match inner {
                Some(inner) if own.source == ValueSource::ComponentName => inner,
                Some(mut inner) => {
                    inner.values.extend(own.values);
                    inner
                }
                None => own,
            };
            // The inner discriminator has no mapping for the other components of this list.
            alternative.discriminator_values =
                Some(DiscriminatorValues { unmapped: self.unmapped_values_of(&place), ..values });
        }
    }

    /// Sets the discriminator values of the component at `place` in every alternative of the list.
    pub(crate) fn set_values_of_component(&self, place: &Pointer, list: &mut [Alternative<'d>]) {
        for alternative in list {
            alternative.discriminator_values =
                Some(DiscriminatorValues { unmapped: self.unmapped_values_of(place), ..self.values_of(place) });
        }
    }

    /// Returns the components that `mapping` and `defaultMapping` name.
    pub(crate) fn mapping_targets(&self) -> impl Iterator<Item = &Node<'d>> {
        self.mapping.iter().map(|(_, target)| target).chain(&self.default_mapping)
    }

    /// Returns the values without a mapping that select the component at `place`.
    fn unmapped_values_of(&self, place: &Pointer) -> Unmapped {
        let is_default = self.default_mapping.as_ref().is_some_and(|target| target.at == *place);
        if is_default { Unmapped::AbsentOrOther } else { Unmapped::None }
    }

    /// Returns the values of the component at `place` in `mapping`, or else the name of the component; without the
    /// values of `defaultMapping`.
    pub(super) fn values_of(&self, place: &Pointer) -> DiscriminatorValues<'d> {
        let is_here = |target: &Node<'_>| {
            [&target.at, self.components.naming_place(&target.at)].contains(&place)
                || file_of(target).is_some_and(|file| file.at == *place)
        };
        let mapped = self.mapping.iter().filter(|(_, target)| is_here(target));
        let values: Vec<String> = mapped.map(|(value, _)| value.clone()).collect();
        if values.is_empty() {
            let name = graph::component_words(self.components.naming_place(place)).pop().unwrap_or_default();
            let source = ValueSource::ComponentName;
            return DiscriminatorValues {
                property: self.property,
                values: vec![name],
                source,
                unmapped: Unmapped::None,
            };
        }
        let source = ValueSource::Mapping;
        DiscriminatorValues { property: self.property, values, source, unmapped: Unmapped::None }
    }

    /// Returns the components in `mapping` and `defaultMapping` that are no alternatives, without duplicates.
    pub(crate) fn mapped_but_unlisted(&self, list: &[Alternative<'d>]) -> Vec<Node<'d>> {
        let mut unlisted: Vec<Node<'d>> = Vec::new();
        for target in self.mapping_targets() {
            let is_listed = list.iter().any(|one| one.component_pointer() == Some(&target.at) || one.at == target.at);
            if !is_listed && !unlisted.iter().any(|known| known.at == target.at) {
                unlisted.push(target.clone());
            }
        }
        unlisted
    }

    /// Reports a component in `mapping` or `defaultMapping` that is no alternative.
    pub(crate) fn unlisted_mapping_target(&self, target: &Node<'_>) -> Finding {
        let is_mapped = self.mapping.iter().any(|(_, mapped)| mapped.at == target.at);
        let key = if is_mapped { "mapping" } else { "defaultMapping" };
        let detail = format!("`{key}` names `{}`, which is not among the alternatives", target.at);
        let finding = Finding::new(Code::Forgiven, self.at.key(key), detail);
        let help = format!("write `$ref: \"{}\"` as an alternative", target.at);
        finding.consequence("it is added as an alternative").help(help)
    }

    /// Reports a `defaultMapping` that names a component below a subtype.
    pub(super) fn indirect_default(&self, target: &Node<'_>) -> Finding {
        let detail = format!("`defaultMapping` names `{}`, which extends a subtype of this schema", target.at);
        let finding = Finding::new(Code::Dropped, self.at.key("defaultMapping"), detail);
        let help = "name a component whose `allOf` refers to this schema itself";
        finding.consequence("it is ignored: values without a mapping decode as `Unknown`").help(help)
    }
}
