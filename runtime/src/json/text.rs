//! Strings (RFC 8259 section 7): plain runs are borrowed, escapes are decoded.

use std::borrow::Cow;

use super::{Error, Reader, Result};

const LOW: u64 = 0x0101_0101_0101_0101;
const HIGH: u64 = 0x8080_8080_8080_8080;

impl<'a> Reader<'a> {
    /// Reads a string; it is borrowed from the text unless it has escapes.
    #[inline]
    pub fn string(&mut self) -> Result<Cow<'a, str>> {
        if self.peek()? != b'"' {
            return Err(self.expected("a string"));
        }
        self.offset += 1;
        let run = self.run();
        if self.eat(b'"') {
            return Ok(Cow::Borrowed(run));
        }
        self.unescaped(run).map(Cow::Owned)
    }

    /// Reads a string and converts it.
    #[inline]
    pub fn text_as<T>(&mut self, make: fn(&str) -> T) -> Result<T> {
        self.string().map(|text| make(&text))
    }

    /// Reads a string in a format; `wanted` is the format with its article, as in `an RFC 3339 date-time`.
    ///
    /// # Errors
    ///
    /// A fault with the head of the text, if `parse` returns `None`.
    pub fn formatted<T>(&mut self, wanted: &'static str, parse: impl FnOnce(&str) -> Option<T>) -> Result<T> {
        self.peek()?;
        let start = self.offset;
        let text = self.string()?;
        parse(&text).ok_or_else(|| Error::not_format(wanted, &text, start))
    }

    /// Moves past a string, which is checked by the grammar.
    pub(super) fn skip_string(&mut self) -> Result<()> {
        self.offset += 1;
        self.run();
        if self.eat(b'"') {
            return Ok(());
        }
        self.pieces(&mut |_| {})
    }

    /// Moves past the longest run without quote, backslash and control character.
    #[inline]
    fn run(&mut self) -> &'a str {
        let start = self.offset;
        self.offset += plain(self.rest());
        self.slice(start, self.offset)
    }

    #[cold]
    fn unescaped(&mut self, head: &str) -> Result<String> {
        let mut text = head.to_owned();
        self.pieces(&mut |piece| text.push_str(piece))?;
        Ok(text)
    }

    /// Passes the rest of a string on, piece by piece, from its first escape to its closing quote.
    fn pieces(&mut self, each: &mut dyn FnMut(&str)) -> Result<()> {
        loop {
            match self.byte() {
                Some(b'"') => {
                    self.offset += 1;
                    return Ok(());
                }
                Some(b'\\') => each(self.escape()?.encode_utf8(&mut [0; 4])),
                Some(0..=0x1F) => return Err(self.syntax("control character in a string")),
                Some(_) => each(self.run()),
                None => return Err(self.end()),
            }
        }
    }

    /// Reads one escape, at its backslash.
    fn escape(&mut self) -> Result<char> {
        self.offset += 1;
        let char = match self.byte() {
            Some(byte @ (b'"' | b'\\' | b'/')) => char::from(byte),
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{C}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => return self.code_point(),
            _ => return Err(self.syntax("unknown escape in a string")),
        };
        self.offset += 1;
        Ok(char)
    }

    /// Reads one `\u` escape, or both of a surrogate pair, at the first `u`.
    fn code_point(&mut self) -> Result<char> {
        let first = self.code_unit()?;
        let code = if matches!(first, 0xD800..=0xDBFF) && self.rest().starts_with(b"\\u") {
            self.offset += 1;
            let second = self.code_unit()?;
            0x1_0000
                + ((first - 0xD800) << 10)
                + second.checked_sub(0xDC00).filter(|low| *low < 0x400).unwrap_or(0x10_0000)
        } else {
            first
        };
        char::from_u32(code).ok_or_else(|| self.syntax("lone surrogate in a string"))
    }

    /// Reads `u` and its four hexadecimal digits.
    fn code_unit(&mut self) -> Result<u32> {
        self.offset += 1;
        let mut unit = 0;
        for _ in 0..4 {
            let digit = self.byte().and_then(|byte| char::from(byte).to_digit(16));
            unit = unit * 16 + digit.ok_or_else(|| self.syntax("expected four hexadecimal digits"))?;
            self.offset += 1;
        }
        Ok(unit)
    }
}

/// Returns the number of bytes before the first quote, backslash or control character; a step compares eight bytes.
#[inline]
pub(super) fn plain(bytes: &[u8]) -> usize {
    let (words, rest) = bytes.as_chunks::<8>();
    for (nth, word) in words.iter().enumerate() {
        let found = specials(u64::from_le_bytes(*word));
        if found != 0 {
            return nth * 8 + found.trailing_zeros() as usize / 8;
        }
    }
    let tail = rest.iter().position(|byte| is_special(*byte));
    words.len() * 8 + tail.unwrap_or(rest.len())
}

/// Returns `true` for a quote, a backslash or a control character, which a string cannot contain unescaped.
#[inline]
pub(super) fn is_special(byte: u8) -> bool {
    matches!(byte, b'"' | b'\\' | 0..=0x1F)
}

/// Sets the high bit of the first byte that is a quote, a backslash or a control character. Later bits can be set by
/// carry.
#[inline]
pub(super) fn specials(word: u64) -> u64 {
    let quote = word ^ (LOW * u64::from(b'"'));
    let backslash = word ^ (LOW * u64::from(b'\\'));
    let hits = (word.wrapping_sub(LOW * 0x20) & !word)
        | (quote.wrapping_sub(LOW) & !quote)
        | (backslash.wrapping_sub(LOW) & !backslash);
    hits & HIGH
}
