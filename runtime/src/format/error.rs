//! The error of a text that is not in its format.

use std::fmt;

/// The error of a text that does not match its format.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FormatError(pub(super) &'static str);

/// `not an RFC 3339 date-time`.
impl fmt::Display for FormatError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "not {}", self.0)
    }
}

impl std::error::Error for FormatError {}
