//! Constraints and defaults of a description, as data.

use super::Literal;

/// A keyword that restricts the values of a type, or the default that the server uses.
#[derive(Debug, Clone, PartialEq)]
pub struct Constraint {
    /// The keyword, after the path to the schema that has the keyword: `items/maxLength`.
    pub keyword: String,
    /// The value of the keyword.
    pub value: Literal,
}

impl Constraint {
    /// The keyword of the value that the server uses for an absent member.
    const DEFAULT: &'static str = "default";

    /// Returns true for a default, which restricts nothing.
    pub fn is_default(&self) -> bool {
        self.keyword == Self::DEFAULT
    }
}
