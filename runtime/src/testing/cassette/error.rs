//! The error of a cassette.

use std::fmt;

/// The error of a cassette that cannot be read, or of recorded calls that were not made.
///
/// `Debug` is the same text as `Display`, so that the message of `unwrap` can be read.
pub struct CassetteError(String);

impl CassetteError {
    pub(super) fn new(reason: impl Into<String>) -> Self {
        Self(reason.into())
    }
}

impl fmt::Display for CassetteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for CassetteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for CassetteError {}
