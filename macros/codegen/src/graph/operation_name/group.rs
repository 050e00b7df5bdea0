//! Assigns the group of each operation, and its name there: `listUsers` with the tag `users` is `list` of the group
//! `users`.

use std::collections::{HashMap, HashSet};

use super::group_name::{group_words, groups_of_dotted_name};
use super::snake_case::{snake_case, snake_case_of_words};
use super::stated_method;
use super::tags::{Tags, limited};
use super::within_group::without_group;
use crate::diagnostic::Findings;
use crate::document::{GROUP_EXTENSIONS, GroupList};
use crate::graph::Node;
use crate::graph::endpoint::{GroupName, Membership, OperationNode};
use crate::options::{Grouping, OperationNames, Options};

/// Puts the operations of a document into groups, in written order. A new operation at the end renames no other one.
pub(in crate::graph) fn assign_groups(
    endpoints: &mut [OperationNode<'_>],
    tags: &Tags<'_>,
    options: &Options,
    findings: &mut Findings,
) {
    if options.group == Grouping::None {
        return;
    }
    tags.check(endpoints, findings);
    let (mut written, mut taken) = (HashMap::new(), HashSet::new());
    for endpoint in endpoints {
        let mut path = group_path(endpoint, tags);
        if path.is_empty() {
            continue;
        }
        let called: Vec<String> = path.iter().map(|name| name.name_words.clone()).collect();
        // The first operation of a group decides the spelling of the group's name.
        for (depth, name) in path.iter_mut().enumerate() {
            let group: Vec<String> = called.iter().take(depth + 1).cloned().collect();
            name.name.clone_from(written.entry(group).or_insert_with(|| name.name.clone()));
        }
        let own = snake_case_of_words(&endpoint.name);
        let method = method_name(endpoint, &own, &path, options.operation_names);
        let method = method.filter(|name| !taken.contains(&(called.clone(), name.clone())));
        taken.insert((called, method.clone().unwrap_or(own)));
        endpoint.group = Some(Membership { path, method });
    }
}

/// Returns the name of the method in snake case, if it differs from the operation's `own` name.
fn method_name(endpoint: &OperationNode<'_>, own: &str, path: &[GroupName], naming: OperationNames) -> Option<String> {
    let called: Vec<String> = path.iter().map(|name| name.name_words.clone()).collect();
    let stated = stated_method(endpoint).filter(|_| naming == OperationNames::Shortened);
    let stated = stated.map(|(method, _)| snake_case(method)).filter(|method| !method.is_empty());
    let written = path.last().map(|name| snake_case(&name.name)).unwrap_or_default();
    let group = [called.concat(), called.last().cloned().unwrap_or_default(), written];
    stated.or_else(|| without_group(own, &group, endpoint.path)).filter(|method| method != own)
}

/// Returns the group of an operation after the groups around it; an empty list without a group.
fn group_path(endpoint: &OperationNode<'_>, tags: &Tags<'_>) -> Vec<GroupName> {
    let extension = GROUP_EXTENSIONS.iter().find_map(|(extension, _)| groups_of_extension(endpoint, extension));
    let names = match extension {
        Some(names) => limited(names),
        None => tags.group_tag(endpoint).map(|tag| tags.group_path(tag)).unwrap_or_default(),
    };
    let name = |written: String| GroupName { name_words: group_words(&written), name: written };
    names.into_iter().map(name).collect()
}

/// Returns the names of the group that an extension assigns to an operation or its path; an empty list for no group.
pub(super) fn groups_of_extension(endpoint: &OperationNode<'_>, extension: &str) -> Option<Vec<String>> {
    let (_, list) = GROUP_EXTENSIONS.iter().find(|(known, _)| *known == extension)?;
    let nodes = [&endpoint.node, &endpoint.item];
    nodes.into_iter().find_map(|node| groups_of_node(node, extension, *list))
}

fn groups_of_node(node: &Node<'_>, extension: &str, list: GroupList) -> Option<Vec<String>> {
    let value = node.value.get(extension)?;
    let Some(items) = value.as_array() else { return value.as_str().map(groups_of_dotted_name) };
    let mut groups = items.iter().filter_map(|item| item.as_str()).map(groups_of_dotted_name);
    match list {
        GroupList::Nested => Some(groups.flatten().collect()),
        GroupList::Several => Some(groups.next().unwrap_or_default()),
    }
}
