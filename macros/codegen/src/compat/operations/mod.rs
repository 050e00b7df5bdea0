//! Operations: pairs the operations of both descriptions, and compares each pair.

pub(super) mod bodies;
pub(super) mod groups;
mod headers;
pub(super) mod media_types;
mod parameter_encoding;
pub(super) mod parameters;
pub(super) mod responses;
pub(super) mod security;
pub(super) mod servers;
pub(super) mod webhooks;
mod xml;

use std::collections::HashMap;

use self::groups::RenamedGroups;
use self::headers::NamedHeaders;
use crate::compat::change::Impact;
use crate::compat::rust_type_name::content_type_name as type_name;
use crate::compat::version::{ApiVersion, NamedOperation};
use crate::compat::{ChangeKind, Comparer};
use crate::diagnostic::Pointer;
use crate::ir::{Location, Operation};

/// Compares all operations, and their common error type.
pub(crate) fn compare_operations(comparison: &mut Comparer<'_>) {
    let (older, newer) = (comparison.older.methods(), comparison.newer.methods());
    let positions = match_operations(&older, &newer);
    let mut is_new = vec![true; newer.len()];
    let mut pairs = Vec::new();
    for (old, position) in older.iter().zip(positions) {
        let Some((new, is_new)) = position.and_then(|it| newer.get(it).zip(is_new.get_mut(it))) else {
            operation_removed(comparison, *old);
            continue;
        };
        *is_new = false;
        pairs.push((*old, *new));
    }
    let renamed = groups::find_renamed_groups(comparison, &pairs);
    for (old, new) in pairs {
        compare_operation(comparison, &renamed, old, new);
    }
    for (new, _) in newer.iter().zip(is_new).filter(|(_, is_new)| *is_new) {
        let places = (&Pointer::root().key("paths"), &new.it.origin.at);
        comparison.note(ChangeKind::OperationAdded, (new.name(), ""), places, format!("`{}` is new", new.name()));
    }
    if !comparison.changes.has(ChangeKind::ErrorChanged) {
        common_error(comparison);
    }
}

/// Compares the alias `Error`.
fn common_error(comparison: &mut Comparer<'_>) {
    let error = |side: ApiVersion<'_>| {
        let (index, _) = side.api.common_failure()?;
        let failure = &side.api.operations.get(index)?.failure.common_content;
        Some(failure.as_ref().map_or_else(|| "nothing".to_owned(), |it| type_name(side, it)))
    };
    let Some(was) = error(comparison.older) else { return };
    let is = error(comparison.newer);
    // A renamed type is reported separately.
    if is.is_none() || (is.as_ref() != Some(&was) && !comparison.changes.has(ChangeKind::Renamed)) {
        let is = is.map_or_else(String::new, |is| format!(", and is {is}"));
        let what = format!("the most frequent error `Error` was {was}{is}");
        let at = Pointer::root().key("paths");
        comparison.breaks_source(ChangeKind::ErrorChanged, ("Error", ""), (&at, &at), what);
    }
}

