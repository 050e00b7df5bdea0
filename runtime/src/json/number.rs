//! Numbers (RFC 8259 section 6): checked by the grammar, converted exactly to integers, and to floats by the standard
//! library.

use super::error::Reason;
use super::{Error, Reader, Result};

/// The limit of digits that always fit an `i64`; longer numbers need a check.
const SMALL: usize = 18;

impl<'a> Reader<'a> {
    /// Reads a number and returns its text.
    pub fn number(&mut self) -> Result<&'a str> {
        if !matches!(self.peek()?, b'-' | b'0'..=b'9') {
            return self.number_as_text("a number");
        }
        let start = self.offset;
        self.skip_number()?;
        Ok(self.slice(start, self.offset))
    }

    /// Reads a whole number; `wanted` names the type in a fault, with its article, as in `an i64`. `1.0` and `1e2` are
    /// whole.
    ///
    /// # Errors
    ///
    /// A fault if it is no number, has a fraction, or does not fit `T`.
    #[inline]
    pub fn integer<T: TryFrom<i128>>(&mut self, wanted: &'static str) -> Result<T> {
        let byte = self.peek()?;
        let start = self.offset;
        let whole = match self.small() {
            Some(small) => Some(i128::from(small)),
            None if matches!(byte, b'-' | b'0'..=b'9') => integer_of(self.number()?),
            None => integer_of(self.number_as_text(wanted)?),
        };
        let fitting = whole.and_then(|whole| T::try_from(whole).ok());
        fitting.ok_or_else(|| Error::new(Reason::NotWhole { wanted }, start))
    }

    /// Reads a number as a float; one beyond its range is a fault, not an infinity.
    pub fn float(&mut self) -> Result<f64> {
        self.peek()?;
        let start = self.offset;
        let text = self.number()?;
        let float = text.parse().ok().filter(|float: &f64| float.is_finite());
        // Another alternative may keep all digits of an integer.
        if float.is_some_and(|float| is_rounded(text, float)) {
            self.note_unknown();
        }
        float.ok_or_else(|| Error::new(Reason::Syntax("number out of range"), start))
    }

    /// Moves past a number, of which the first byte is next.
    pub(super) fn skip_number(&mut self) -> Result<()> {
        self.eat(b'-');
        if !self.eat(b'0') {
            self.digits()?;
        }
        if self.eat(b'.') {
            self.digits()?;
        }
        if self.eat(b'e') || self.eat(b'E') {
            let _sign = self.eat(b'+') || self.eat(b'-');
            self.digits()?;
        }
        Ok(())
    }

    fn digits(&mut self) -> Result<()> {
        let count = digits(self.rest());
        if count == 0 {
            return Err(self.syntax("expected a digit"));
        }
        self.offset += count;
        Ok(())
    }

    /// Reads a short integer without fraction and exponent; leaves any other number unread.
    #[inline]
    fn small(&mut self) -> Option<i64> {
        let rest = self.rest();
        let (negative, rest) = match rest.split_first() {
            Some((b'-', rest)) => (true, rest),
            _ => (false, rest),
        };
        let (mut value, mut count) = (0_i64, 0);
        for digit in rest.iter().map_while(|byte| byte.is_ascii_digit().then(|| i64::from(byte - b'0'))) {
            value = value.wrapping_mul(10).wrapping_add(digit);
            count += 1;
        }
        let leading_zero = count > 1 && rest.first() == Some(&b'0');
        if count == 0 || count > SMALL || leading_zero || matches!(rest.get(count), Some(b'.' | b'e' | b'E')) {
            return None;
        }
        self.offset += count + usize::from(negative);
        Some(if negative { -value } else { value })
    }
}

/// Returns true for the text of an integer that a float cannot represent exactly.
fn is_rounded(text: &str, float: f64) -> bool {
    // Smaller integers are exact.
    float.abs() >= 9e15 && integer_of(text).is_some_and(|exact| format!("{float:.0}") != exact.to_string())
}

#[inline]
fn digits(bytes: &[u8]) -> usize {
    bytes.iter().take_while(|byte| byte.is_ascii_digit()).count()
}

/// Returns the value of a number's text if it is an integer and fits. It is computed from the digits, since a float
/// would round it.
pub(crate) fn integer_of(number: &str) -> Option<i128> {
    let (mantissa, exponent) = number.split_once(['e', 'E']).unwrap_or((number, "0"));
    let (before, after) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = format!("{before}{after}");
    let significant = digits.trim_end_matches('0');
    if matches!(significant, "" | "-") {
        return Some(0);
    }
    let zeros = digits.len() - significant.len();
    let scale = exponent.parse::<i64>().ok()? + i64::try_from(zeros).ok()? - i64::try_from(after.len()).ok()?;
    let scale = 10_i128.checked_pow(u32::try_from(scale).ok()?)?;
    significant.parse::<i128>().ok()?.checked_mul(scale)
}
