//! Lowers arrays to lists and tuples.

use crate::diagnostic::{Code, Finding};
use crate::graph::Node;
use crate::ir::lower::composition::merge::MergedSchema;
use crate::ir::lower::context::LowerCtx;
use crate::ir::lower::schema::lower_type;
use crate::ir::lower::schema::lowered::origin_of_part;
use crate::ir::lower::schema::unsatisfiable;
use crate::ir::{Origin, Type};
use crate::json::Value;

/// The most items of a tuple for which Rust implements the standard traits.
const LONGEST_TUPLE: usize = 12;

/// Lowers an array to a list, or to a tuple if it has `prefixItems`.
pub(crate) fn lower_array<'d>(ctx: &mut LowerCtx<'d, '_>, merged: &MergedSchema<'d>, origin: &Origin) -> Type {
    let length =
        merged.max_items.and_then(|it| usize::try_from(it).ok()).unwrap_or(usize::MAX).min(merged.prefix_items.len());
    match merged.prefix_items.get(..length) {
        Some([]) | None => Type::List(Box::new(lower_items(ctx, merged, origin).unwrap_or(Type::Any))),
        Some(first) if length > LONGEST_TUPLE => {
            let detail = format!("`prefixItems` has {} items, more than {LONGEST_TUPLE}", first.len());
            let finding = Finding::new(Code::Untyped, &origin.at, detail);
            ctx.findings.push(finding.consequence("the items are any JSON").help("use an object with properties"));
            Type::List(Box::new(Type::Any))
        }
        Some(first) => lower_tuple(ctx, merged, first, origin),
    }
}

/// Lowers an array with `prefixItems` to a tuple. Items beyond `minItems` are optional; the tuple keeps further items
/// that the schema allows.
fn lower_tuple<'d>(
    ctx: &mut LowerCtx<'d, '_>,
    merged: &MergedSchema<'d>,
    first: &[Vec<Node<'d>>],
    origin: &Origin,
) -> Type {
    let mut items = Vec::new();
    for (index, nodes) in first.iter().enumerate() {
        let ty = lower_type(ctx, nodes, &origin_of_part(origin, &format!("item {index}"), nodes));
        let is_there = u64::try_from(index).is_ok_and(|index| index < merged.min_items);
        items.push(if is_there { ty } else { optional_item(ty) });
    }
    let is_full = merged.max_items.is_some_and(|most| usize::try_from(most).is_ok_and(|most| most <= items.len()));
    let rest =
        (!is_full && !denies_further_items(merged)).then(|| lower_items(ctx, merged, origin).unwrap_or(Type::Any));
    Type::Tuple(items, rest.map(Box::new))
}

/// Returns the type of an item that can be absent. `Optional` includes `null`, so the inner type is not nullable.
fn optional_item(ty: Type) -> Type {
    match ty {
        Type::Nullable(inner) => Type::Optional(inner),
        other => Type::Optional(Box::new(other)),
    }
}

/// Returns the type of `items`; `None` without `items`, or if no further items are allowed.
fn lower_items<'d>(ctx: &mut LowerCtx<'d, '_>, merged: &MergedSchema<'d>, origin: &Origin) -> Option<Type> {
    if merged.items.is_empty() || denies_further_items(merged) {
        return None;
    }
    let origin = origin_of_part(origin, "item", &merged.items);
    if merged.min_items == 0 && unsatisfiable::is_unsatisfiable(&ctx.expand(&merged.items)) {
        let finding = Finding::new(Code::Impossible, &origin.at, "no value fits the schemas of these items");
        ctx.findings.push(finding.consequence("the array is always empty"));
        return None;
    }
    Some(lower_type(ctx, &merged.items, &origin))
}

/// Returns true for `items: false`.
fn denies_further_items(merged: &MergedSchema<'_>) -> bool {
    merged.items.iter().any(|node| *node.value == Value::Bool(false))
}
