//! Keywords beside `$ref` in OpenAPI 3.0, which are ignored if they are invalid.

use super::keywords::{Groups, Keywords};
use super::{AdditionalKeyword, Effect, Schema, read_reference};
use crate::diagnostic::{Code, Finding, Findings};
use crate::document::Version;
use crate::graph::Node;

impl<'d> Schema<'d> {
    /// Reads a schema of OpenAPI 3.0 with keywords beside its `$ref`. Invalid ones are ignored, and reported once.
    /// OpenAPI 3.0.3 section 4.7.23.1 requires that all of them are ignored. Valid ones are read anyway, since their
    /// authors intend them.
    pub(super) fn from_reference_with_siblings(node: &Node<'d>, keywords: Keywords, findings: &mut Findings) -> Self {
        let mut of_siblings = Findings::new();
        let siblings = Self::from_keywords(node, keywords.without_reference(), &mut of_siblings);
        if of_siblings.has_errors() || has_invalid_parts(&siblings) {
            findings.push(
                Finding::new(Code::Forgiven, &node.at, "keywords beside this `$ref` are invalid")
                    .consequence("they are ignored")
                    .help("remove them: OpenAPI 3.0 allows nothing beside `$ref`"),
            );
            return Self::from_keywords(node, Keywords::REFERENCE, findings);
        }
        findings.extend(of_siblings);
        Schema { reference: read_reference(node, findings), ..siblings }
    }
}

/// Returns true if a schema of OpenAPI 3.0 has keywords beside its `$ref` that can be invalid.
pub(super) fn may_be_ignored(node: &Node<'_>, keywords: Keywords) -> bool {
    keywords.has(Groups::REFERENCE)
        && node.document().version == Version::V3_0
        && (keywords.effect != Effect::None || keywords.has(Groups::COMPOSITION))
}

/// Returns true if a schema inside another one has an error. Lowering reports the error, unless the outer schema is
/// ignored.
fn has_invalid_parts(schema: &Schema<'_>) -> bool {
    let mut unreported = Findings::new();
    let mut waiting = inner_schemas(schema);
    while let Some(part) = waiting.pop() {
        waiting.extend(inner_schemas(&Schema::read(&part, &mut unreported)));
    }
    unreported.has_errors()
}

/// Returns the subschemas of a schema.
fn inner_schemas<'d>(schema: &Schema<'d>) -> Vec<Node<'d>> {
    let additional = match &schema.additional_properties {
        AdditionalKeyword::Schema(schema) => Some(schema),
        _ => None,
    };
    let members = schema.properties.iter().flatten().map(|(_, member)| member);
    let compositions = schema.one_of_any_of.iter().flatten().chain(&schema.all_of);
    let items = schema.prefix_items.iter().chain(&schema.items);
    members.chain(compositions).chain(items).chain(&schema.pattern_properties).chain(additional).cloned().collect()
}
