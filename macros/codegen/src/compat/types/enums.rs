//! Enums of strings or integers.

use std::collections::HashMap;

use crate::compat::change::Impact;
use crate::compat::types::Directions;
use crate::compat::types::members::respelled_items;
use crate::compat::version::NamedType;
use crate::compat::{ChangeKind, Comparer};
use crate::ir::{Enum, Openness, unquoted};

/// Returns true if both enums have strings, or both have integers.
pub(crate) fn are_of_one_type(before: &Enum, after: &Enum) -> bool {
    is_text(before) == is_text(after)
}

/// Returns true if all values are strings.
pub(crate) fn is_text(it: &Enum) -> bool {
    it.values.iter().all(|choice| choice.value.is_string())
}

/// Compares two enums.
pub(crate) fn compare_enum(
    comparison: &mut Comparer<'_>,
    old: NamedType<'_>,
    new: NamedType<'_>,
    before: &Enum,
    after: &Enum,
) {
    let places = (old.at(), new.at());
    let mut fresh: HashMap<String, usize> =
        after.values.iter().enumerate().map(|(index, choice)| (unquoted(&choice.value), index)).collect();
    let spelled = respelled_values((old, before), (new, after));
    for (choice, was) in before.values.iter().zip(&old.names.members) {
        let value = unquoted(&choice.value);
        let subject = (old.name(), value.as_str());
        if let Some(is) = spelled.get(&value) {
            fresh.remove(is);
            let [from, to] = [&value, is].map(|it| it.replace('`', "'"));
            let what = format!("the value `{from}` of `{}` is spelled `{to}`", old.name());
            let affected = (ChangeKind::Respelled, Impact::Clients);
            // One edit usually changes the spelling of all values.
            comparison.changes.add_all(affected, subject, "", places, what);
            continue;
        }
        match fresh.remove(&value).and_then(|index| new.names.members.get(index)) {
            Some(is) if is == was => {}
            Some(is) => {
                let what = format!("`{0}::{1}` is now `{0}::{2}`", old.name(), was.text(), is.text());
                comparison.breaks_source(ChangeKind::Renamed, subject, places, what);
            }
            None => {
                let effect = Impact::code_and(Directions::of(old, new).sent && after.openness == Openness::Closed);
                let what = format!("`{}` has no value `{}` any more", old.name(), value.replace('`', "'"));
                comparison.changes.add((ChangeKind::ValueRemoved, effect), subject, places, what);
            }
        }
    }
    for choice in after.values.iter().filter(|choice| fresh.contains_key(&unquoted(&choice.value))) {
        let value = unquoted(&choice.value);
        let what = format!("`{}` has a new value `{}`", old.name(), value.replace('`', "'"));
        comparison.note(ChangeKind::ValueAdded, (old.name(), &value), places, what);
    }
    compare_openness(comparison, (old, before.openness), (new, after.openness));
}

/// Returns the values with another spelling in the newer enum and the same name in Rust, with the newer spelling.
fn respelled_values(
    (old, before): (NamedType<'_>, &Enum),
    (new, after): (NamedType<'_>, &Enum),
) -> HashMap<String, String> {
    let values = |it: &Enum| it.values.iter().map(|choice| unquoted(&choice.value)).collect::<Vec<_>>();
    let (was, is) = (values(before), values(after));
    let pairs = respelled_items(
        was.iter().map(String::as_str).zip(&old.names.members),
        is.iter().map(String::as_str).zip(&new.names.members),
    );
    pairs.into_iter().filter_map(|(value, index)| Some((value.to_owned(), is.get(index)?.clone()))).collect()
}

/// Reports that a server no longer accepts unlisted values, or accepts them now. All enums are open in Rust, so only
/// the wire changes.
fn compare_openness(
    comparison: &mut Comparer<'_>,
    (old, before): (NamedType<'_>, Openness),
    (new, after): (NamedType<'_>, Openness),
) {
    if before == after || !Directions::of(old, new).sent {
        return;
    }
    let (subject, places) = ((old.name(), ""), (old.at(), new.at()));
    match after {
        Openness::Open => {
            let what = format!("`{}` accepts values that it does not list", old.name());
            comparison.note(ChangeKind::ValuesOpened, subject, places, what);
        }
        Openness::Closed => {
            let what = format!("`{}` accepts only the values that it lists", old.name());
            comparison.breaks_wire(ChangeKind::ValuesClosed, subject, places, what);
        }
    }
}
