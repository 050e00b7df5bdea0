//! One member of an object, in both descriptions: its name in Rust, whether it is there, and its type.

use crate::compat::change::Affected;
use crate::compat::notes::notes;
use crate::compat::rust_type_name::ticked;
use crate::compat::types::members::Pair;
use crate::compat::types::type_change;
use crate::compat::wire_compat::Use;
use crate::compat::{Kind, Walk};
use crate::ir::{Presence, Type};
use crate::names::Name;

/// The member at these positions.
pub(crate) fn field<'a>(walk: &mut Walk<'a>, pair: &Pair<'a>, before: usize, after: usize) {
    let (Some(old), Some(new)) = (pair.before.fields.get(before), pair.after.fields.get(after)) else { return };
    let (subject, places) = (pair.subject(&old.wire_name), (&old.origin.at, &new.origin.at));
    if old.wire_name == new.wire_name {
        renamed(walk, pair, before, after);
    } else {
        let what = format!("`{}.{}` is spelled `{}`", pair.old.name(), old.wire_name, new.wire_name);
        walk.running(Kind::Respelled, subject, places, what);
    }
    if new.docs.deprecated && !old.docs.deprecated {
        let what = format!("`{}.{}` is deprecated", pair.old.name(), old.wire_name);
        walk.told(Kind::Deprecated, subject, places, what);
    }
    if pair.ways.sent {
        let name = format!("`{}.{}`", pair.old.name(), old.wire_name);
        notes(walk, subject, places, &name, (&old.docs, &new.docs));
    }
    if pair.ways.sent && old.presence == new.presence && old.is_argument() != new.is_argument() {
        let (kind, what) = if new.is_argument() { (Kind::MemberRequired, "") } else { (Kind::MemberOptional, " not") };
        let what = format!("`{}::new` does{what} take `{}`", pair.old.name(), old.wire_name);
        walk.built(kind, subject, places, what);
    }
    let (was, is) = (State::of(old.presence, &old.ty), State::of(new.presence, &new.ty));
    let moved = moved(was, is, pair);
    if walk.is_same(inner(&old.ty), inner(&new.ty)) {
        if let Some((kind, running, what)) = moved {
            let what = format!("`{}.{}` {what}", pair.old.name(), old.wire_name);
            walk.changes.add((kind, Affected::code_and(running)), subject, places, what);
        }
        return;
    }
    let (before, after) = ((walk.older, inner(&old.ty)), (walk.newer, inner(&new.ty)));
    let running = pair.ways.is_felt(before, after) || moved.is_some_and(|(_, running, _)| running);
    let name = format!("{}.{}", pair.old.name(), old.wire_name);
    let (felt, what) = type_change(&name, (before, was.spelled(before)), (after, is.spelled(after)), running);
    walk.changes.add((Kind::TypeChanged, felt), subject, places, what);
}

/// The presence and nullability of a member in Rust.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    /// The value itself.
    Always,
    /// An `Option` that has to be given.
    OrNull,
    /// An `Option` that may be left out.
    Optional,
    /// Absent, `null` or a value.
    Three,
}

impl State {
    fn of(presence: Presence, ty: &Type) -> Self {
        match (presence, ty) {
            (Presence::Required, Type::Nullable(_)) => Self::OrNull,
            (Presence::Required, _) => Self::Always,
            (Presence::Optional, _) => Self::Optional,
            (Presence::OptionalNullable, _) => Self::Three,
        }
    }

    /// A member of this type, as its field is written.
    fn spelled(self, (side, ty): Use<'_>) -> String {
        let ticked = ticked(side, ty);
        let held = ticked.strip_prefix('`').and_then(|it| it.strip_suffix('`'));
        match (self, held) {
            (Self::OrNull | Self::Optional, Some(held)) => format!("`Option<{held}>`"),
            (Self::Three, Some(held)) => format!("`Presence<{held}>`"),
            _ => ticked,
        }
    }

    fn may_be_absent(self) -> bool {
        matches!(self, Self::Optional | Self::Three)
    }
}

/// Returns the change of a member's presence: its kind, whether it breaks clients that are built already, and its words.
fn moved(was: State, is: State, pair: &Pair<'_>) -> Option<(Kind, bool, &'static str)> {
    let (sent, read) = (pair.ways.sent, pair.ways.read);
    let constructed = pair.old.def.in_requests;
    Some(match (was, is) {
        (was, is) if was == is => return None,
        // An `Option` either way; only those who make one have to say it.
        (State::OrNull, State::Optional) | (State::Optional, State::OrNull) if !constructed => return None,
        (State::Always, State::OrNull) => (Kind::MemberNullable, read, "may be `null`"),
        (State::OrNull, State::Always) | (State::Three, State::Optional) => {
            (Kind::MemberNotNull, sent, "may not be `null` any more")
        }
        (State::Optional, State::Three) => {
            (Kind::MemberNullable, false, "may be `null` in requests, which is not the same as leaving it out")
        }
        (_, is) if is.may_be_absent() => (Kind::MemberOptional, read && was == State::Always, "may be left out"),
        _ => (Kind::MemberRequired, sent, "is required"),
    })
}

/// The type without the `null` that its state speaks of.
fn inner(ty: &Type) -> &Type {
    match ty {
        Type::Nullable(inner) => inner,
        other => other,
    }
}

fn renamed(walk: &mut Walk<'_>, pair: &Pair<'_>, before: usize, after: usize) {
    let (Some(old), Some(new)) = (pair.before.fields.get(before), pair.after.fields.get(after)) else { return };
    let (subject, places) = (pair.subject(&old.wire_name), (&old.origin.at, &new.origin.at));
    let mut tell = |what: &str, was: &Name, is: &Name| {
        if was != is {
            let what = format!("the {what} `{}` of `{}` is called `{}`", was.text(), pair.old.name(), is.text());
            walk.built(Kind::Renamed, subject, places, what);
        }
    };
    if let (Some(was), Some(is)) = (pair.old.names.members.get(before), pair.new.names.members.get(after)) {
        tell("field", was, is);
    }
    if !(pair.old.def.in_requests && pair.new.def.in_requests) {
        return;
    }
    let setter = |names: &crate::names::TypeNames, index: usize| names.setters.get(index).cloned().flatten();
    if let (Some(was), Some(is)) = (setter(pair.old.names, before), setter(pair.new.names, after)) {
        tell("setter", &was.value, &is.value);
        if let (Some(was), Some(is)) = (&was.null, &is.null) {
            tell("setter", was, is);
        }
    }
}