/// Returns the position of each older operation in the newer description. Operations match by method, path and name,
/// then by method and path, then by name.
fn match_operations(older: &[NamedOperation<'_>], newer: &[NamedOperation<'_>]) -> Vec<Option<usize>> {
    let mut found: Vec<Option<usize>> = vec![None; older.len()];
    let mut taken = vec![false; newer.len()];
    let keys: [fn(&NamedOperation<'_>) -> String; 3] =
        [|it| format!("{} {}", route(it.it), it.name()), |it| route(it.it), |it| it.name().to_owned()];
    for key in keys {
        let free = newer.iter().enumerate().filter(|(index, _)| taken.get(*index) == Some(&false));
        let mut known: HashMap<String, usize> = free.map(|(index, new)| (key(new), index)).collect();
        for (old, slot) in older.iter().zip(&mut found).filter(|(_, slot)| slot.is_none()) {
            *slot = known.remove(&key(old));
            if let Some(is_taken) = slot.and_then(|index| taken.get_mut(index)) {
                *is_taken = true;
            }
        }
    }
    found
}

/// Returns the method and path of an operation. The names of placeholders are left out, since they are not on the wire.
pub(crate) fn route(it: &Operation) -> String {
    let mut route = format!("{} ", it.method);
    let mut parts = it.path.split('{');
    route.extend(parts.next());
    for part in parts {
        route.push_str("{}");
        route.push_str(part.split_once('}').map_or(part, |(_, rest)| rest));
    }
    route
}

fn operation_removed(comparison: &mut Comparer<'_>, old: NamedOperation<'_>) {
    let there = Pointer::root().key("paths");
    let what = format!("`{}` (`{} {}`) is gone", old.name(), old.it.method, old.it.path.replace('`', "'"));
    let effect = (ChangeKind::OperationRemoved, Impact::Both);
    comparison.changes.add(effect, (old.name(), ""), (&old.it.origin.at, &there), what);
}

fn compare_operation<'a>(
    comparison: &mut Comparer<'a>,
    renamed: &RenamedGroups,
    old: NamedOperation<'a>,
    new: NamedOperation<'a>,
) {
    let (subject, places) = ((old.name(), ""), (&old.it.origin.at, &new.it.origin.at));
    if renamed.old_name_of(old.name()) != new.name() {
        // An operation that moves to another group has another tag.
        let group = |name: &str| name.rsplit_once('.').map(|(group, _)| group.to_owned());
        let key = if group(&renamed.old_name_of(old.name())) == group(new.name()) { "operationId" } else { "tags" };
        let places = (&old.key(key), &new.key(key));
        let what = format!("the method `{}` is now `{}`", old.name(), new.name());
        comparison.breaks_source(ChangeKind::Renamed, subject, places, what);
    }
    if route(old.it) != route(new.it) {
        operation_moved(comparison, old, new);
    }
    if new.it.docs.deprecated && !old.it.docs.deprecated {
        comparison.note(ChangeKind::Deprecated, subject, places, format!("`{}` is deprecated", old.name()));
    }
    let breaks = comparison.changes.breaks;
    parameters::compare_parameters(comparison, old, new);
    bodies::compare_bodies(comparison, old, new);
    if comparison.changes.breaks == breaks && new.it.has_options() && !old.it.has_options() {
        let what = format!("`{}` has options, so its call has another type instead of `Call`", old.name());
        // Only code that names the type of the call does not compile. Such code is rare, and this is the most frequent
        // compatible change.
        comparison.note(ChangeKind::CallType, subject, places, what);
    }
    responses::compare_responses(comparison, old, new);
    headers::compare_headers(comparison, &NamedHeaders::of_operation(old), &NamedHeaders::of_operation(new));
    compare_pagination(comparison, old, new);
    security::compare_security(comparison, old, new);
    servers::compare_operation_servers(comparison, old, new);
}

/// Reports an operation with another path or method.
fn operation_moved(comparison: &mut Comparer<'_>, old: NamedOperation<'_>, new: NamedOperation<'_>) {
    let was = format!("{} {}", old.it.method, old.it.path);
    let what = format!("`{}` was at `{was}`, and is at `{} {}`", old.name(), new.it.method, new.it.path);
    let placeholders = |it: &Operation| it.parameters.iter().filter(|it| it.location == Location::Path).count();
    let is_same_call = placeholders(old.it) == placeholders(new.it);
    let affected = if is_same_call { Impact::Clients } else { Impact::Both };
    // All operations of a path move in one change.
    let is_same_method = old.it.method == new.it.method;
    let place = |at: &Pointer| at.parent().filter(|_| is_same_method).unwrap_or_else(|| at.clone());
    let (older, newer) = (place(&old.it.origin.at), place(&new.it.origin.at));
    comparison.changes.add((ChangeKind::PathChanged, affected), (old.name(), ""), (&older, &newer), what);
}

fn compare_pagination(comparison: &mut Comparer<'_>, old: NamedOperation<'_>, new: NamedOperation<'_>) {
    let (subject, places) = ((old.name(), ""), (&old.it.origin.at, &new.it.origin.at));
    match (&old.it.pagination, &new.it.pagination) {
        (Some(_), None) => {
            let what = format!("`{}` no longer returns pages that can be streamed", old.name());
            comparison.breaks_source(ChangeKind::PagingLost, subject, places, what);
        }
        (None, Some(_)) => {
            comparison.note(ChangeKind::PagingAdded, subject, places, format!("`{}` can be streamed", old.name()));
        }
        _ => {}
    }
}
