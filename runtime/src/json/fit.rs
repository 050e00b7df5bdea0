//! Reads a value as the first alternative that accepts it.

use serde_json::Value;

use super::reader::Checkpoint;
use super::{Decode, Encode, Kind, Reader, Required, Result, Writer};

/// Reads the next value as the alternative at a position.
pub(super) type Read<'a, T> = fn(&mut Reader<'a>, usize) -> Result<T>;

/// The rule for required constants that a value does not have.
#[derive(Debug, Clone, Copy)]
pub(super) enum Constants {
    /// All required constants must be present.
    Present,
    /// A required constant may be absent, since the type has its value.
    MayBeAbsent,
}

impl<'a> Reader<'a> {
    /// Reads the next value as the only alternative, or as `unknown` if the alternative does not accept it.
    ///
    /// # Errors
    ///
    /// A fault if the text is malformed.
    pub fn fit<V: Decode, T>(&mut self, variant: fn(V) -> T, unknown: fn(Value) -> T) -> Result<T> {
        match self.accepted_by_one(|json| V::decode(json)) {
            Some(value) => Ok(variant(value)),
            None => self.unknown(unknown),
        }
    }

    /// Reads the next value as an object around the only alternative, or as `unknown`.
    ///
    /// # Errors
    ///
    /// A fault if the text is malformed.
    pub fn fit_within<V: Decode, T>(
        &mut self,
        member: &'static str,
        variant: fn(V) -> T,
        unknown: fn(Value) -> T,
    ) -> Result<T> {
        match self.accepted_by_one(|json| json.read_within(member)) {
            Some(value) => Ok(variant(value)),
            None => self.unknown(unknown),
        }
    }

    /// Reads the next value as the first of `count` alternatives that accepts it, or as `unknown`.
    ///
    /// # Errors
    ///
    /// A fault if the text is malformed.
    pub fn first_fit<T>(&mut self, count: usize, read: Read<'a, T>, unknown: fn(Value) -> T) -> Result<T> {
        // An alternative is tried last if the value lacks one of its required constants.
        let mut accepted = |constants: Constants| {
            (0..count).find_map(|position| self.accepted_strictly(constants, |json| read(json, position)))
        };
        match accepted(Constants::Present).or_else(|| accepted(Constants::MayBeAbsent)) {
            Some(value) => Ok(value),
            None => self.unknown(unknown),
        }
    }

    /// Reads an object with only this member.
    ///
    /// # Errors
    ///
    /// A fault if the value is no such object, or if its member is no `V`.
    pub fn read_within<V: Decode>(&mut self, member: &'static str) -> Result<V> {
        let mut value: Required<V> = Required(None);
        self.members(&[member], &mut [&mut value])?;
        value.0.ok_or_else(super::Error::unfilled)
    }

    /// Skips the next value, and returns `value` in its place.
    ///
    /// # Errors
    ///
    /// An error if the text is malformed.
    pub fn skip_as<T>(&mut self, value: T) -> Result<T> {
        self.skip().map(|()| value)
    }

    /// Reads the next value if the only alternative accepts it. In arrays and objects, lenient formats are allowed.
    fn accepted_by_one<V>(&mut self, read: impl Fn(&mut Self) -> Result<V>) -> Option<V> {
        let misses = self.misses;
        let strict = self.accepted_strictly(Constants::MayBeAbsent, &read);
        let may_miss =
            |json: &mut Self| json.may_be_lenient(misses) && matches!(json.kind(), Ok(Kind::Array | Kind::Object));
        strict.or_else(|| if may_miss(self) { self.accepted(Constants::MayBeAbsent, &read) } else { None })
    }

    /// Reads the next value if it is accepted with strict formats.
    fn accepted_strictly<V>(&mut self, constants: Constants, read: impl FnOnce(&mut Self) -> Result<V>) -> Option<V> {
        self.with_strict_formats(|json| json.accepted(constants, read))
    }

    /// Reads the next value if it is accepted; otherwise the position stays.
    fn accepted<V>(&mut self, constants: Constants, read: impl FnOnce(&mut Self) -> Result<V>) -> Option<V> {
        self.skip_whitespace();
        let start = self.checkpoint();
        let value = read(self).ok();
        let value = value.filter(|_| self.accepts_since(start) && self.has_constants_since(start, constants));
        if value.is_none() {
            self.rewind(start);
        }
        value
    }

    /// Returns true if the values since `start` have the constants that the rule requires.
    pub(super) fn has_constants_since(&self, start: Checkpoint, constants: Constants) -> bool {
        match constants {
            Constants::Present => self.score.missing == start.score.missing,
            Constants::MayBeAbsent => true,
        }
    }

    /// Returns true if all constants since `start` had their value, and the value at `start` was recognized.
    pub(super) fn accepts_since(&self, start: Checkpoint) -> bool {
        self.score.mismatched == start.score.mismatched && self.score.unrecognized_at != Some(start.offset)
    }
}

impl Writer {
    /// Writes an object with one member.
    pub fn within<T: Encode + ?Sized>(&mut self, member: &str, value: &T) {
        let mut object = self.object();
        object.field(member, value);
        object.end();
    }
}
