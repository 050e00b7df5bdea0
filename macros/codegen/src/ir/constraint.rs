//! Constraints and defaults of a description as data.

use super::Literal;

/// A keyword that restricts the values of a type, or the default that the server uses.
#[derive(Debug, Clone, PartialEq)]
pub struct Constraint {
    /// The keyword of JSON Schema, after the way to the schema that has it: `items/maxLength`.
    pub keyword: String,
    /// The value of the keyword.
    pub value: Literal,
}

impl Constraint {
    /// The keyword of the value that the server takes where none is sent.
    const DEFAULT: &'static str = "default";

    /// Returns whether it is a default, and restricts nothing.
    pub fn is_default(&self) -> bool {
        self.keyword == Self::DEFAULT
    }
}
