//! Reads an object member by member, in any order.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::error::Reason;
use super::{Decode, Error, Reader, Result};

/// The members of an object (RFC 8259 section 4). After [`member`](Self::member), exactly one method that reads the
/// value must follow.
#[derive(Debug)]
pub struct ObjectReader<'r, 'a> {
    pub(super) json: &'r mut Reader<'a>,
    pub(super) name: Cow<'a, str>,
    first: bool,
    next: usize,
}

impl<'a> Reader<'a> {
    /// Enters an object.
    #[inline]
    pub fn object(&mut self) -> Result<ObjectReader<'_, 'a>> {
        if self.peek()? != b'{' {
            return Err(self.expected("an object"));
        }
        self.enter()?;
        Ok(ObjectReader { json: self, name: Cow::Borrowed(""), first: true, next: 0 })
    }
}

impl<'a> ObjectReader<'_, 'a> {
    /// Reads the name of the next member and finds its index in a table. The index is `usize::MAX` for other names;
    /// `None` is the end of the object.
    ///
    /// The entry after the last result is tried first: most servers write members in the order of the description.
    #[inline]
    pub fn member(&mut self, names: &[&str]) -> Result<Option<usize>> {
        if !self.advance()? {
            return Ok(None);
        }
        let name = &*self.name;
        let found = match names.get(self.next) {
            Some(guess) if *guess == name => Some(self.next),
            _ => names.iter().position(|candidate| *candidate == name),
        };
        if let Some(found) = found {
            self.next = found + 1;
        }
        Ok(Some(found.unwrap_or(usize::MAX)))
    }

    /// Reads the member's value in place of `value`.
    #[inline]
    pub(super) fn value<T: Decode>(&mut self, value: &mut T) -> Result<()> {
        match T::decode(self.json) {
            Ok(read) => *value = read,
            Err(fault) => return Err(fault.in_member(&self.name)),
        }
        Ok(())
    }

    /// Reads the value of an undescribed member into the map of such members, under its name.
    pub(super) fn rest<T: Decode>(&mut self, rest: &mut BTreeMap<String, T>) -> Result<()> {
        let value = self.read_by(T::decode)?;
        rest.insert(self.name.to_string(), value);
        Ok(())
    }

    /// Moves past the member's value, and notes if it differs from a constant, which is JSON: `1.0` equals `1`.
    pub(super) fn constant(&mut self, constant: &'static str) -> Result<()> {
        self.json.constant(constant).map_err(|fault| fault.in_member(&self.name))
    }

    /// Returns the name of the member whose value is next.
    pub(crate) fn name(&self) -> &Cow<'a, str> {
        &self.name
    }

    /// Reads the member's value with a function.
    pub(crate) fn read_by<T>(&mut self, read: impl FnOnce(&mut Reader<'a>) -> Result<T>) -> Result<T> {
        read(self.json).map_err(|fault| fault.in_member(&self.name))
    }

    /// Moves past the member's value.
    #[inline]
    pub fn skip(&mut self) -> Result<()> {
        self.json.skip().map_err(|fault| fault.in_member(&self.name))
    }

    #[cold]
    #[inline(never)]
    pub(crate) fn missing(&self, name: &str) -> Error {
        Error::new(Reason::Missing(name.into()), self.json.offset.saturating_sub(1))
    }

    /// Moves to the value of the next member and stores its name; `false` at the end of the object.
    #[inline]
    pub(super) fn advance(&mut self) -> Result<bool> {
        match self.json.peek()? {
            b'}' => {
                self.json.leave();
                return Ok(false);
            }
            _ if self.first => self.first = false,
            b',' => self.json.offset += 1,
            _ => return Err(self.json.syntax("expected `,` or `}`")),
        }
        if self.json.peek()? != b'"' {
            return Err(self.json.syntax("expected the name of a member"));
        }
        self.name = self.json.string()?;
        self.json.colon()?;
        Ok(true)
    }
}
