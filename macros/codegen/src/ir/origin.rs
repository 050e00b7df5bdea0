//! Where a thing was written, what its author called it, and what he said of it.

use super::Constraint;
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
    /// The same constraints and defaults as data, and those that have no sentence.
    pub constraints: Vec<Constraint>,
    /// `deprecated: true`.
    pub deprecated: bool,
}

impl Docs {
    /// The beginning of the note about a default.
    pub(crate) const DEFAULT: &str = "The server's default is";

    /// Returns the note about the default, if that fits into a sentence.
    pub fn default_note(&self) -> Option<&str> {
        self.notes.iter().map(String::as_str).find(|note| note.starts_with(Self::DEFAULT))
    }
}
