//! Looks at the members of an object before it is read, so that the variant of a union can be chosen.

use std::borrow::Cow;

use super::constant::same;
use super::{Kind, Reader, Result};

/// The value of one member of an object, seen before the object is read.
#[derive(Debug, Clone, PartialEq)]
pub enum Peeked<'a> {
    /// The member is absent, or the value is no object.
    Absent,
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number, as its text.
    Number(&'a str),
    /// A string.
    Text(Cow<'a, str>),
    /// An array; its items are not read.
    Array,
    /// An object; its members are not read.
    Object,
}

impl<'a> Reader<'a> {
    /// Returns the values of some members of the next value, if it is an object. The position does not change.
    ///
    /// The search ends when all names are found. If two members have the same name, the first is returned.
    ///
    /// # Errors
    ///
    /// An error if the text is malformed in the part that is searched.
    pub fn look<const N: usize>(&mut self, names: [&str; N]) -> Result<[Peeked<'a>; N]> {
        let mut looks = [const { Peeked::Absent }; N];
        if self.kind()? == Kind::Object {
            self.clone().search(&names, &mut looks)?;
        }
        Ok(looks)
    }

    /// Looks at the next value, without moving past it. The content of arrays and objects is not read.
    ///
    /// # Errors
    ///
    /// A fault if a string or a number is malformed.
    pub fn scalar(&mut self) -> Result<Peeked<'a>> {
        match self.kind()? {
            Kind::Array => Ok(Peeked::Array),
            Kind::Object => Ok(Peeked::Object),
            _ => self.clone().peek_value(),
        }
    }

    /// Returns a reader at the first item of the next value; `None` if it is not an array, or is empty. The position
    /// does not change.
    ///
    /// # Errors
    ///
    /// An error if the text is malformed before the item.
    pub fn first_item(&mut self) -> Result<Option<Reader<'a>>> {
        let mut ahead = self.clone();
        if ahead.kind()? != Kind::Array {
            return Ok(None);
        }
        ahead.enter()?;
        Ok((ahead.peek()? != b']').then_some(ahead))
    }

    fn search(&mut self, names: &[&str], looks: &mut [Peeked<'a>]) -> Result<()> {
        let mut left = names.len();
        let mut object = self.object()?;
        while left > 0 && object.advance()? {
            let slots = names.iter().zip(looks.iter_mut());
            let slot =
                slots.filter(|(name, look)| **name == object.name && look.is_absent()).map(|(_, look)| look).next();
            match slot {
                Some(slot) => {
                    *slot = object.json.peek_value().map_err(|fault| fault.in_member(&object.name))?;
                    left -= 1;
                }
                None => object.skip()?,
            }
        }
        Ok(())
    }

    /// Reads the next value; for an array or an object, only its type.
    pub(crate) fn peek_value(&mut self) -> Result<Peeked<'a>> {
        Ok(match self.kind()? {
            Kind::Null => self.literal("null").map(|()| Peeked::Null)?,
            Kind::Bool => Peeked::Bool(self.bool()?),
            Kind::Number => Peeked::Number(self.number()?),
            Kind::Text => Peeked::Text(self.string()?),
            Kind::Array => self.skip().map(|()| Peeked::Array)?,
            Kind::Object => self.skip().map(|()| Peeked::Object)?,
        })
    }
}

impl Peeked<'_> {
    /// Returns the JSON type, or `None` if the member is absent.
    pub fn kind(&self) -> Option<Kind> {
        Some(match self {
            Self::Absent => return None,
            Self::Null => Kind::Null,
            Self::Bool(_) => Kind::Bool,
            Self::Number(_) => Kind::Number,
            Self::Text(_) => Kind::Text,
            Self::Array => Kind::Array,
            Self::Object => Kind::Object,
        })
    }

    /// Returns the string; `None` for another type.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Returns the boolean; `None` for another type.
    pub fn as_bool(&self) -> Option<bool> {
        match self {
            Self::Bool(bool) => Some(*bool),
            _ => None,
        }
    }

    /// Returns the text of the number; `None` for another type.
    pub fn as_number(&self) -> Option<&str> {
        match self {
            Self::Number(number) => Some(number),
            _ => None,
        }
    }

    /// Returns `true` if the member is absent.
    pub fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// Returns `true` if the value equals a scalar constant, a JSON text. Numbers are compared by value: `1.0` is `1`.
    pub fn is(&self, constant: &str) -> bool {
        match self {
            Self::Null => constant == "null",
            Self::Bool(bool) => constant == if *bool { "true" } else { "false" },
            Self::Number(number) => same(number, constant),
            Self::Text(text) => super::from_str::<String>(constant).is_ok_and(|constant| constant == *text),
            Self::Absent | Self::Array | Self::Object => false,
        }
    }
}
