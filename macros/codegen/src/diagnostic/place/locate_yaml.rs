//! Finds the offsets of pointers in a YAML text, by a second pass over the text.

use crate::diagnostic::{DEPTH, Pointer};
use crate::yaml::{self, Node, NodeKind};

/// Returns the byte offset of each pointer: of the key of a member, or of an item. The target of an alias is located at
/// its anchor. A pointer without a target gets the offset of the nearest container.
pub(crate) fn in_yaml(text: &str, pointers: &[&Pointer]) -> Vec<usize> {
    let tree = if pointers.is_empty() { None } else { yaml::parse(text, DEPTH).ok().flatten() };
    let Some(tree) = tree else { return vec![0; pointers.len()] };
    pointers.iter().map(|pointer| offset(&tree.root, pointer)).collect()
}

/// Returns the text of the value at a place, if it is a number, a boolean or null.
pub(crate) fn spelling(text: &str, pointer: &Pointer) -> Option<String> {
    let tree = yaml::parse(text, DEPTH).ok().flatten()?;
    spelling_in(&tree.root, pointer)
}

/// Returns the text of each value that is a number, a boolean or null.
#[cfg(feature = "overlay")]
pub(crate) fn spellings(text: &str, pointers: &[&Pointer]) -> Vec<Option<String>> {
    let tree = yaml::parse(text, DEPTH).ok().flatten();
    pointers.iter().map(|pointer| spelling_in(&tree.as_ref()?.root, pointer)).collect()
}

fn spelling_in(root: &Node, pointer: &Pointer) -> Option<String> {
    let mut steps = yaml::STEPS;
    let node =
        pointer.segments().try_fold(root, |node, segment| node.child(&segment, &mut steps).map(|(_, child)| child))?;
    match &node.kind {
        NodeKind::Plain(text, _) => Some(text.clone()),
        _ => None,
    }
}

fn offset(root: &Node, pointer: &Pointer) -> usize {
    let (mut at, mut node) = (root.at, root);
    let mut steps = yaml::STEPS;
    for segment in pointer.segments() {
        let Some(child) = node.child(&segment, &mut steps) else { break };
        (at, node) = child;
    }
    at
}
