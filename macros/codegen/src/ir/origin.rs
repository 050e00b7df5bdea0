//! The place and name of an item in the description.

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
