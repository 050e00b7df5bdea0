//! The texts and numbers in a JSON text.

use crate::Secret;
use crate::json::{Tree, from_str};

/// Returns the texts and numbers in a JSON text, which no message may contain. Names of members are not included.
pub(crate) fn leaves(json: &str) -> Vec<Secret> {
    let mut found = Vec::new();
    if let Ok(value) = from_str(json) {
        collect(value, &mut found);
    }
    found
}

fn collect(value: Tree, found: &mut Vec<Secret>) {
    match value {
        Tree::Text(text) => found.push(text.into()),
        Tree::Number(number) => found.push(number.as_str().into()),
        Tree::Array(items) => items.into_iter().for_each(|item| collect(item, found)),
        Tree::Object(members) => members.into_iter().for_each(|(_, member)| collect(member, found)),
        Tree::Null | Tree::Bool(_) => {}
    }
}
