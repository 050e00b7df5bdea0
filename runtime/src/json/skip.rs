//! Skips a value of any depth without recursion. The value is checked by the grammar.

use super::error::Reason;
use super::{DEPTH, Error, Reader, Result};

/// A value that contains others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Container {
    Object,
    Array,
}

impl Container {
    /// Returns the last byte of the container.
    fn close(self) -> u8 {
        match self {
            Self::Object => b'}',
            Self::Array => b']',
        }
    }
}

/// The open objects and arrays, from the outermost to the innermost: one bit each, which is set for an object.
#[derive(Default)]
struct Open {
    objects: u128,
    count: u8,
}

impl Reader<'_> {
    /// Moves past the next value.
    pub fn skip(&mut self) -> Result<()> {
        let mut open = Open::default();
        loop {
            let entered = self.skip_scalar_or_enter(&mut open)?;
            if !entered && self.skip_closings(&mut open)? {
                return Ok(());
            }
        }
    }

    /// Moves past the start of a value; returns true if it entered an object or array that is not empty.
    fn skip_scalar_or_enter(&mut self, open: &mut Open) -> Result<bool> {
        match self.peek()? {
            b'"' => self.skip_string()?,
            b'-' | b'0'..=b'9' => self.skip_number()?,
            b't' => self.literal("true")?,
            b'f' => self.literal("false")?,
            b'n' => self.literal("null")?,
            b'{' => return self.skip_into(open, Container::Object),
            b'[' => return self.skip_into(open, Container::Array),
            _ => return Err(self.syntax("expected a value")),
        }
        Ok(false)
    }

    /// Moves into an object or an array, up to its first value, or past it if it is empty.
    fn skip_into(&mut self, open: &mut Open, container: Container) -> Result<bool> {
        if self.depth.saturating_add(open.count) >= DEPTH {
            return Err(Error::new(Reason::TooDeep, self.offset));
        }
        self.offset += 1;
        if self.peek()? == container.close() {
            self.offset += 1;
            return Ok(false);
        }
        open.push(container);
        if container == Container::Object {
            self.skip_name()?;
        }
        Ok(true)
    }

    /// Moves past the end of a value, up to the next value; returns true if no object or array is open.
    fn skip_closings(&mut self, open: &mut Open) -> Result<bool> {
        while open.count > 0 {
            match (self.peek()?, open.innermost()) {
                (b'}', Container::Object) | (b']', Container::Array) => open.pop(),
                (b',', innermost) => {
                    self.offset += 1;
                    return match innermost {
                        Container::Object => self.skip_name().map(|()| false),
                        Container::Array => Ok(false),
                    };
                }
                (_, Container::Object) => return Err(self.syntax("expected `,` or `}`")),
                (_, Container::Array) => return Err(self.syntax("expected `,` or `]`")),
            }
            self.offset += 1;
        }
        Ok(true)
    }

    fn skip_name(&mut self) -> Result<()> {
        if self.peek()? != b'"' {
            return Err(self.syntax("expected the name of a member"));
        }
        self.skip_string()?;
        self.colon()
    }

    /// Moves past the colon between a member's name and its value.
    #[inline]
    pub(super) fn colon(&mut self) -> Result<()> {
        self.skip_whitespace();
        if self.eat(b':') { Ok(()) } else { Err(self.syntax("expected `:`")) }
    }
}

impl Open {
    fn push(&mut self, container: Container) {
        self.objects = self.objects << 1 | u128::from(container == Container::Object);
        self.count += 1;
    }

    fn pop(&mut self) {
        self.objects >>= 1;
        self.count -= 1;
    }

    fn innermost(&self) -> Container {
        if self.objects & 1 == 1 { Container::Object } else { Container::Array }
    }
}
