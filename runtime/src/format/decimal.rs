//! Decimal numbers, digit by digit (`format: decimal`).

use std::fmt;
use std::hash::{Hash, Hasher};

use super::scan::Scan;
use crate::json::{self, Decode, Encode, NOT_FINITE, Reader, Writer, integer_of};
use crate::parameter::{Parameter, ParameterValue};

/// A decimal number in a string (`format: decimal`), with all its digits: it never passes through a float.
///
/// The text is a JSON number (RFC 8259 section 6); a plus sign and leading zeros are read and not kept. Decimals are
/// equal if their values are: `1.50` is `1.5`. For arithmetic, parse [`as_str`](Self::as_str) into another type, or use
/// the feature `rust_decimal`.
#[derive(Clone)]
pub struct Decimal(Box<str>);

/// The value of a decimal number, which is the same for all texts of the number.
#[derive(Default, PartialEq, Eq, Hash)]
struct Normalized {
    is_negative: bool,
    /// The digits without zeros at either end.
    digits: String,
    /// The power of ten of the last digit.
    exponent: i64,
}

super::formatted! { Decimal, "a decimal number", 0 }
super::debug_as_display! { Decimal }

impl Decimal {
    /// Returns the text of the number.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Makes a decimal number from a text that is one.
    #[cfg(feature = "rust_decimal")]
    pub(super) fn of_text(text: String) -> Self {
        Self(text.into())
    }

    /// Returns the nearest float; digits beyond its precision are lost.
    pub fn to_f64_lossy(&self) -> f64 {
        self.0.parse().unwrap_or(f64::NAN) // OK because what JSON calls a number, Rust does too
    }

    fn read(text: &str) -> Option<Self> {
        let mut scan = Scan(text.as_bytes());
        let sign = scan.eat(b"+-").filter(|sign| *sign == b'-').map_or("", |_| "-");
        let whole = digits(&mut scan);
        let fraction = scan.eat(b".").map(|_| digits(&mut scan)).unwrap_or_default();
        if whole.is_empty() && fraction.is_empty() {
            return None;
        }
        let exponent = if scan.eat(b"eE").is_some() { exponent(&mut scan)? } else { String::new() };
        let whole = whole.trim_start_matches('0');
        let whole = if whole.is_empty() { "0" } else { whole };
        let point = if fraction.is_empty() { "" } else { "." };
        scan.is_done().then(|| Self(format!("{sign}{whole}{point}{fraction}{exponent}").into()))
    }

    fn normalized(&self) -> Normalized {
        let (mantissa, exponent) = self.0.split_once(['e', 'E']).unwrap_or((&self.0, "0"));
        let digits = mantissa.trim_start_matches('-');
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let all = [whole, fraction].concat();
        let significant = all.trim_end_matches('0');
        let zeros = all.len() - significant.len();
        let shift = |length: usize| i64::try_from(length).unwrap_or(i64::MAX);
        let exponent = exponent.parse::<i64>().unwrap_or(i64::MAX);
        let exponent = exponent.saturating_add(shift(zeros)).saturating_sub(shift(fraction.len()));
        match significant.trim_start_matches('0') {
            "" => Normalized::default(), // there is one zero
            significant => {
                Normalized { is_negative: mantissa.starts_with('-'), digits: significant.to_owned(), exponent }
            }
        }
    }
}

fn digits(scan: &mut Scan<'_>) -> String {
    scan.digits().iter().map(|digit| char::from(*digit)).collect()
}

/// Reads the exponent after the `e`, and returns it with the `e`.
fn exponent(scan: &mut Scan<'_>) -> Option<String> {
    let sign = if scan.eat(b"+-") == Some(b'-') { "-" } else { "" };
    Some(digits(scan)).filter(|it| !it.is_empty()).map(|digits| format!("e{sign}{digits}"))
}

impl PartialEq for Decimal {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0 || self.normalized() == other.normalized()
    }
}

impl Eq for Decimal {}

impl Hash for Decimal {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.normalized().hash(state);
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A decimal number that is a JSON number, with all its digits, for numbers without an exact `f64` or 64-bit integer.
///
/// It is made from integers, floats and text, and compared by value: `1.50` equals `1.5`.
/// [`to_integer`](Self::to_integer) and [`to_f64_lossy`](Self::to_f64_lossy) convert it back. As with `f64`, a value
/// that is not finite cannot be encoded.
///
/// Serde has no numbers of this size: a serializer gets an integer or a float where that is the same number, else an
/// error. [`json::to_string`](crate::json::to_string) writes every number. From the text of a JSON value, `serde_json`
/// reads all digits.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct DecimalNumber(Decimal);

impl DecimalNumber {
    #[cfg(feature = "rust_decimal")]
    pub(super) fn of_decimal(decimal: Decimal) -> Self {
        Self(decimal)
    }

    #[cfg(feature = "rust_decimal")]
    pub(super) fn as_decimal(&self) -> &Decimal {
        &self.0
    }

    /// Returns the text of the number.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// Returns the nearest float; digits beyond its precision are lost.
    pub fn to_f64_lossy(&self) -> f64 {
        self.0.to_f64_lossy()
    }

    /// Returns the number as an integer of some width; `None` if it has a fraction or does not fit.
    pub fn to_integer<T: TryFrom<i128>>(&self) -> Option<T> {
        integer_of(self.as_str()).and_then(|number| T::try_from(number).ok())
    }

    /// Returns true if the value is finite. A value from a float can be infinite or not a number.
    fn is_finite(&self) -> bool {
        self.as_str().ends_with(|last: char| last.is_ascii_digit())
    }
}

impl Decode for DecimalNumber {
    fn decode(json: &mut Reader<'_>) -> json::Result<Self> {
        let text = json.number()?.into();
        Ok(Self(Decimal(text)))
    }
}

impl Encode for DecimalNumber {
    fn encode(&self, json: &mut Writer) {
        if self.is_finite() {
            json.raw(self.as_str());
        } else {
            json.refuse(NOT_FINITE);
        }
    }
}

crate::generated_v1::serde_bridge! { DecimalNumber }

impl Parameter for DecimalNumber {
    fn to_parameter(&self) -> ParameterValue<'_> {
        if self.is_finite() {
            ParameterValue::Text(self.as_str().into())
        } else {
            ParameterValue::Unwritable(NOT_FINITE.to_owned())
        }
    }
}

impl std::str::FromStr for DecimalNumber {
    type Err = super::FormatError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}

impl fmt::Display for DecimalNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl From<Decimal> for DecimalNumber {
    fn from(decimal: Decimal) -> Self {
        Self(decimal)
    }
}

impl From<DecimalNumber> for Decimal {
    fn from(number: DecimalNumber) -> Self {
        number.0
    }
}

super::debug_as_display! { DecimalNumber }

/// The shortest number that reads back as the same float.
impl From<f64> for DecimalNumber {
    fn from(number: f64) -> Self {
        let text = format!("{number:?}");
        Self(Decimal(text.strip_suffix(".0").unwrap_or(&text).into()))
    }
}

macro_rules! from_integers {
    ($($integer:ident)+) => {$(
        impl From<$integer> for Decimal {
            fn from(number: $integer) -> Self {
                Self(number.to_string().into())
            }
        }

        impl From<$integer> for DecimalNumber {
            fn from(number: $integer) -> Self {
                Self(number.into())
            }
        }
    )+};
}
from_integers! { i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 }
