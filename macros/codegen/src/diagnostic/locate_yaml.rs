//! Where pointers point to in a YAML text, found by reading the text again.

use super::{DEPTH, Pointer};
use crate::yaml::{self, Node};

/// The byte offset of each pointer: of the key where it points at a member, else of the item. What an alias stands for
/// is shown where it is written. Where a pointer points at nothing, the nearest thing around it is the answer.
pub(super) fn in_yaml(text: &str, pointers: &[&Pointer]) -> Vec<usize> {
    let tree = if pointers.is_empty() { None } else { yaml::parse(text, DEPTH).ok().flatten() };
    let Some(tree) = tree else { return vec![0; pointers.len()] };
    pointers.iter().map(|pointer| offset(&tree.root, pointer)).collect()
}

fn offset(root: &Node, pointer: &Pointer) -> usize {
    let (mut at, mut node) = (root.at, root);
    // Merge keys that take over one another could be looked through without end.
    let mut steps = 10_000;
    for segment in pointer.segments() {
        let Some(child) = node.child(&segment, &mut steps) else { break };
        (at, node) = child;
    }
    at
}
