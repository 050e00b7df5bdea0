//! The values of object properties, if all values are listed.

use std::collections::BTreeMap;

use crate::graph::{self, Node, RawSchema};
use crate::ir::Literal;
use crate::ir::lower::composition::merge::MergedSchema;
use crate::ir::lower::context::LowerCtx;

/// Returns the values of each property with listed values.
pub(crate) fn constants<'d>(ctx: &mut LowerCtx<'d, '_>, merged: &MergedSchema<'d>) -> BTreeMap<String, Vec<Literal>> {
    let mut constants = BTreeMap::new();
    for (name, nodes) in &merged.properties {
        if let Some(values) = values(ctx, nodes) {
            constants.insert((*name).to_owned(), values);
        }
    }
    constants
}

/// Returns the values of a member, if all of them are listed.
fn values<'d>(ctx: &mut LowerCtx<'d, '_>, nodes: &[Node<'d>]) -> Option<Vec<Literal>> {
    if !nodes.iter().any(|node| may_list_values(node, FARTHEST)) {
        return None;
    }
    let mut values = Vec::new();
    let all = ctx.expand(nodes);
    for alternative in &all.alternatives {
        values.extend(alternative.merged().enum_values.as_ref()?.iter().copied().cloned());
    }
    values.extend(all.nullable.then_some(Literal::Null).filter(|_| !values.is_empty()));
    (!values.is_empty()).then_some(values)
}

/// The number of references and choices to follow before a schema is assumed to list values.
const FARTHEST: usize = 4;

/// Returns true if a schema or the target of its reference may list all its values: a cheap test before the expensive
/// expansion.
fn may_list_values(node: &Node<'_>, steps: usize) -> bool {
    let Some(schema) = node.value.as_object() else { return false };
    schema.keys().any(|key| match key.as_str() {
        "const" | "enum" | "allOf" => true,
        "$ref" => {
            steps == 0 || graph::find_plain_reference(node).is_none_or(|target| may_be_listed(&target, steps - 1))
        }
        "oneOf" | "anyOf" => {
            steps == 0
                || node
                    .get(key)
                    .is_none_or(|choices| choices.own_items().iter().all(|one| may_be_listed(one, steps - 1)))
        }
        _ => false,
    })
}

/// Returns true if the target of a reference can list constants. Nullable schemas and bases with subtypes count, too.
fn may_be_listed(node: &Node<'_>, steps: usize) -> bool {
    let schema = RawSchema(node.value);
    !node.value.is_object() || schema.has_discriminator() || schema.is_null() || may_list_values(node, steps)
}
