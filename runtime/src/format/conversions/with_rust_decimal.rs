//! Conversions to and from `rust_decimal::Decimal`, which has 28 digits.

use crate::format::{Decimal, DecimalNumber, FormatError};

/// The error of a number that does not fit without loss.
const TOO_PRECISE: FormatError = FormatError("a number of at most 28 digits");

/// Without loss of digits.
impl TryFrom<&Decimal> for rust_decimal::Decimal {
    type Error = FormatError;

    fn try_from(decimal: &Decimal) -> Result<Self, Self::Error> {
        let text = decimal.as_str();
        let number = if text.contains(['e', 'E']) { Self::from_scientific(text) } else { Self::from_str_exact(text) };
        let number = number.map_err(|_| TOO_PRECISE)?;
        // The exponent can remove digits.
        if Decimal::from(number) == *decimal { Ok(number) } else { Err(TOO_PRECISE) }
    }
}

/// Without loss of digits.
impl TryFrom<Decimal> for rust_decimal::Decimal {
    type Error = FormatError;

    fn try_from(decimal: Decimal) -> Result<Self, Self::Error> {
        Self::try_from(&decimal)
    }
}

impl From<rust_decimal::Decimal> for Decimal {
    fn from(number: rust_decimal::Decimal) -> Self {
        // OK because the text has only a sign, digits and a point.
        Self::of_text(number.to_string())
    }
}

/// Without loss of digits.
impl TryFrom<&DecimalNumber> for rust_decimal::Decimal {
    type Error = FormatError;

    fn try_from(number: &DecimalNumber) -> Result<Self, Self::Error> {
        Self::try_from(number.as_decimal())
    }
}

impl From<rust_decimal::Decimal> for DecimalNumber {
    fn from(number: rust_decimal::Decimal) -> Self {
        Self::of_decimal(number.into())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::*;

    #[test]
    fn no_digit_is_lost() {
        for (text, other) in [
            ("1.50", Some("1.50")),
            ("-0.1", Some("-0.1")),
            ("1e3", Some("1000")),
            ("1.5e-3", Some("0.0015")),
            ("79228162514264337593543950335", Some("79228162514264337593543950335")),
            ("79228162514264337593543950336", None),
            ("0.12345678901234567890123456789", None),
            ("1.2345678901234567890123456789e-10", None),
            ("1e400", None),
        ] {
            let decimal: Decimal = text.parse().unwrap();
            let number = rust_decimal::Decimal::try_from(&decimal).ok();
            assert_eq!(number.map(|number| number.to_string()).as_deref(), other, "{text}");
            assert!(number.is_none_or(|number| Decimal::from(number) == decimal));
        }
        let number = DecimalNumber::from(rust_decimal::Decimal::new(15, 1));
        assert_eq!(number.as_str(), "1.5");
        assert_eq!(rust_decimal::Decimal::try_from(&number), Ok(rust_decimal::Decimal::new(15, 1)));
    }
}
