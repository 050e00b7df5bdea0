//! Lowers the groups of the operations, with the documentation of their tags.

use std::collections::HashMap;

use crate::diagnostic::Pointer;
use crate::graph::{GroupName, Node, Selection};
use crate::ir::lower::notes;
use crate::ir::{Docs, Group, GroupMembership, Operation};

/// Returns the groups, and makes each operation a member of its group. `operations` is parallel to the selected
/// endpoints.
pub(crate) fn assign_groups(graph: &Selection<'_>, operations: &mut [Operation]) -> Vec<Group> {
    // Without groups, the Tag Objects are not needed.
    let is_grouped = graph.endpoints.iter().any(|endpoint| endpoint.group.is_some());
    let tags: HashMap<String, &Node<'_>> = if is_grouped { tag_objects(graph) } else { HashMap::new() };
    let (mut groups, mut known) = (Vec::new(), HashMap::new());
    for (endpoint, operation) in graph.endpoints.iter().zip(operations) {
        let Some(group) = &endpoint.group else { continue };
        let mut parent = None;
        for depth in 1..=group.path.len() {
            let path = group.path.get(..depth).unwrap_or_default();
            let position = *known.entry(path).or_insert_with(|| {
                let tag = tags.get(&group_key(path)).copied();
                groups.extend(path.last().map(|name| new_group(name, tag, parent, &endpoint.node.at)));
                groups.len() - 1 // OK because `path` has a last name, for which a group was just added.
            });
            parent = Some(position);
        }
        operation.group = parent.map(|position| GroupMembership {
            group: position,
            method_words: group.method.clone(),
            key: group.key(),
        });
    }
    groups
}

fn new_group(name: &GroupName, tag: Option<&Node<'_>>, parent: Option<usize>, first: &Pointer) -> Group {
    Group {
        name: name.name.clone(),
        name_words: name.name_words.clone(),
        parent,
        docs: tag.map_or_else(Docs::default, notes::docs_of_node),
        at: tag.map_or(first, |tag| &tag.at).clone(),
    }
}

/// Returns the Tag Objects by the keys of their groups.
fn tag_objects<'g, 'd>(graph: &'g Selection<'d>) -> HashMap<String, &'g Node<'d>> {
    // The first of several with the same group counts.
    graph.tags.groups().rev().map(|(path, tag)| (path.join("."), tag)).collect()
}

/// Returns the names of a group and of the surrounding groups, with dots between them.
fn group_key(path: &[GroupName]) -> String {
    path.iter().map(|name| name.name.as_str()).collect::<Vec<_>>().join(".")
}
