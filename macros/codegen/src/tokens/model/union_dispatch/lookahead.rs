//! The members that a decision tests. A decoder looks up all of them before the first test.

use crate::ir::Dispatch;
use crate::tokens::code::Text;

/// Returns the names of the members that a decision tests, each once.
pub(super) fn tested_members(dispatch: &Dispatch) -> Vec<&str> {
    let mut names = Vec::new();
    add_members(dispatch, &mut names);
    names
}

fn add_members<'a>(dispatch: &'a Dispatch, names: &mut Vec<&'a str>) {
    match dispatch {
        Dispatch::Tag { property, .. } | Dispatch::MemberType { property, .. } => add(names, property),
        Dispatch::Presence { cases, .. } => cases.iter().for_each(|(property, _)| add(names, property)),
        // The dispatch of an item has a separate look, if an item exists.
        Dispatch::FirstItem { .. } => return,
        _ => {}
    }
    for part in dispatch.parts() {
        add_members(part, names);
    }
}

fn add<'a>(names: &mut Vec<&'a str>, property: &'a str) {
    if !names.contains(&property) {
        names.push(property);
    }
}

/// Returns the variable that holds the result of looking a member up.
pub(super) fn variable(index: usize) -> Text {
    Text::verbatim(format!("tag_{index} "))
}
