//! Reads an array element by element.

use super::{Decode, Mark, Numbers, Reader, Result};

/// The elements of an array (RFC 8259 section 5).
#[derive(Debug)]
pub struct ArrayReader<'r, 'a> {
    json: &'r mut Reader<'a>,
    count: usize,
    is_over: bool,
}

impl<'a> Reader<'a> {
    /// Enters an array.
    #[inline]
    pub fn array(&mut self) -> Result<ArrayReader<'_, 'a>> {
        if self.peek()? != b'[' {
            return Err(self.expected("an array"));
        }
        self.enter()?;
        Ok(ArrayReader { json: self, count: 0, is_over: false })
    }
}

impl<'a> ArrayReader<'_, 'a> {
    /// Reads the next element; `None` at the end of the array.
    #[inline]
    pub fn element<T: Decode>(&mut self) -> Result<Option<T>> {
        if !self.advance()? {
            return Ok(None);
        }
        match T::decode(self.json) {
            Ok(element) => Ok(Some(element)),
            Err(fault) => Err(fault.in_element(self.count - 1)),
        }
    }

    /// Reads the next element with its text, and moves past it even if it is not a `T`; `None` at the end of the array.
    ///
    /// # Errors
    ///
    /// A fault if the text is malformed.
    pub(crate) fn element_or_fault<T: Decode>(&mut self, numbers: Numbers) -> Result<Option<(Result<T>, &'a str)>> {
        if !self.advance()? {
            return Ok(None);
        }
        let (index, start) = (self.count - 1, self.json.offset);
        let element = self.json.attempt_with::<T>(numbers).map_err(|fault| fault.in_element(index));
        if element.is_err() {
            self.json.mark_at(start, Mark::Undescribed);
            self.json.skip().map_err(|fault| fault.in_element(index))?;
        }
        Ok(Some((element, self.json.slice(start, self.json.offset))))
    }

    /// Reads the element with a function.
    pub(super) fn read_by<T>(&mut self, read: impl FnOnce(&mut Reader<'a>) -> Result<T>) -> Result<T> {
        read(self.json).map_err(|fault| fault.in_element(self.count - 1))
    }

    /// Moves past all remaining elements.
    pub fn skip_rest(&mut self) -> Result<()> {
        while self.advance()? {
            self.json.skip().map_err(|fault| fault.in_element(self.count - 1))?;
        }
        Ok(())
    }

    /// Moves to the next element; `false` at the end of the array.
    #[inline]
    pub(super) fn advance(&mut self) -> Result<bool> {
        if self.is_over {
            return Ok(false);
        }
        match self.json.peek()? {
            b']' => {
                self.is_over = true;
                self.json.leave();
                return Ok(false);
            }
            _ if self.count == 0 => {}
            b',' => self.next_after_comma()?,
            _ => return Err(self.json.syntax("expected `,` or `]`")),
        }
        self.count += 1;
        Ok(true)
    }

    /// Moves past a comma, after which an element must follow.
    #[inline]
    fn next_after_comma(&mut self) -> Result<()> {
        self.json.offset += 1;
        match self.json.peek()? {
            b']' => Err(self.json.syntax("expected a value")),
            _ => Ok(()),
        }
    }
}
