//! Groups of operations, as data.

use super::Docs;
use crate::diagnostic::Pointer;

/// A group of operations, such as those with the same tag.
#[derive(Debug, Clone, PartialEq)]
pub struct Group {
    /// The name of the group in the description.
    pub name: String,
    /// The words of the group's name in the client.
    pub name_words: String,
    /// The position of the parent group; `None` for a group of the client.
    pub parent: Option<usize>,
    /// The documentation in the description.
    pub docs: Docs,
    /// The place of the tag, or of the first operation in the group.
    pub at: Pointer,
}

/// An operation as a method of a group.
#[derive(Debug, Clone, PartialEq)]
pub struct GroupMembership {
    /// The position of the group.
    pub group: usize,
    /// The words of the method's name, if they differ from those of the operation.
    pub method_words: Option<String>,
    /// The key of the operation in options, such as `users.list`; `None` if the method and the operation have equal
    /// names.
    pub key: Option<String>,
}
