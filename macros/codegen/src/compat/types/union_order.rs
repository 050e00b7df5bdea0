//! Unions that try their variants in another order, so that a value which fits several becomes another variant.

use std::collections::{HashMap, HashSet};

use crate::compat::version::{ApiVersion, NamedType};
use crate::compat::{ChangeKind, Comparer};
use crate::ir::{Constant, Dispatch, Format, Presence, Shape, Struct, Type, Union};

/// Reports two variants that fit one value and are tried in the opposite order now. `pairs` has the position of each
/// older variant in the newer union.
pub(crate) fn compare_order(
    comparison: &mut Comparer<'_>,
    (old, before): (NamedType<'_>, &Union),
    (new, after): (NamedType<'_>, &Union),
    pairs: &[Option<usize>],
) {
    let mut tried = Vec::new();
    trial_lists(&before.dispatch, &mut tried);
    let is_before = |one: usize, other: usize| tried.iter().any(|list| comes_first(list, one, other));
    let sources: HashMap<usize, usize> = pairs.iter().enumerate().filter_map(|(was, is)| Some(((*is)?, was))).collect();
    let mut retried = Vec::new();
    trial_lists(&after.dispatch, &mut retried);
    for list in &retried {
        for (position, &one) in list.iter().enumerate() {
            for &other in list.iter().skip(position + 1) {
                let (first, then) = (sources.get(&one), sources.get(&other));
                let is_moved = match (first, then) {
                    (Some(first), Some(then)) => is_before(*then, *first),
                    (None, Some(_)) => true,
                    _ => false,
                };
                let types = after.variants.get(one).zip(after.variants.get(other));
                let is_shared = types.is_some_and(|(one, other)| can_overlap(comparison.newer, &one.ty, &other.ty));
                if is_moved && is_shared {
                    return report_order(comparison, old, new, (one, other));
                }
            }
        }
    }
}

fn report_order(comparison: &mut Comparer<'_>, old: NamedType<'_>, new: NamedType<'_>, (one, other): (usize, usize)) {
    let name = |index: usize| new.names.members.get(index).map_or("", |name| name.text());
    let what = format!(
        "a value that fits both `{}` and `{}` of `{}` was read as the latter, and is read as the former",
        name(one),
        name(other),
        old.name()
    );
    comparison.changes_behaviour(ChangeKind::VariantOrder, (old.name(), ""), (old.at(), new.at()), what);
}

/// Collects the lists of variants that a decoder tries in order.
fn trial_lists(dispatch: &Dispatch, found: &mut Vec<Vec<usize>>) {
    match dispatch {
        Dispatch::TryEach(all) | Dispatch::FirstItem { all, .. } | Dispatch::Prefer { all, .. } => {
            found.push(all.clone());
        }
        Dispatch::Score(fits) => found.push(fits.iter().map(|fit| fit.variant).collect()),
        _ => {}
    }
    dispatch.parts().into_iter().for_each(|part| trial_lists(part, found));
}

fn comes_first(list: &[usize], one: usize, other: usize) -> bool {
    let position = |variant: usize| list.iter().position(|it| *it == variant);
    matches!((position(one), position(other)), (Some(one), Some(other)) if one < other)
}

/// Returns true if one value can be of both types, apart from an empty array or object.
fn can_overlap(side: ApiVersion<'_>, one: &Type, other: &Type) -> bool {
    let (one, other) = (side.without_aliases(one), side.without_aliases(other));
    match (one, other) {
        (Type::Any, _)
        | (_, Type::Any)
        | (Type::Integer(_), Type::Float | Type::Integer(_))
        | (Type::Float, Type::Integer(_)) => true,
        (Type::Nullable(one), other) => can_overlap(side, one, other),
        (one, Type::Nullable(other)) => can_overlap(side, one, other),
        (Type::List(one), Type::List(other)) | (Type::Map(one), Type::Map(other)) => can_overlap(side, one, other),
        (Type::Text, Type::Formatted(format)) | (Type::Formatted(format), Type::Text) => {
            *format != Format::DecimalNumber
        }
        (Type::Named(a), Type::Named(b)) => {
            let shape = |id| side.get(id).map(|it| &it.def.shape);
            match (shape(*a), shape(*b)) {
                (Some(Shape::Struct(a)), Some(Shape::Struct(b))) => fit_one_value(a, b),
                _ => one == other,
            }
        }
        (Type::Named(id), Type::Map(_)) | (Type::Map(_), Type::Named(id)) => {
            matches!(side.get(*id).map(|it| &it.def.shape), Some(Shape::Struct(_)))
        }
        (one, other) => one == other,
    }
}

/// Returns true if an object with only members of both types, and at least one of them, fits both types.
fn fit_one_value(one: &Struct, other: &Struct) -> bool {
    let (known, others) = (members(one), members(other));
    let shared: HashSet<&str> = known.intersection(&others).copied().collect();
    let is_constant_there = |constant: &Constant| {
        other.constants.iter().all(|it| it.wire_name != constant.wire_name || it.value == constant.value)
    };
    !shared.is_empty()
        && required_members(one).union(&required_members(other)).all(|name| shared.contains(name))
        && one.constants.iter().all(is_constant_there)
}

/// Returns the names of the members of an object.
fn members(it: &Struct) -> HashSet<&str> {
    let fields = it.fields.iter().map(|field| field.wire_name.as_str());
    fields.chain(it.constants.iter().map(|constant| constant.wire_name.as_str())).collect()
}

/// Returns the names of the members that are always present.
fn required_members(it: &Struct) -> HashSet<&str> {
    let fields = it.fields.iter().filter(|field| field.presence == Presence::Required);
    let constants = it.constants.iter().map(|constant| constant.wire_name.as_str());
    fields.map(|field| field.wire_name.as_str()).chain(constants).collect()
}
