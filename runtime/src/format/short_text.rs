//! Texts of the formats that have a longest text, on the stack.

use std::fmt;

/// The length of a UUID. The longest date-time is one byte shorter.
const LONGEST: usize = 36;

/// An ASCII text that is written from its start. It is given to a formatter at once, because each use of `write!` costs
/// more than all digits of a date.
pub(super) struct ShortText {
    bytes: [u8; LONGEST],
    length: usize,
}

impl ShortText {
    pub(super) fn new() -> Self {
        Self { bytes: [b' '; LONGEST], length: 0 }
    }

    pub(super) fn push(&mut self, ascii: u8) {
        if let Some(place) = self.bytes.get_mut(self.length) {
            *place = ascii;
            self.length += 1;
        }
    }

    /// Writes a number of two digits.
    pub(super) fn pair(&mut self, number: u8) {
        self.digits(number.into(), 2);
    }

    /// Writes the last digits of a number, with leading zeros.
    pub(super) fn digits(&mut self, number: u32, count: u8) {
        let mut power = 10_u32.pow(count.into());
        for _ in 0..count {
            power /= 10;
            // OK because the remainder is less than ten.
            self.push(b'0' + (number / power % 10) as u8);
        }
    }

    pub(super) fn write_to(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let written = self.bytes.get(..self.length).unwrap_or_default();
        // OK because only ASCII is written.
        f.write_str(std::str::from_utf8(written).unwrap_or_default())
    }
}
