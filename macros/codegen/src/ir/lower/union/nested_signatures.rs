//! Signatures of the properties and items of an alternative, for alternatives that the outer signature does not
//! distinguish.

use std::collections::BTreeMap;

use crate::document::JsonType;
use crate::ir::lower::composition::alternative::Alternative;
use crate::ir::lower::composition::merge::MergedSchema;
use crate::ir::lower::context::LowerCtx;
use crate::ir::lower::union::signature::{Signature, signature_of};

/// The most arrays and members that a single decision reads.
#[derive(Debug)]
pub(crate) struct Budget {
    arrays: usize,
    members: usize,
}

impl Default for Budget {
    fn default() -> Self {
        // The number of items and members can multiply with each level.
        Self { arrays: 64, members: 1024 }
    }
}

/// Adds the signatures of members and items, for alternatives that outer features do not distinguish.
pub(crate) fn add_nested_signatures<'d>(
    ctx: &mut LowerCtx<'d, '_>,
    signature: &mut Signature,
    alternative: &Alternative<'d>,
    budget: &mut Budget,
) {
    let merged = alternative.merged();
    signature.members = members(ctx, merged, DEEPEST_MEMBERS, budget);
    if signature.types.contains(&JsonType::Array) {
        signature.items = items(ctx, signature.variant, merged, DEEPEST_ITEMS, budget);
    }
}

/// The depth of the search through members of members.
const DEEPEST_MEMBERS: usize = 3;

fn members<'d>(
    ctx: &mut LowerCtx<'d, '_>,
    merged: &MergedSchema<'d>,
    depth: usize,
    budget: &mut Budget,
) -> BTreeMap<String, Vec<Signature>> {
    let mut members = BTreeMap::new();
    for (name, nodes) in &merged.properties {
        if budget.members == 0 {
            break;
        }
        let all = ctx.expand(nodes);
        budget.members = budget.members.saturating_sub(all.alternatives.len().max(1));
        let mut signatures = Vec::new();
        for one in &all.alternatives {
            let mut member = signature_of(ctx, 0, one);
            if depth > 0 {
                member.members = self::members(ctx, one.merged(), depth - 1, budget);
            }
            signatures.push(member);
        }
        signatures.extend(all.nullable.then(Signature::null));
        members.insert((*name).to_owned(), signatures);
    }
    members
}

/// The depth of the search through arrays of arrays.
const DEEPEST_ITEMS: usize = 4;

fn items<'d>(
    ctx: &mut LowerCtx<'d, '_>,
    variant: usize,
    merged: &MergedSchema<'d>,
    depth: usize,
    budget: &mut Budget,
) -> Vec<Signature> {
    let mut signatures = Vec::new();
    for one in &ctx.expand(&merged.items).alternatives {
        let mut item = signature_of(ctx, variant, one);
        let merged = one.merged();
        item.members = members(ctx, merged, 0, budget);
        if depth > 0 && budget.arrays > 0 && item.types.contains(&JsonType::Array) {
            budget.arrays -= 1;
            item.items = items(ctx, variant, merged, depth - 1, budget);
        }
        signatures.push(item);
    }
    signatures
}
