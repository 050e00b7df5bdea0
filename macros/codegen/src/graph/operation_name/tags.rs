//! The tags of a document as groups: `kind` and `parent` of Tag Objects (OpenAPI 3.2.0 section 4.22).
//!
//! `{name: plans, parent: billing}` is the group `billing.plans`. A tag with another `kind` than `nav`, such as `audience`, is
//! no group.

use std::collections::{HashMap, HashSet};

use super::group_name::{groups_of_tag, same_group};
use crate::diagnostic::{Code, Finding, Findings, did_you_mean};
use crate::graph::{Node, OperationNode};

/// The deepest nesting of groups. A deeper tag belongs to the deepest group around it.
pub(super) const DEEPEST: usize = 8;

/// The Tag Objects of a document.
#[derive(Debug, Default)]
pub(crate) struct Tags<'d> {
    /// In written order, the first of each name.
    all: Vec<Tag<'d>>,
    /// The positions by name.
    by_name: HashMap<&'d str, usize>,
}

/// A Tag Object.
#[derive(Debug)]
struct Tag<'d> {
    name: &'d str,
    node: Node<'d>,
    /// `parent`, unless that makes a cycle.
    parent: Option<&'d str>,
    /// Its group after the groups around it; without its own if the tag is no group.
    path: Vec<String>,
}

impl<'d> Tags<'d> {
    /// Reads the Tag Objects of a document.
    pub(in crate::graph) fn read(root: &Node<'d>) -> Self {
        let mut tags = Self::default();
        let Some(list) = root.get("tags") else { return tags };
        for (position, tag) in list.value.as_array().into_iter().flatten().enumerate() {
            let Some(name) = tag.get("name").and_then(|name| name.as_str()) else { continue };
            if tags.by_name.contains_key(name) {
                continue;
            }
            let node = list.at_place(tag, list.at.index(position));
            let parent = tag.get("parent").and_then(|parent| parent.as_str());
            tags.by_name.insert(name, tags.all.len());
            tags.all.push(Tag { name, node, parent, path: Vec::new() });
        }
        let mut resolved = HashSet::new();
        for position in 0..tags.all.len() {
            tags.resolve(position, &mut resolved);
        }
        tags
    }

    /// Sets the path of a tag and of the tags around it. The `parent` that closes a cycle is removed.
    fn resolve(&mut self, position: usize, resolved: &mut HashSet<usize>) {
        let (mut chain, mut next) = (Vec::new(), Some(position));
        while let Some(position) = next.filter(|position| resolved.insert(*position)) {
            chain.push(position);
            let parent = self.all.get(position).and_then(|tag| tag.parent);
            next = parent.and_then(|parent| self.by_name.get(parent)).copied();
        }
        let closes_cycle = next.is_some_and(|next| chain.contains(&next));
        if let Some(last) = chain.last().and_then(|last| self.all.get_mut(*last)).filter(|_| closes_cycle) {
            last.parent = None;
        }
        for position in chain.into_iter().rev() {
            let Some(tag) = self.all.get(position) else { continue };
            let around = tag.parent.map(|parent| self.group_path(parent)).unwrap_or_default();
            let path = if tag.is_group() { nested(around, groups_of_tag(tag.name)) } else { around };
            if let Some(tag) = self.all.get_mut(position) {
                tag.path = path;
            }
        }
    }

