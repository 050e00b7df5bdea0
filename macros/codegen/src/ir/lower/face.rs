//! What can be seen of an alternative from outside: all that telling it apart needs.

use std::collections::BTreeMap;

use super::alternative::{Alternative, expand};
use super::merge::{Merged, merge};
use crate::diagnostic::Findings;
use crate::document::Kind;
use crate::graph::Node;
use crate::ir::Literal;

/// What can be seen of an alternative from outside.
#[derive(Debug, Clone)]
pub(super) struct Face {
    /// The variant that it belongs to.
    pub(super) variant: usize,
    /// The JSON types it may have.
    pub(super) kinds: Vec<Kind>,
    /// The members that have one of a few known values, with these values.
    pub(super) constants: BTreeMap<String, Vec<Literal>>,
    /// The member that an explicit discriminator looks at.
    pub(super) tag: Option<String>,
    /// The members it must have.
    pub(super) required: Vec<String>,
    /// The members it knows.
    pub(super) known: Vec<String>,
}

/// The face of an alternative.
pub(super) fn face(variant: usize, alternative: &Alternative<'_>, findings: &mut Findings) -> Face {
    let merged = merge(&alternative.layers);
    let mut face = Face {
        variant,
        kinds: kinds(&merged),
        constants: constants(&merged, findings),
        tag: None,
        required: merged.required.iter().map(|&name| name.to_owned()).collect(),
        known: merged.properties.iter().map(|(name, _)| (*name).to_owned()).collect(),
    };
    if let Some((property, values)) = &alternative.tag {
        let values = values.iter().map(|value| Literal::String(value.clone())).collect();
        face.tag = Some((*property).to_owned());
        face.constants.insert((*property).to_owned(), values);
    }
    face
}

fn kinds(merged: &Merged<'_>) -> Vec<Kind> {
    if merged.says_nothing { Kind::ALL.to_vec() } else { merged.kinds.kinds().to_vec() }
}

fn constants(merged: &Merged<'_>, findings: &mut Findings) -> BTreeMap<String, Vec<Literal>> {
    let known = |(name, nodes): &(&str, Vec<Node<'_>>)| {
        let values = values(nodes, findings)?;
        Some(((*name).to_owned(), values))
    };
    merged.properties.iter().filter_map(known).collect()
}

/// The values that a member may have, if all of them are listed.
fn values(nodes: &[Node<'_>], findings: &mut Findings) -> Option<Vec<Literal>> {
    if !nodes.iter().any(may_list_values) {
        return None;
    }
    let mut values = Vec::new();
    for alternative in expand(nodes, findings).list {
        values.extend(merge(&alternative.layers).values?.into_iter().cloned());
    }
    (!values.is_empty()).then_some(values)
}

/// A cheap look before an expensive one: whether a schema lists values, or leads to others that may.
fn may_list_values(node: &Node<'_>) -> bool {
    ["const", "enum", "$ref", "allOf", "oneOf", "anyOf"].iter().any(|key| node.value.get(key).is_some())
}
