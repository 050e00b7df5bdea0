//! The tree of a YAML text: its nodes with their places.

use std::rc::Rc;

use crate::json::Value;

/// The maximum number of steps to find a member, since merge keys can refer to each other without end.
pub(crate) const STEPS: usize = 10_000;

/// A node of a text. An alias shares the node of its anchor, so that a tree is no larger than its text.
#[derive(Debug)]
pub(crate) struct Node {
    /// The offset of the first byte.
    pub(crate) at: usize,
    pub(crate) kind: NodeKind,
    /// The nesting depth of containers, including this node.
    pub(super) height: usize,
}

#[derive(Debug)]
pub(crate) enum NodeKind {
    /// A string, quoted or plain.
    Text(String),
    /// A plain scalar that is no string: its spelling, and its value.
    Plain(String, Value),
    Sequence(Vec<Rc<Node>>),
    Mapping(Vec<Member>),
}

/// A member of a mapping.
#[derive(Debug, Clone)]
pub(crate) struct Member {
    /// The spelling of the key: `200` and `'200'` are equal.
    pub(crate) key: String,
    /// The offset of the first byte of the key.
    pub(crate) at: usize,
    pub(crate) kind: MemberKind,
    pub(crate) value: Rc<Node>,
}

/// The kind of a member of a mapping.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum MemberKind {
    /// A key and its value.
    Plain,
    /// A merge key: `<<` without quotes. The members of its value, a mapping or a list of mappings, are added.
    Merge,
}

/// The tree of a whole text.
#[derive(Debug)]
pub(crate) struct Tree {
    pub(crate) root: Rc<Node>,
    /// The approximate size of the nodes in bytes, without the targets of aliases.
    pub(crate) weight: usize,
}

/// The reason why a text cannot be read.
#[derive(Debug)]
pub(crate) struct Fault {
    /// The offset at which the error occurs.
    pub(crate) at: usize,
    pub(crate) detail: String,
    /// The remedy, unless the error is from the parser.
    pub(crate) help: Option<String>,
    pub(crate) kind: FaultKind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum FaultKind {
    /// The text is not YAML. The detail is the message of the parser.
    Syntax,
    /// The text is YAML, but no description, such as a text with two documents.
    Meaning,
    /// The text exceeds the nesting limit.
    TooDeep,
}

impl Node {
    /// Returns the approximate size of the node in memory, without its children.
    pub(crate) fn weight(&self) -> usize {
        const NODE: usize = 64;
        NODE + match &self.kind {
            NodeKind::Text(text) | NodeKind::Plain(text, _) => text.len(),
            NodeKind::Sequence(_) => 0,
            NodeKind::Mapping(members) => members.iter().map(|member| member.key.len()).sum(),
        }
    }

    /// Returns the member of a mapping with exactly one member.
    pub(super) fn only_member(&self) -> Option<Member> {
        match &self.kind {
            NodeKind::Mapping(members) => members.first().filter(|_| members.len() == 1).cloned(),
            _ => None,
        }
    }

    /// Returns the mappings whose members a merge key with this value adds. Earlier mappings have precedence.
    pub(crate) fn merged(&self) -> Option<Vec<&Node>> {
        let is_mapping = |node: &Node| matches!(node.kind, NodeKind::Mapping(_));
        match &self.kind {
            NodeKind::Mapping(_) => Some(vec![self]),
            NodeKind::Sequence(items) if !items.is_empty() && items.iter().all(|item| is_mapping(item)) => {
                Some(items.iter().map(Rc::as_ref).collect())
            }
            _ => None,
        }
    }

    /// Returns the member with a key and the offset of that key, or the item with an index. The last of duplicate keys
    /// counts. `steps` limits the search through merge keys.
    pub(crate) fn child(&self, segment: &str, steps: &mut usize) -> Option<(usize, &Node)> {
        *steps = steps.checked_sub(1)?;
        match &self.kind {
            NodeKind::Sequence(items) => {
                let item = items.get(segment.parse::<usize>().ok()?)?;
                Some((item.at, item.as_ref()))
            }
            NodeKind::Mapping(members) => {
                let own = members.iter().rfind(|member| member.key == segment && member.kind == MemberKind::Plain);
                if let Some(member) = own {
                    return Some((member.at, member.value.as_ref()));
                }
                let merging = members.iter().filter(|member| member.kind == MemberKind::Merge);
                let mut taken_over = merging.filter_map(|member| member.value.merged()).flatten();
                taken_over.find_map(|node| node.child(segment, steps))
            }
            NodeKind::Text(_) | NodeKind::Plain(..) => None,
        }
    }
}
