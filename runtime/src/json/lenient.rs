//! Strings that may miss their format, as far as no union is decided by them.

use super::{Error, Reader, Result};

/// The reading of a string that is not in its format, if its type can hold any text.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Formats {
    /// It is read as text.
    #[default]
    Lenient,
    /// It is a fault: an alternative of a union is tried, and the format may be the only difference from another one.
    Strict,
}

impl Reader<'_> {
    /// Reads a string in a format that `parse` knows, or as its text.
    pub(crate) fn text_or<T>(&mut self, parse: impl FnOnce(&str) -> Option<T>) -> Result<Result<T, String>> {
        self.peek()?;
        let start = self.offset;
        let text = self.string()?;
        match (parse(&text), self.formats) {
            (Some(value), _) => Ok(Ok(value)),
            (None, Formats::Lenient) => Ok(Err(text.into_owned())),
            (None, Formats::Strict) => {
                self.misses += 1;
                Err(Error::not_format("a string in its format", &text, start))
            }
        }
    }

    /// Reads something, with formats that decide.
    #[inline]
    pub(super) fn with_strict_formats<T>(&mut self, read: impl FnOnce(&mut Self) -> T) -> T {
        let before = std::mem::replace(&mut self.formats, Formats::Strict);
        let value = read(self);
        self.formats = before;
        value
    }

    /// Returns whether strings since the number of `misses` are why nothing was read, and may be read as text now.
    pub(super) fn may_be_lenient(&self, misses: usize) -> bool {
        self.formats == Formats::Lenient && self.misses > misses
    }
}
