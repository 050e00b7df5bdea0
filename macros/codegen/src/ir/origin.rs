//! Where a thing was written, what its author called it, and what he said of it.

use crate::diagnostic::Pointer;

/// The place a type or operation came from, and the words its name is made of.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Origin {
    /// Where it is written.
    pub at: Pointer,
    /// From the outside in: `["Pet"]` for a component, `["Pet", "owner"]` for what is written inside one.
    pub called: Vec<String>,
    /// Whether the author gave it a name of its own, as components and titles do.
    pub named: bool,
}

/// What the description says of a thing, in its own words, and what we add to them.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Docs {
    /// `summary` or `title`.
    pub summary: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// Constraints, defaults and keywords that do not change the type, one sentence each.
    pub notes: Vec<String>,
    /// `deprecated: true`.
    pub deprecated: bool,
}

impl Docs {
    /// What the note about a default begins with.
    pub(crate) const DEFAULT: &str = "The server's default is";
    /// What the notes about the length, the size and the form of a value begin with.
    const BOUNDS: [&str; 10] = [
        "At least ",
        "At most ",
        "More than ",
        "Less than ",
        "A multiple of ",
        "Characters, ",
        "Matches ",
        "Items, ",
        "Members, ",
        "No item twice",
    ];

    /// The note that says what the server takes where nothing is sent.
    pub fn default_note(&self) -> Option<&str> {
        self.notes.iter().map(String::as_str).find(|note| note.starts_with(Self::DEFAULT))
    }

    /// The notes that say which values of the type are taken.
    pub(crate) fn bounds(&self) -> impl Iterator<Item = &str> {
        let is_bound = |note: &&str| Self::BOUNDS.iter().any(|start| note.starts_with(start));
        self.notes.iter().map(String::as_str).filter(is_bound)
    }
}
