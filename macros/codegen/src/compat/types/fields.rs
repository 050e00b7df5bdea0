//! One member of an object in both descriptions: its name in Rust, its presence, and its type.

use crate::compat::change::Impact;
use crate::compat::notes::compare_notes;
use crate::compat::rust_type_name::quoted_type;
use crate::compat::types::object_pair::ObjectPair;
use crate::compat::types::type_change;
use crate::compat::wire_compat::TypeUse;
use crate::compat::{ChangeKind, Comparer};
use crate::ir::{Container, Field, Presence, Type};
use crate::names::Name;

/// Compares the members at these positions.
pub(crate) fn compare_field<'a>(comparison: &mut Comparer<'a>, pair: &ObjectPair<'a>, before: usize, after: usize) {
    let (Some(old), Some(new)) = (pair.before.fields.get(before), pair.after.fields.get(after)) else { return };
    let (subject, places) = (pair.subject(&old.wire_name), (&old.origin.at, &new.origin.at));
    if old.wire_name == new.wire_name {
        field_renamed(comparison, pair, before, after);
    } else {
        let what = format!("`{}.{}` is spelled `{}`", pair.old.name(), old.wire_name, new.wire_name);
        comparison.breaks_wire(ChangeKind::Respelled, subject, places, what);
    }
    compare_annotations(comparison, pair, old, new);
    compare_presence_and_type(comparison, pair, old, new);
}

/// Compares the documentation, and the arguments of `new`.
fn compare_annotations(comparison: &mut Comparer<'_>, pair: &ObjectPair<'_>, old: &Field, new: &Field) {
    let (subject, places) = (pair.subject(&old.wire_name), (&old.origin.at, &new.origin.at));
    if new.docs.deprecated && !old.docs.deprecated {
        let what = format!("`{}.{}` is deprecated", pair.old.name(), old.wire_name);
        comparison.note(ChangeKind::Deprecated, subject, places, what);
    }
    if pair.directions.sent {
        let name = format!("`{}.{}`", pair.old.name(), old.wire_name);
        compare_notes(comparison, subject, places, &name, (&old.docs, &new.docs));
    }
    if pair.directions.sent && old.presence == new.presence && old.is_argument() != new.is_argument() {
        let (kind, what) =
            if new.is_argument() { (ChangeKind::MemberRequired, "") } else { (ChangeKind::MemberOptional, " not") };
        let what = format!("`{}::new` does{what} take `{}`", pair.old.name(), old.wire_name);
        comparison.breaks_source(kind, subject, places, what);
    }
}

fn compare_presence_and_type<'a>(comparison: &mut Comparer<'a>, pair: &ObjectPair<'a>, old: &'a Field, new: &'a Field) {
    let (subject, places) = (pair.subject(&old.wire_name), (&old.origin.at, &new.origin.at));
    let (was, is) = (FieldState::of(old.presence, &old.ty), FieldState::of(new.presence, &new.ty));
    let moved = presence_change(was, is, pair);
    if comparison.is_same(type_without_null(&old.ty), type_without_null(&new.ty)) {
        if let Some(PresenceChange { kind, impact, predicate }) = moved {
            let what = format!("`{}.{}` {predicate}", pair.old.name(), old.wire_name);
            comparison.changes.add((kind, impact), subject, places, what);
        }
        return;
    }
    let (before, after) =
        ((comparison.older, type_without_null(&old.ty)), (comparison.newer, type_without_null(&new.ty)));
    let is_noticed = pair.directions.is_noticed(before, after);
    let impact = Impact::code_and(is_noticed || moved.is_some_and(|it| it.impact == Impact::Both));
    let name = format!("{}.{}", pair.old.name(), old.wire_name);
    let (effect, what) = type_change(&name, (before, was.spelled(before)), (after, is.spelled(after)), impact);
    comparison.changes.add((ChangeKind::TypeChanged, effect), subject, places, what);
}

/// The presence and nullability of a member in Rust.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum FieldState {
    /// A required value: `T`.
    Always,
    /// A required value or `null`: `Option<T>`.
    OrNull,
    /// An optional value: `Option<T>`.
    Optional,
    /// An optional value or `null`: `Presence<T>`.
    Three,
}

impl FieldState {
    fn of(presence: Presence, ty: &Type) -> Self {
        match (presence, ty) {
            (Presence::Required, Type::Nullable(_)) => Self::OrNull,
            (Presence::Required, _) => Self::Always,
            (Presence::Optional, _) => Self::Optional,
            (Presence::OptionalNullable, _) => Self::Three,
        }
    }

    /// Returns the type of the field in backticks, with its `Option` or `Presence`.
    fn spelled(self, (side, ty): TypeUse<'_>) -> String {
        let ticked = quoted_type(side, ty);
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

/// A change of a member's presence.
struct PresenceChange {
    kind: ChangeKind,
    impact: Impact,
    /// The change as a predicate, such as "may be `null`".
    predicate: &'static str,
}

/// Returns the change of a member's presence. `None` if code and clients are unaffected.
fn presence_change(was: FieldState, is: FieldState, pair: &ObjectPair<'_>) -> Option<PresenceChange> {
    let (sent, read) = (pair.directions.sent, pair.directions.read);
    let constructed = pair.old.def.is_in(Container::Request);
    let (kind, breaks_clients, predicate) = match (was, is) {
        (was, is) if was == is => return None,
        // Both types are `Option`; only code that constructs a value changes.
        (FieldState::OrNull, FieldState::Optional) | (FieldState::Optional, FieldState::OrNull) if !constructed => {
            return None;
        }
        (FieldState::Always, FieldState::OrNull) => (ChangeKind::MemberNullable, read, "may be `null`"),
        (FieldState::OrNull, FieldState::Always) | (FieldState::Three, FieldState::Optional) => {
            (ChangeKind::MemberNotNull, sent, "may not be `null` any more")
        }
        (FieldState::Optional, FieldState::Three) => {
            (ChangeKind::MemberNullable, false, "may be `null` in requests, which is not the same as leaving it out")
        }
        (_, is) if is.may_be_absent() => {
            (ChangeKind::MemberOptional, read && was == FieldState::Always, "may be left out")
        }
        _ => (ChangeKind::MemberRequired, sent, "is required"),
    };
    Some(PresenceChange { kind, impact: Impact::code_and(breaks_clients), predicate })
}

/// Returns the type without `null`, which `FieldState` expresses.
fn type_without_null(ty: &Type) -> &Type {
    match ty {
        Type::Nullable(inner) => inner,
        other => other,
    }
}

fn field_renamed(comparison: &mut Comparer<'_>, pair: &ObjectPair<'_>, before: usize, after: usize) {
    let (Some(old), Some(new)) = (pair.before.fields.get(before), pair.after.fields.get(after)) else { return };
    let (subject, places) = (pair.subject(&old.wire_name), (&old.origin.at, &new.origin.at));
    let mut tell = |what: &str, was: &Name, is: &Name| {
        if was != is {
            let what = format!("the {what} `{}` of `{}` is now `{}`", was.text(), pair.old.name(), is.text());
            comparison.breaks_source(ChangeKind::Renamed, subject, places, what);
        }
    };
    if let (Some(was), Some(is)) = (pair.old.names.members.get(before), pair.new.names.members.get(after)) {
        tell("field", was, is);
    }
    if !(pair.old.def.is_in(Container::Request) && pair.new.def.is_in(Container::Request)) {
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
