//! The nodes of a YAML text, with their places.

use std::rc::Rc;

use crate::json::Value;

/// The limit of steps to find a member, since merge keys may refer to one another without end.
pub(crate) const STEPS: usize = 10_000;

/// A node of a text. An alias is the same node as its anchor, so that a tree is no larger than its text.
#[derive(Debug)]
pub(crate) struct Node {
    /// The byte at which it begins.
    pub(crate) at: usize,
    pub(crate) kind: NodeKind,
    /// The nesting depth of containers, itself included.
    pub(super) height: usize,
}

#[derive(Debug)]
pub(crate) enum NodeKind {
    /// Text, quoted or not.
    Text(String),
    /// A plain scalar that is not text: its spelling, and its value.
    Plain(String, Value),
    Sequence(Vec<Rc<Node>>),
    Mapping(Vec<Member>),
}

/// A key and its value.
#[derive(Debug, Clone)]
pub(crate) struct Member {
    /// As it is spelled: `200` and `'200'` are the same key.
    pub(crate) key: String,
    /// The byte at which the key begins.
    pub(crate) at: usize,
    pub(crate) kind: MemberKind,
    pub(crate) value: Rc<Node>,
}

/// The kind of a member of a mapping.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum MemberKind {
    /// A key and its value.
    Plain,
    /// A merge key: `<<` without quotes. Its value is a mapping or several, which the mapping takes over.
    Merge,
}

/// A whole text.
#[derive(Debug)]
pub(crate) struct Tree {
    pub(crate) root: Rc<Node>,
    /// About how many bytes its nodes take where none is an alias.
    pub(crate) weight: usize,
}

/// Why a text cannot be understood.
#[derive(Debug)]
pub(crate) struct Fault {
    /// The byte at which that shows.
    pub(crate) at: usize,
    pub(crate) detail: String,
    /// The remedy, if the error is not of the parser.
    pub(crate) help: Option<String>,
    pub(crate) kind: FaultKind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum FaultKind {
    /// It is not YAML; the detail is the message of the parser.
    Syntax,
    /// It is YAML that no description can mean, such as two documents.
    Meaning,
    /// It goes deeper than what is read.
    TooDeep,
}

impl Node {
    /// Returns its approximate size in memory, without its children.
    pub(crate) fn weight(&self) -> usize {
        const NODE: usize = 64;
        NODE + match &self.kind {
            NodeKind::Text(text) | NodeKind::Plain(text, _) => text.len(),
            NodeKind::Sequence(_) => 0,
            NodeKind::Mapping(members) => members.iter().map(|member| member.key.len()).sum(),
        }
    }

    /// The member of a mapping that has no other.
    pub(super) fn only_member(&self) -> Option<Member> {
        match &self.kind {
            NodeKind::Mapping(members) => members.first().filter(|_| members.len() == 1).cloned(),
            _ => None,
        }
    }

    /// The mappings whose members an object takes over for a key `<<` with this value, in the order in which they count.
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

    /// The member of a key with the place of the key, or the item of an index; of equal keys the last counts. No more
    /// than so many steps are made through merge keys.
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
