//! Groups of operations, as data.

use super::Docs;
use crate::diagnostic::Pointer;

/// A group of operations, such as those with the same tag.
#[derive(Debug, Clone, PartialEq)]
pub struct Group {
    /// Its name, as the description writes it.
    pub name: String,
    /// The words of its name in the client.
    pub name_words: String,
    /// The position of the group that it is in.
    pub parent: Option<usize>,
    /// The words of the description about it.
    pub docs: Docs,
    /// The place of its tag, or of its first operation.
    pub at: Pointer,
}

/// An operation as a method of a group.
#[derive(Debug, Clone, PartialEq)]
pub struct GroupMembership {
    /// The position of the group.
    pub group: usize,
    /// The words of the method's name, if they differ from those of the operation.
    pub method_words: Option<String>,
    /// The key of the operation in options, such as `users.list`; without one, the method is named like the operation.
    pub key: Option<String>,
}
