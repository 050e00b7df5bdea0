//! Operations: which is which, and what is said of each as a whole.

use std::collections::HashMap;

use super::side::Method;
use super::{Kind, Walk, bodies, parameters, results, security, servers};
use crate::diagnostic::Pointer;
use crate::ir::Operation;

/// All of them, and the error that they have in common.
pub(super) fn operations(walk: &mut Walk<'_>) {
    let (older, newer) = (walk.older.methods(), walk.newer.methods());
    let pairs = matched(&older, &newer);
    let mut is_new = vec![true; newer.len()];
    for (old, position) in older.iter().zip(pairs) {
        let Some((new, is_new)) = position.and_then(|it| newer.get(it).zip(is_new.get_mut(it))) else {
            gone(walk, *old);
            continue;
        };
        *is_new = false;
        operation(walk, *old, *new);
    }
    for (new, _) in newer.iter().zip(is_new).filter(|(_, is_new)| *is_new) {
        let places = (&Pointer::root().key("paths"), &new.it.origin.at);
        walk.told(Kind::OperationAdded, (new.name(), ""), places, format!("`{}` is new", new.name()));
    }
    let has_error = |api: &crate::ir::Api| api.fails_alike();
    if has_error(walk.older.api) && !has_error(walk.newer.api) && !walk.changes.has(Kind::ErrorChanged) {
        let places = (&Pointer::root().key("paths"), &Pointer::root().key("paths"));
        let what = "there is no `Error` that all operations fail with any more".to_owned();
        walk.built(Kind::ErrorChanged, ("Error", ""), places, what);
    }
}

/// For each operation, which it is in the newer description: by method, path and name; by method and path; by name.
fn matched(older: &[Method<'_>], newer: &[Method<'_>]) -> Vec<Option<usize>> {
    let mut found: Vec<Option<usize>> = vec![None; older.len()];
    let mut taken = vec![false; newer.len()];
    let keys: [fn(&Method<'_>) -> String; 3] =
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

/// Method and path as they are on the wire: what placeholders are called is nobody's business.
fn route(it: &Operation) -> String {
    let mut route = format!("{} ", it.method);
    let mut parts = it.path.split('{');
    route.extend(parts.next());
    for part in parts {
        route.push_str("{}");
        route.push_str(part.split_once('}').map_or(part, |(_, rest)| rest));
    }
    route
}

fn gone(walk: &mut Walk<'_>, old: Method<'_>) {
    let there = Pointer::root().key("paths");
    let what = format!("`{}` (`{} {}`) is gone", old.name(), old.it.method, old.it.path.replace('`', "'"));
    let felt = (Kind::OperationRemoved, super::Felt::Everywhere);
    walk.changes.add(felt, (old.name(), ""), (&old.it.origin.at, &there), what);
}

fn operation<'a>(walk: &mut Walk<'a>, old: Method<'a>, new: Method<'a>) {
    let (subject, places) = ((old.name(), ""), (&old.it.origin.at, &new.it.origin.at));
    if old.name() != new.name() {
        let places = (&old.key("operationId"), &new.key("operationId"));
        let what = format!("the method `{}` is called `{}`", old.name(), new.name());
        walk.built(Kind::Renamed, subject, places, what);
    }
    if route(old.it) != route(new.it) {
        let was = format!("{} {}", old.it.method, old.it.path);
        let what = format!("`{}` was at `{was}`, and is at `{} {}`", old.name(), new.it.method, new.it.path);
        walk.running(Kind::PathChanged, subject, places, what);
    }
    if new.it.docs.deprecated && !old.it.docs.deprecated {
        walk.told(Kind::Deprecated, subject, places, format!("`{}` is deprecated", old.name()));
    }
    let breaks = walk.changes.breaks;
    parameters::parameters(walk, old, new);
    bodies::bodies(walk, old, new);
    if walk.changes.breaks == breaks && new.it.has_options() && !old.it.has_options() {
        let what = format!("a call of `{}` is no `Call` but a type of its own, since it has options", old.name());
        walk.built(Kind::CallType, subject, places, what);
    }
    results::results(walk, old, new);
    results::headers(walk, old, new);
    paging(walk, old, new);
    security::security(walk, old, new);
    servers::of_operation(walk, old, new);
}

fn paging(walk: &mut Walk<'_>, old: Method<'_>, new: Method<'_>) {
    let (subject, places) = ((old.name(), ""), (&old.it.origin.at, &new.it.origin.at));
    match (&old.it.paging, &new.it.paging) {
        (Some(_), None) => {
            let what = format!("`{}` gives no pages that can be streamed any more", old.name());
            walk.built(Kind::PagingLost, subject, places, what);
        }
        (None, Some(_)) => walk.told(Kind::PagingAdded, subject, places, format!("`{}` can be streamed", old.name())),
        _ => {}
    }
}
