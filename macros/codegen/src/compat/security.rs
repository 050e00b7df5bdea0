//! Who may call.

use super::side::{Method, Side};
use super::{Kind, Walk};
use crate::diagnostic::Pointer;
use crate::ir::{Requirement, SchemeKind};

/// What an operation asks for: whoever could call it must still be able to.
pub(super) fn security(walk: &mut Walk<'_>, old: Method<'_>, new: Method<'_>) {
    let (before, after) = (&old.it.security, &new.it.security);
    let (was_open, is_open) = (is_open(before), is_open(after));
    let places = (&place(old), &place(new));
    let subject = (old.name(), "");
    if is_open {
        if !was_open {
            let what = format!("`{}` can be called by anyone", old.name());
            walk.told(Kind::SecurityRelaxed, subject, places, what);
        }
        return;
    }
    if was_open {
        let what = format!("`{}` could be called by anyone, and asks for {}", old.name(), said(after));
        return walk.running(Kind::SecurityAdded, subject, places, what);
    }
    let (older, newer) = (walk.older, walk.newer);
    let is_enough = |one: &[Requirement]| after.iter().any(|other| suffices((older, one), (newer, other)));
    if let Some(lost) = before.iter().find(|one| !is_enough(one)) {
        let what = format!("{} was enough for `{}`, which asks for {}", one(lost), old.name(), said(after));
        walk.running(Kind::SecurityChanged, subject, places, what);
    } else if after.len() > before.len() {
        walk.told(Kind::SecurityRelaxed, subject, places, format!("`{}` takes {}", old.name(), said(after)));
    }
}

/// Nothing at all is asked for, or something that is nothing.
fn is_open(alternatives: &[Vec<Requirement>]) -> bool {
    alternatives.is_empty() || alternatives.iter().any(Vec::is_empty)
}

/// Whether who satisfies the one satisfies the other.
fn suffices((older, one): (Side<'_>, &[Requirement]), (newer, other): (Side<'_>, &[Requirement])) -> bool {
    other.iter().all(|needed| {
        one.iter().any(|given| {
            kind(older, given) == kind(newer, needed) && needed.scopes.iter().all(|scope| given.scopes.contains(scope))
        })
    })
}

fn kind<'a>(side: Side<'a>, it: &Requirement) -> Option<&'a SchemeKind> {
    side.api.schemes.iter().find(|scheme| scheme.name == it.scheme).map(|scheme| &scheme.kind)
}

/// Where it is asked for: at the operation, or for all operations at once.
fn place(method: Method<'_>) -> Pointer {
    let first = method.it.security.iter().flatten().next();
    first.and_then(|it| it.at.parent()).unwrap_or_else(|| method.key("security"))
}

fn said(alternatives: &[Vec<Requirement>]) -> String {
    alternatives.iter().map(|it| one(it)).collect::<Vec<_>>().join(" or ")
}

fn one(together: &[Requirement]) -> String {
    let requirement = |it: &Requirement| match it.scopes.as_slice() {
        [] => format!("`{}`", it.scheme),
        scopes => format!("`{}` ({})", it.scheme, scopes.join(", ")),
    };
    together.iter().map(requirement).collect::<Vec<_>>().join(" and ")
}
