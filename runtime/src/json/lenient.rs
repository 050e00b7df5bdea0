//! Lenient formats of strings, if no union depends on them.

use super::{Error, Reader, Result};

/// The handling of a string that does not match its format, if its type accepts any text.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Formats {
    /// The string is read as text.
    #[default]
    Lenient,
    /// The string is a fault: an alternative of a union is tried, and the format may be the only difference from
    /// another one.
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

    /// Reads a value with strict formats.
    #[inline]
    pub(super) fn with_strict_formats<T>(&mut self, read: impl FnOnce(&mut Self) -> T) -> T {
        let before = std::mem::replace(&mut self.formats, Formats::Strict);
        let value = read(self);
        self.formats = before;
        value
    }

    /// Returns true if lenient formats may help: strings missed their formats since the count was `misses`.
    pub(super) fn may_be_lenient(&self, misses: usize) -> bool {
        self.formats == Formats::Lenient && self.misses > misses
    }
}
