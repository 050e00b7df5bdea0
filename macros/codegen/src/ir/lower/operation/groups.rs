//! The groups of the operations, with the words of their tags.

use std::collections::HashMap;

use crate::diagnostic::Pointer;
use crate::graph::{Graph, GroupName, Node};
use crate::ir::lower::notes;
use crate::ir::{Docs, Group, Membership, Operation};

/// Returns the groups, and makes each operation a member of its group. The operations are those of the graph's endpoints.
pub(crate) fn groups(graph: &Graph<'_>, operations: &mut [Operation]) -> Vec<Group> {
    let (mut groups, mut known) = (Vec::new(), HashMap::new());
    for (endpoint, operation) in graph.endpoints.iter().zip(operations) {
        let Some(group) = &endpoint.group else { continue };
        let mut parent = None;
        for depth in 1..=group.path.len() {
            let path = group.path.get(..depth).unwrap_or_default();
            let position = *known.entry(path).or_insert_with(|| {
                groups.extend(path.last().map(|name| new_group(graph, name, path, parent, &endpoint.node.at)));
                groups.len() - 1 // OK because `path` has a last name, for which a group was just added.
            });
            parent = Some(position);
        }
        operation.group =
            parent.map(|position| Membership { group: position, called: group.method.clone(), key: group.key() });
    }
    groups
}

fn new_group(graph: &Graph<'_>, name: &GroupName, path: &[GroupName], parent: Option<usize>, first: &Pointer) -> Group {
    let tag = tag(&graph.root, &key(path));
    Group {
        written: name.written.clone(),
        called: name.called.clone(),
        parent,
        docs: tag.as_ref().map_or_else(Docs::default, notes::of),
        at: tag.map_or_else(|| first.clone(), |tag| tag.at),
    }
}

/// Returns the Tag Object (OpenAPI 3.1 section 4.8.22) with a name.
fn tag<'d>(root: &Node<'d>, name: &str) -> Option<Node<'d>> {
    let tags = root.get("tags")?;
    let position =
        tags.value.as_array()?.iter().position(|tag| tag.get("name").and_then(|it| it.as_str()) == Some(name))?;
    let value = tags.value.as_array()?.get(position)?;
    Some(tags.elsewhere(value, tags.at.index(position)))
}

/// Returns the names of a group and of the groups around it, with a dot between them.
fn key(path: &[GroupName]) -> String {
    path.iter().map(|name| name.written.as_str()).collect::<Vec<_>>().join(".")
}
