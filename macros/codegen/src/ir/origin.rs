//! The place of an item in the description, its name there, and its documentation.

use super::Constraint;
use crate::diagnostic::Pointer;

/// The place a type or operation came from, and the words its name is made of.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Origin {
    /// Its place in the description.
    pub at: Pointer,
    /// From the outside in: `["Pet"]` for a component, `["Pet", "owner"]` for what is written inside one.
    pub name_words: Vec<String>,
    /// The source of these words.
    pub name_source: NameSource,
}

/// The source of a name.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum NameSource {
    /// The author of the description: the key of a component, or an `operationId`.
    Author,
    /// The place in the description.
    #[default]
    Place,
}

/// The documentation of an item: the text of the description, and notes of the generator.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Docs {
    /// `summary` or `title`.
    pub summary: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// Constraints, defaults and keywords that do not change the type, one sentence each.
    pub notes: Vec<String>,
    /// Constraints and defaults as data, with those that the notes do not mention.
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
