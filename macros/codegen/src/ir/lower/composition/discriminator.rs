//! Reads a `discriminator`: the property, and the values of components (OpenAPI 3.1.1 section 4.8.25).

use crate::diagnostic::{Code, Finding, Findings, Pointer, near_miss};
use crate::graph::{self, Node, ObjectKind, Schema};
use crate::ir::lower::composition::alternative::{Alternative, DiscriminatorValues, ValueSource};
use crate::json::Map;

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
        graph::check_keys(node, ObjectKind::Discriminator, findings);
        let property = match node.get("propertyName") {
            Some(written) if written.value.as_str().is_some_and(|it| it.trim().is_empty()) => {
                findings.push(without_name(written.at));
                return None;
            }
            Some(_) => node.text("propertyName", findings)?,
            None => {
                findings.push(missing_property_name(node));
                return None;
            }
        };
        let mut mapping = Vec::new();
        if let Some(entries) = node.get("mapping") {
            for (value, target) in entries.members(findings) {
                match target.value.as_str().and_then(|text| graph::named_schema(&target, text)) {
                    Some(named) => mapping.push((value.to_owned(), named)),
                    None => findings.push(dangling_mapping_target(&target)),
                }
            }
        }
        Some(Discriminator { at: node.at.clone(), property, mapping })
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

fn without_name(at: Pointer) -> Finding {
    let finding = Finding::new(Code::Dropped, at, "this `propertyName` is empty");
    finding.consequence("the `discriminator` is ignored").help(PROPERTY)
}

/// The remedy for a discriminator without a property.
const PROPERTY: &str = "write the property that distinguishes the alternatives, such as `propertyName: type`";

fn missing_property_name(node: &Node<'_>) -> Finding {
    let keys = node.value.as_object().into_iter().flat_map(Map::keys).map(String::as_str);
    let slip = keys.filter(|key| *key != "mapping").find(|key| near_miss(key, ["propertyName"]).is_some());
    let help = match slip {
        Some(slip) => format!("write `propertyName` instead of `{slip}`"),
        None => PROPERTY.to_owned(),
    };
    let (finding, help) = match node.value.as_str() {
        Some(name) => (
            Finding { code: Code::Dropped, ..node.wrong_type("an object") },
            format!("write `propertyName: {name}` inside it"),
        ),
        None => (Finding::new(Code::Dropped, &node.at, "this `discriminator` has no `propertyName`"), help),
    };
    finding.consequence("the `discriminator` is ignored").help(help)
}

fn dangling_mapping_target(target: &Node<'_>) -> Finding {
    let value = target.at.segments().next_back().unwrap_or_default().into_owned();
    let text = target.value.as_str().map_or_else(|| target.value.to_string(), str::to_owned);
    Finding::new(Code::Dropped, target.at.clone(), format!("`mapping` names `{text}`, which does not exist"))
        .consequence(format!("the value `{value}` is left out: it decodes as `Unknown`"))
        .maybe_help(target.value.as_str().and_then(|text| target.document().suggest(&target.at, text)))
}
