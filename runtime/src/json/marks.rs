//! Marks values while they are decoded, for recordings.

use std::sync::Arc;

use super::notes::{Mark, Sheet};
use super::{Decode, Kind, Part, Reader, from_str, rewrite};

/// The JSON of a redacted text.
const PLACEHOLDER: &str = "\"[redacted]\"";

/// The values that replace a secret, of which the first is used that its type can read.
const PLACEHOLDERS: [&str; 9] = [
    PLACEHOLDER,
    "0",
    "\"00000000-0000-0000-0000-000000000000\"",
    "\"1970-01-01T00:00:00Z\"",
    "\"1970-01-01\"",
    "\"\"",
    "false",
    "[]",
    "{}",
];

impl Reader<'_> {
    /// Returns the reader with a sheet for its marks.
    pub(crate) fn marking(mut self, sheet: &Arc<Sheet>) -> Self {
        self.sheet = Some(Arc::clone(sheet));
        self
    }

    /// Marks the next value.
    #[inline]
    pub(super) fn mark(&mut self, mark: Mark) {
        if self.sheet.is_some() {
            self.skip_whitespace();
            self.mark_at(self.offset, mark);
        }
    }

    /// Marks the next value as a secret text.
    #[inline]
    pub(crate) fn mark_secret(&mut self) {
        if self.sheet.is_some() {
            self.mark(Mark::Secret(PLACEHOLDER.to_owned()));
        }
    }

    /// Returns the position of the next value if values are marked.
    #[inline]
    pub(crate) fn start_of_mark(&mut self) -> Option<usize> {
        self.sheet.as_ref()?;
        self.skip_whitespace();
        Some(self.offset)
    }

    /// Marks the value from `start` to here as a secret.
    #[cold]
    pub(crate) fn mark_secret_since<T: Decode>(&mut self, start: usize) {
        let placeholder = placeholder::<T>(self.slice(start, self.offset));
        self.mark_at(start, Mark::Secret(placeholder));
    }

    /// Marks the next value as one that no type reads.
    pub(crate) fn mark_undescribed(&mut self) {
        self.mark(Mark::Undescribed);
    }

    /// Marks the value at an offset.
    #[cold]
    pub(crate) fn mark_at(&self, offset: usize, mark: Mark) {
        if let Some(sheet) = &self.sheet {
            sheet.add(offset, mark);
        }
    }
}

/// Returns JSON that a type can read, in place of a secret: the value without its content, if possible.
fn placeholder<T: Decode>(value: &str) -> String {
    let sheet = Arc::new(Sheet::default());
    let read = Reader::of(value).marking(&sheet).read::<T>();
    let mut blank = |part: &Part<'_>| match part.kind {
        // The names of other members can be secret, too.
        _ if !part.member.is_empty() && !sheet.has_described(part.offset) => Some(String::new()),
        Kind::Text => Some(PLACEHOLDER.to_owned()),
        Kind::Number => Some("0".to_owned()),
        Kind::Bool => Some("false".to_owned()),
        _ => None,
    };
    let blank = rewrite(value, &mut blank, &|name| name).ok().filter(|_| read.is_ok());
    let candidates = blank.as_deref().into_iter().chain(PLACEHOLDERS);
    let readable = candidates.into_iter().find(|json| from_str::<T>(json).is_ok());
    readable.unwrap_or(PLACEHOLDER).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format::{Date, Uuid};

    #[test]
    fn a_placeholder_has_the_type_of_the_secret() {
        assert_eq!(placeholder::<String>("\"hunter2\""), PLACEHOLDER);
        assert_eq!(placeholder::<i64>("4711"), "0");
        assert_eq!(placeholder::<Vec<String>>("[\"a\", \"b\"]"), "[\"[redacted]\",\"[redacted]\"]");
        assert_eq!(placeholder::<Uuid>("\"b7e1e0a4-6f0e-4d0b-9f44-0a7c1f0c3f10\""), PLACEHOLDERS[2]);
        assert_eq!(placeholder::<Date>("\"2026-11-30\""), PLACEHOLDERS[4]);
    }
}
