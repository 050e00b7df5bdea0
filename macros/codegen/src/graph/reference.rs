//! `"#/components/schemas/Pet"`, followed to the node it names.

use super::{Node, called};
use crate::diagnostic::{Code, Finding, Findings, Pointer};

/// References that lead to references are followed this far.
const LONGEST_CHAIN: usize = 64;

/// The node that `node` stands for: itself, or what its `$ref` leads to, all the way down.
///
/// A reference that leads nowhere or in a circle is a finding, and `None`.
pub(crate) fn follow<'d>(node: &Node<'d>, findings: &mut Findings) -> Option<Node<'d>> {
    let mut current = node.clone();
    for _ in 0..LONGEST_CHAIN {
        let Some(reference) = current.value.get("$ref").and_then(serde_json::Value::as_str) else {
            return Some(current);
        };
        current = target(&current, reference, findings)?;
    }
    findings.push(Finding::new(
        Code::CyclicReference,
        node.at.clone(),
        "this reference leads to references only, in a circle".to_owned(),
    ));
    None
}

/// Whether a text that names a schema, such as a value of a discriminator's `mapping`, means this place: by the name of
/// the schema or by a reference to it (OpenAPI 3.1 section 4.8.25).
pub(crate) fn leads_to(from: &Node<'_>, text: &str, place: &Pointer) -> bool {
    let is_reference = text.contains(['#', '/', '.']);
    called(place).last().is_some_and(|name| name == text)
        || is_reference && from.document().place_of(&from.at, text).as_ref() == Some(place)
}

/// What one reference names.
pub(crate) fn target<'d>(from: &Node<'d>, reference: &str, findings: &mut Findings) -> Option<Node<'d>> {
    let (value, at) = from.document().resolve(&from.at, reference, findings)?;
    Some(from.elsewhere(value, at))
}
