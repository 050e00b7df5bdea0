//! The pull reader: a position in a JSON text, and the steps by which values are read.

use std::cmp::Reverse;
use std::fmt;
use std::sync::Arc;

use super::error::Reason;
use super::lenient::Formats;
use super::notes::Sheet;
use super::{DEPTH, Decode, Error, Result};

/// A strict reader of one JSON text (RFC 8259), from front to back.
///
/// Each method reads the next value. After an [`Error`] the position is unspecified; only [`attempt`](Self::attempt)
/// restores it.
#[derive(Clone)]
pub struct Reader<'a> {
    pub(super) text: &'a str,
    pub(super) offset: usize,
    pub(super) depth: u8,
    /// The number of bytes that failed attempts may still read.
    attempts: usize,
    /// The notation of numbers in the next value.
    pub(super) numbers: Numbers,
    /// The handling of strings that do not match their format.
    pub(super) formats: Formats,
    /// The number of such strings that were faults so far.
    pub(super) misses: usize,
    /// The counts of described and unknown members and values so far.
    pub(super) score: MatchScore,
    /// The marks of values, if the text is recorded.
    pub(super) sheet: Option<Arc<Sheet>>,
}

/// Returns a text without the byte order mark at its start, which some servers write.
pub(crate) fn without_mark(text: &[u8]) -> &[u8] {
    text.strip_prefix("\u{feff}".as_bytes()).unwrap_or(text)
}

/// The notation of numbers.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Numbers {
    /// As JSON numbers.
    #[default]
    Json,
    /// As JSON numbers, or as strings with a number.
    OrText,
}

/// A position, with the counts at it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Checkpoint {
    pub(super) offset: usize,
    depth: u8,
    pub(super) score: MatchScore,
}

/// The counts by which alternatives of a union are compared.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct MatchScore {
    /// The number of described members.
    pub(super) known: usize,
    /// The number of members and values that are not described.
    pub(super) unknown: usize,
    /// The number of constants with another value.
    pub(super) mismatched: usize,
    /// The number of required constants that are absent.
    pub(super) missing: usize,
    /// The position of the last value that no alternative accepts.
    pub(super) unrecognized_at: Option<usize>,
}

impl MatchScore {
    pub(super) fn is_more_than(self, other: Self) -> bool {
        (self.known, Reverse(self.unknown)) > (other.known, Reverse(other.unknown))
    }
}

/// The type of a JSON value (RFC 8259 section 3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool,
    /// A number, whole or not.
    Number,
    /// A string.
    Text,
    /// An array.
    Array,
    /// An object.
    Object,
}

impl<'a> Reader<'a> {
    /// Makes a reader at the start of a text.
    ///
    /// # Errors
    ///
    /// An error if the bytes are not UTF-8 (RFC 8259 section 8.1).
    pub fn new(bytes: &'a [u8]) -> Result<Self> {
        match str::from_utf8(bytes) {
            Ok(text) => Ok(Self::of(text)),
            Err(error) => Err(Error::new(Reason::Syntax("not UTF-8"), error.valid_up_to())),
        }
    }

    /// Makes a reader at the start of a text that is known to be UTF-8, after its byte order mark (RFC 8259 section
    /// 8.1).
    pub fn of(text: &'a str) -> Self {
        // A trial can read a union's value once per variant, at each of its levels. 64 times the text is enough for
        // honest texts.
        // The limit prevents a time that is exponential in the depth of a hostile text.
        let attempts = text.len().saturating_mul(64);
        let offset = text.len() - without_mark(text.as_bytes()).len();
        let (numbers, formats, score) = Default::default();
        Self { text, offset, depth: 0, attempts, numbers, formats, misses: 0, score, sheet: None }
    }

    /// Reads the next value as a `T`.
    #[inline]
    pub fn read<T: Decode>(&mut self) -> Result<T> {
        T::decode(self)
    }

    /// Returns the type of the next value, without moving past it.
    pub fn kind(&mut self) -> Result<Kind> {
        match self.peek()? {
            b'n' => Ok(Kind::Null),
            b't' | b'f' => Ok(Kind::Bool),
            b'-' | b'0'..=b'9' => Ok(Kind::Number),
            b'"' => Ok(Kind::Text),
            b'[' => Ok(Kind::Array),
            b'{' => Ok(Kind::Object),
            _ => Err(self.syntax("expected a value")),
        }
    }

    /// Reads `null` if it is the next value; returns `true` if it was.
    #[inline]
    pub fn null(&mut self) -> Result<bool> {
        match self.peek()? {
            b'n' => self.literal("null").map(|()| true),
            _ => Ok(false),
        }
    }

    /// Reads `true` or `false`.
    #[inline]
    pub fn bool(&mut self) -> Result<bool> {
        match self.peek()? {
            b't' => self.literal("true").map(|()| true),
            b'f' => self.literal("false").map(|()| false),
            _ => Err(self.expected("a boolean")),
        }
    }

