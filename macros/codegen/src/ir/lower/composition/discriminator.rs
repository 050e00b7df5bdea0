//! The values by which a `discriminator` selects components (OpenAPI 3.1.1 section 4.8.25).

use crate::diagnostic::{Code, Finding, Findings, Pointer};
use crate::graph::{self, DiscriminatorObject, Node, Schema};
use crate::ir::lower::composition::alternative::{Alternative, DiscriminatorValues, ValueSource};

/// A `discriminator` with a resolved mapping.
#[derive(Debug, Clone)]
pub(crate) struct Discriminator<'d> {
    /// The place of the `discriminator`.
    pub(crate) at: Pointer,
    /// `propertyName`.
    pub(crate) property: &'d str,
    /// The values in `mapping`, with the components that these select.
    pub(super) mapping: Vec<(String, Node<'d>)>,
}

impl<'d> Discriminator<'d> {
    /// Returns the discriminator of a schema.
    pub(crate) fn from_schema(schema: &Schema<'d>, findings: &mut Findings) -> Option<Self> {
        let node = schema.discriminator.as_ref()?;
        let DiscriminatorObject { at, property_name, mapping } = DiscriminatorObject::read(node, findings)?;
        Some(Discriminator { at, property: property_name, mapping })
    }

    /// Sets the discriminator values of every component in the list; values of an inner discriminator for the same
    /// property stay.
    pub(crate) fn set_values(&self, list: &mut [Alternative<'d>]) {
        for alternative in list {
            let Some(place) = alternative.component_pointer().cloned() else { continue };
            let inner = alternative.discriminator_values.take().filter(|tag| tag.property == self.property);
            let own = self.values_of(&place);
            alternative.discriminator_values = Some(match inner {
                Some(inner) if own.source == ValueSource::ComponentName => inner,
                Some(mut inner) => {
                    inner.values.extend(own.values);
                    inner
                }
                None => own,
            });
        }
    }

    /// Sets the discriminator values of the component at `place` in every alternative of the list.
    pub(crate) fn set_values_of_component(&self, place: &Pointer, list: &mut [Alternative<'d>]) {
        for alternative in list {
            alternative.discriminator_values = Some(self.values_of(place));
        }
    }

    /// Returns the components that `mapping` names.
    pub(crate) fn mapping_targets(&self) -> impl Iterator<Item = &Node<'d>> {
        self.mapping.iter().map(|(_, target)| target)
    }

    /// Returns the values of the component at `place` in `mapping`, or else the name of the component.
    pub(super) fn values_of(&self, place: &Pointer) -> DiscriminatorValues<'d> {
        let mapped = self.mapping.iter().filter(|(_, target)| target.at == *place);
        let values: Vec<String> = mapped.map(|(value, _)| value.clone()).collect();
        if values.is_empty() {
            let name = graph::component_words(place).pop().unwrap_or_default();
            let source = ValueSource::ComponentName;
            return DiscriminatorValues { property: self.property, values: vec![name], source };
        }
        DiscriminatorValues { property: self.property, values, source: ValueSource::Mapping }
    }

    /// Returns the components in `mapping` that are no alternatives, without duplicates.
    pub(crate) fn mapped_but_unlisted(&self, list: &[Alternative<'d>]) -> Vec<Node<'d>> {
        let mut unlisted: Vec<Node<'d>> = Vec::new();
        for (_, target) in &self.mapping {
            let is_listed = list.iter().any(|one| one.component_pointer() == Some(&target.at) || one.at == target.at);
            if !is_listed && !unlisted.iter().any(|known| known.at == target.at) {
                unlisted.push(target.clone());
            }
        }
        unlisted
    }

    /// Reports a component in `mapping` that is no alternative.
    pub(crate) fn unlisted_mapping_target(&self, target: &Node<'_>) -> Finding {
        let detail = format!("`mapping` names `{}`, which is not among the alternatives", target.at);
        let finding = Finding::new(Code::Forgiven, self.at.key("mapping"), detail);
        let help = format!("write `$ref: \"{}\"` as an alternative", target.at);
        finding.consequence("it is added as an alternative").help(help)
    }
}
