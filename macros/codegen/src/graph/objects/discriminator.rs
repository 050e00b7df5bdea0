//! Discriminator Object (OpenAPI 3.2.0 section 4.25).

use crate::diagnostic::{Code, Finding, Findings, Pointer, near_miss};
use crate::graph::{Node, ObjectKind, check_keys, named_schema};
use crate::json::Map;

/// A Discriminator Object with a property.
#[derive(Debug)]
pub(crate) struct DiscriminatorObject<'d> {
    /// The place of the object.
    pub(crate) at: Pointer,
    /// `propertyName`.
    pub(crate) property_name: &'d str,
    /// `mapping`: the values, with the schemas that these select.
    pub(crate) mapping: Vec<(String, Node<'d>)>,
    /// `defaultMapping` (OpenAPI 3.2): the schema of values that neither `mapping` nor a schema's name selects.
    pub(crate) default_mapping: Option<Node<'d>>,
}

/// The remedy for a discriminator without a property.
const PROPERTY: &str = "write the property that distinguishes the alternatives, such as `propertyName: type`";

impl<'d> DiscriminatorObject<'d> {
    /// Reads a discriminator; `None` if it has no `propertyName`.
    pub(crate) fn read(node: &Node<'d>, findings: &mut Findings) -> Option<Self> {
        check_keys(node, ObjectKind::Discriminator, findings);
        let property_name = read_property_name(node, findings)?;
        let mut mapping = Vec::new();
        let entries = node.get("mapping").map(|it| it.members(findings)).unwrap_or_default();
        for (value, target) in entries {
            match target.value.as_str().and_then(|text| named_schema(&target, text)) {
                Some(schema) => mapping.push((value.to_owned(), schema)),
                None => findings.push(dangling_mapping_target(&target)),
            }
        }
        let default_mapping = read_default_mapping(node, findings);
        Some(Self { at: node.at.clone(), property_name, mapping, default_mapping })
    }
}

fn read_property_name<'d>(node: &Node<'d>, findings: &mut Findings) -> Option<&'d str> {
    match node.get("propertyName") {
        Some(written) if written.value.as_str().is_some_and(|it| it.trim().is_empty()) => {
            findings.push(empty_property_name(written.at));
            None
        }
        Some(_) => node.text("propertyName", findings),
        None => {
            findings.push(missing_property_name(node));
            None
        }
    }
}

fn read_default_mapping<'d>(node: &Node<'d>, findings: &mut Findings) -> Option<Node<'d>> {
    let text = node.text("defaultMapping", findings)?;
    let target = node.get("defaultMapping")?;
    let schema = named_schema(&target, text);
    if schema.is_none() {
        let finding =
            Finding::new(Code::Dropped, &target.at, format!("`defaultMapping` names `{text}`, which does not exist"));
        let finding = finding.consequence("it is ignored: values without a mapping decode as `Unknown`");
        findings.push(finding.maybe_help(target.document().suggest(&target.at, text)));
    }
    schema
}

fn empty_property_name(at: Pointer) -> Finding {
    let finding = Finding::new(Code::Dropped, at, "this `propertyName` is empty");
    finding.consequence("the `discriminator` is ignored").help(PROPERTY)
}

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