    /// Reads the next value of any type, and returns its text without surrounding white space.
    pub fn raw(&mut self) -> Result<&'a str> {
        self.peek()?;
        let start = self.offset;
        self.skip()?;
        Ok(self.slice(start, self.offset))
    }

    /// Reads the next value as a `T`; on failure, the position returns to the start of the value.
    ///
    /// # Errors
    ///
    /// The error of the attempt. The failed attempts on one text may read 64 times its length in total. After that,
    /// this method and all others fail.
    pub fn attempt<T: Decode>(&mut self) -> Result<T> {
        self.with_strict_formats(|json| json.attempt_with(Numbers::Json))
    }

    /// Attempts to read the next value, with the given notation of numbers.
    pub(super) fn attempt_with<T: Decode>(&mut self, numbers: Numbers) -> Result<T> {
        let start = self.checkpoint();
        self.with_numbers(numbers, T::decode).inspect_err(|_| self.rewind(start))
    }

    /// Reads a value with the given notation of numbers.
    #[inline]
    pub(super) fn with_numbers<T>(&mut self, numbers: Numbers, read: impl FnOnce(&mut Self) -> T) -> T {
        let before = std::mem::replace(&mut self.numbers, numbers);
        let value = read(self);
        self.numbers = before;
        value
    }

    /// Checks that the text ends here.
    pub fn finish(&mut self) -> Result<()> {
        self.skip_whitespace();
        match self.byte() {
            None => Ok(()),
            Some(_) => Err(self.syntax("expected the end of the text")),
        }
    }

    /// Returns an error at the next value, for a custom [`Decode`]. The reason is limited to 64 characters.
    pub fn fault(&self, reason: &str) -> Error {
        Error::other(reason, self.offset)
    }

    /// Returns the current position, for [`rewind`](Self::rewind) and [`restore`](Self::restore).
    pub(super) fn checkpoint(&self) -> Checkpoint {
        Checkpoint { offset: self.offset, depth: self.depth, score: self.score }
    }

    /// Returns to a checkpoint after a failed attempt, and subtracts the attempt from the budget.
    #[cold]
    pub(super) fn rewind(&mut self, to: Checkpoint) {
        let vain = self.offset.saturating_sub(to.offset) + 1;
        self.attempts = self.attempts.saturating_sub(vain);
        self.restore(to);
    }

    /// Returns to a checkpoint; `false` if the budget for attempts is used up. The position is then the end of the
    /// text, so that every read fails.
    pub(super) fn restore(&mut self, to: Checkpoint) -> bool {
        let goes = self.attempts > 0;
        self.offset = if goes { to.offset } else { self.text.len() };
        self.depth = to.depth;
        self.score = to.score;
        goes
    }

    /// Returns the next byte, or `None` at the end.
    #[inline]
    pub(super) fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.offset).copied()
    }

    /// Moves past white space (RFC 8259 section 2).
    #[inline]
    pub(super) fn skip_whitespace(&mut self) {
        while let Some(b' ' | b'\n' | b'\r' | b'\t') = self.byte() {
            self.offset += 1;
        }
    }

    /// Moves past white space, and returns the byte after it, which is not read.
    #[inline]
    pub(super) fn peek(&mut self) -> Result<u8> {
        self.skip_whitespace();
        self.byte().ok_or_else(|| self.end())
    }

    /// Moves past the next byte if it is `byte`; returns `true` if it was.
    #[inline]
    pub(super) fn eat(&mut self, byte: u8) -> bool {
        let eaten = self.byte() == Some(byte);
        self.offset += usize::from(eaten);
        eaten
    }

    /// Returns the text between two positions. Both are next to ASCII characters, so they are at character boundaries.
    #[inline]
    pub(super) fn slice(&self, start: usize, end: usize) -> &'a str {
        self.text.get(start..end).unwrap_or_default()
    }

    /// Returns the bytes that are not read yet.
    #[inline]
    pub(super) fn rest(&self) -> &'a [u8] {
        self.text.as_bytes().get(self.offset..).unwrap_or_default()
    }

    /// Moves past one of the three literals, at its first letter.
    #[inline]
    pub(super) fn literal(&mut self, literal: &'static str) -> Result<()> {
        if !self.rest().starts_with(literal.as_bytes()) {
            return Err(self.syntax("expected a value"));
        }
        self.offset += literal.len();
        Ok(())
    }

    /// Enters an object or an array at its first byte.
    #[inline]
    pub(super) fn enter(&mut self) -> Result<()> {
        if self.depth == DEPTH {
            return Err(Error::new(Reason::TooDeep, self.offset));
        }
        self.offset += 1;
        self.depth += 1;
        Ok(())
    }

    /// Leaves an object or an array at its last byte.
    #[inline]
    pub(super) fn leave(&mut self) {
        self.offset += 1;
        self.depth -= 1;
    }

    #[cold]
    pub(super) fn syntax(&self, words: &'static str) -> Error {
        match self.byte() {
            Some(_) => Error::new(Reason::Syntax(words), self.offset),
            None => self.end(),
        }
    }

    #[cold]
    pub(super) fn end(&self) -> Error {
        let reason = if self.attempts == 0 && !self.text.is_empty() { Reason::Attempts } else { Reason::End };
        Error::new(reason, self.offset)
    }

    /// Returns the error for a value of the wrong type at the current position.
    #[cold]
    pub(super) fn expected(&mut self, wanted: &'static str) -> Error {
        match self.kind() {
            Ok(found) => Error::new(Reason::Expected { wanted, found }, self.offset),
            Err(fault) => fault,
        }
    }
}

/// Shows the position only: the text may contain secrets.
impl fmt::Debug for Reader<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reader").field("offset", &self.offset).finish_non_exhaustive()
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Null => "null",
            Self::Bool => "a boolean",
            Self::Number => "a number",
            Self::Text => "a string",
            Self::Array => "an array",
            Self::Object => "an object",
        })
    }
}