    /// Returns the Tag Object with this name.
    fn get(&self, name: &str) -> Option<&Tag<'d>> {
        self.by_name.get(name).and_then(|position| self.all.get(*position))
    }

    /// Returns the tag that groups an operation: the first one that is a group.
    pub(super) fn group_tag<'e>(&self, endpoint: &'e OperationNode<'_>) -> Option<&'e str> {
        let is_group = |tag: &&str| !tag.trim().is_empty() && self.get(tag).is_none_or(Tag::is_group);
        endpoint.tags.iter().copied().find(is_group)
    }

    /// Returns the group of a tag after the groups around it.
    pub(super) fn group_path(&self, tag: &str) -> Vec<String> {
        self.get(tag).map_or_else(|| limited(groups_of_tag(tag)), |tag| tag.path.clone())
    }

    /// Returns the Tag Objects that are groups, each with its group after the groups around it.
    pub(crate) fn groups(&self) -> impl DoubleEndedIterator<Item = (&[String], &Node<'d>)> {
        self.all.iter().filter(|tag| tag.is_group()).map(|tag| (tag.path.as_slice(), &tag.node))
    }

    /// Reports each `parent` that is no tag, and each that makes a cycle.
    pub(super) fn check(&self, endpoints: &[OperationNode<'_>], findings: &mut Findings) {
        let of_operations = endpoints.iter().flat_map(|endpoint| &endpoint.tags);
        let known: HashSet<&str> = self.by_name.keys().chain(of_operations).copied().collect();
        for tag in &self.all {
            let Some(parent) = tag.node.get("parent").filter(|parent| !parent.value.is_null()) else { continue };
            let finding = match parent.value.as_str() {
                None => Finding { code: Code::Dropped, ..parent.wrong_type("a string") }
                    .consequence("it is ignored")
                    .help("write the name of a tag"),
                Some(_) if tag.parent.is_none() => {
                    let detail = format!("the parents of the tag `{}` form a cycle", tag.name);
                    Finding::new(Code::Dropped, &parent.at, detail)
                        .consequence("this `parent` is ignored")
                        .help("remove one `parent` of the cycle")
                }
                Some(text) if !known.contains(text) => {
                    // Only Tag Objects, since their order is stable.
                    let help = did_you_mean(text, self.all.iter().map(|tag| tag.name));
                    Finding::new(Code::Forgiven, &parent.at, format!("there is no tag `{text}`"))
                        .consequence(format!("the group of `{}` is in a group of that name", tag.name))
                        .help(help.unwrap_or_else(|| format!("add the tag `{text}` to `tags`")))
                }
                Some(_) => continue,
            };
            findings.push(finding);
        }
    }
}

impl Tag<'_> {
    /// Returns true for a tag without `kind`, and for one for navigation.
    fn is_group(&self) -> bool {
        self.node.value.get("kind").and_then(|kind| kind.as_str()).is_none_or(|kind| kind == "nav")
    }
}

/// Returns the names of a group in another. A name with dots can repeat the names around it: `billing.plans` in `billing`.
fn nested(around: Vec<String>, own: Vec<String>) -> Vec<String> {
    let repeats = own.len() > around.len() && own.iter().zip(&around).all(|(one, other)| same_group(one, other));
    match around.len() {
        _ if repeats => limited(own),
        DEEPEST.. => around,
        _ => limited([around, own].concat()),
    }
}

/// Limits the depth of a group: the names of deeper ones become one name.
pub(super) fn limited(mut names: Vec<String>) -> Vec<String> {
    if names.len() > DEEPEST {
        let deeper = names.split_off(DEEPEST - 1);
        names.push(deeper.join("."));
    }
    names
}

#[cfg(test)]
mod tests {
    use super::{DEEPEST, nested};

    fn names(text: &str) -> Vec<String> {
        text.split(' ').filter(|name| !name.is_empty()).map(str::to_owned).collect()
    }

    #[test]
    fn a_group_follows_the_groups_around_it() {
        for (around, own, path) in [
            ("", "plans", "plans"),
            ("billing", "plans", "billing plans"),
            ("billing", "billing plans", "billing plans"),
            ("Billing", "billing plans", "billing plans"),
            ("billing", "billing", "billing billing"),
            ("a b", "a", "a b a"),
        ] {
            assert_eq!(nested(names(around), names(own)), names(path), "{own} in {around}");
        }
    }

    #[test]
    fn groups_have_a_limited_depth() {
        let around = names("a b c d e f g h");
        assert_eq!(around.len(), DEEPEST);
        assert_eq!(nested(around.clone(), names("i")), around);
        assert_eq!(nested(names("a b c d e f g"), names("h i")), names("a b c d e f g h.i"));
    }
}
