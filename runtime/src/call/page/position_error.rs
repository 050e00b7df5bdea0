//! The error of a position in a list.

use std::borrow::Cow;
use std::fmt;

/// The error of a text that is no position, or of a position for another list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PagePositionError(Cow<'static, str>);

impl PagePositionError {
    pub(super) fn new(reason: impl Into<Cow<'static, str>>) -> Self {
        Self(reason.into())
    }
}

impl fmt::Display for PagePositionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for PagePositionError {}
