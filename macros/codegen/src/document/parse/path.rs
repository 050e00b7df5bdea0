//! The path from the root to the value that a parser reads.

use crate::diagnostic::Pointer;

/// The path from the root to the value that a parser reads. The path is kept on the stack, and only a finding makes a
/// pointer from it.
pub(crate) struct Path<'p> {
    inside: Inside<'p>,
    /// The number of containers around the value.
    pub(crate) depth: usize,
}

enum Inside<'p> {
    File(&'p Pointer),
    Key(&'p Path<'p>, &'p str),
    Index(&'p Path<'p>, usize),
}

impl Path<'_> {
    pub(crate) fn root(root: &Pointer) -> Path<'_> {
        Path { inside: Inside::File(root), depth: 0 }
    }

    pub(crate) fn key<'p>(&'p self, key: &'p str) -> Path<'p> {
        Path { inside: Inside::Key(self, key), depth: self.depth + 1 }
    }

    pub(crate) fn index(&self, index: usize) -> Path<'_> {
        Path { inside: Inside::Index(self, index), depth: self.depth + 1 }
    }

    pub(crate) fn pointer(&self) -> Pointer {
        match self.inside {
            Inside::File(root) => root.clone(),
            Inside::Key(parent, key) => parent.pointer().key(key),
            Inside::Index(parent, index) => parent.pointer().index(index),
        }
    }

    /// Returns true if the value is a server variable: `servers/0/variables/name`.
    pub(crate) fn is_server_variable(&self) -> bool {
        let Inside::Key(variables, _) = self.inside else { return false };
        let Inside::Key(Path { inside: Inside::Index(servers, _), .. }, "variables") = variables.inside else {
            return false;
        };
        matches!(servers.inside, Inside::Key(_, "servers"))
    }

    /// Returns true if the value is an item of a list.
    pub(crate) fn is_item(&self) -> bool {
        matches!(self.inside, Inside::Index(..))
    }
}
