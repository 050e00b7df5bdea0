//! The place and name of an item in the description, and the documentation of the item.

use super::Constraint;
use crate::diagnostic::Pointer;

/// The place of a type or an operation, and the words of the name.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Origin {
    /// The place in the description.
    pub at: Pointer,
    /// The words of the name, from the outside in: `["Pet"]` for a component, `["Pet", "owner"]` for a schema inside
    /// that component.
    pub name_words: Vec<String>,
    /// The source of the name words.
    pub name_source: NameSource,
}

impl Origin {
    /// Returns the key in options: `Pet`, or `Pet.owner` for an inline type in `Pet`.
    pub fn key(&self) -> String {
        self.name_words.join(".")
    }
}

/// The source of a name.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum NameSource {
    /// The author of the description, by the key of a component or by `operationId`.
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
    /// Sentences about constraints, defaults and keywords that do not change the type.
    pub notes: Vec<String>,
    /// Constraints and defaults as data, including constraints without a note.
    pub constraints: Vec<Constraint>,
    /// `deprecated: true`.
    pub deprecated: bool,
}

impl Docs {
    /// The beginning of the note about a default.
    pub(crate) const DEFAULT: &str = "The server's default is";

    /// Returns the note about the default, if there is such a note.
    pub fn default_note(&self) -> Option<&str> {
        self.notes.iter().map(String::as_str).find(|note| note.starts_with(Self::DEFAULT))
    }
}
