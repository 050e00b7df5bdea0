//! A position in a short text of ASCII, and the steps by which formats are read.

/// The rest of a text.
#[derive(Debug, Clone, Copy)]
pub(super) struct Scan<'a>(pub(super) &'a [u8]);

impl Scan<'_> {
    /// Moves past one of these bytes, and returns it.
    pub(super) fn eat(&mut self, bytes: &[u8]) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        bytes.contains(first).then(|| {
            self.0 = rest;
            *first
        })
    }

    /// Moves past a number of exactly `digits` digits, at most four.
    pub(super) fn number(&mut self, digits: usize) -> Option<u16> {
        let (number, rest) = self.0.split_at_checked(digits)?;
        self.0 = rest;
        number.iter().try_fold(0, |sum: u16, byte| byte.is_ascii_digit().then(|| sum * 10 + u16::from(byte - b'0')))
    }

    /// Moves past a number of two digits that is at most `most`.
    pub(super) fn pair(&mut self, most: u8) -> Option<u8> {
        self.number(2).and_then(|number| u8::try_from(number).ok()).filter(|number| *number <= most)
    }

    /// Moves past all digits that are next, and returns them.
    pub(super) fn digits(&mut self) -> &[u8] {
        let count = self.0.iter().take_while(|byte| byte.is_ascii_digit()).count();
        let (digits, rest) = self.0.split_at_checked(count).unwrap_or_default();
        self.0 = rest;
        digits
    }

    /// Returns `true` at the end of the text.
    pub(super) fn is_done(self) -> bool {
        self.0.is_empty()
    }
}

/// Returns the nanoseconds of a fraction of a second; digits after the ninth are ignored.
pub(super) fn nanoseconds(digits: &[u8]) -> u32 {
    let padded = digits.iter().chain(std::iter::repeat(&b'0')).take(9);
    padded.fold(0, |sum, digit| sum * 10 + u32::from(digit - b'0'))
}
