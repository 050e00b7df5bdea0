//! Formats, widths of integers, and literal values.

use crate::json::Value;

/// A JSON value in the description.
pub type Literal = Value;

/// Returns a string without quotes, and any other value as JSON.
pub fn unquoted(value: &Literal) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// The formats with a Rust type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// A point in time: RFC 3339 section 5.6, `date-time`.
    DateTime,
    /// A day: RFC 3339 section 5.6, `full-date`.
    Date,
    /// A time of day: RFC 3339 section 5.6, `full-time`.
    Time,
    /// A span of time: RFC 3339 appendix A.
    Duration,
    /// A UUID: RFC 9562.
    Uuid,
    /// Bytes: RFC 4648 section 4.
    Base64,
    /// Bytes: RFC 4648 section 5.
    Base64Url,
    /// A decimal number in a string.
    Decimal,
    /// A decimal number in a JSON number.
    DecimalNumber,
    /// An IP address of version 4.
    Ipv4,
    /// An IP address of version 6.
    Ipv6,
    /// An IP address of either version.
    Ip,
}

/// The widths of integers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Integer {
    /// 8 bits, signed.
    I8,
    /// 16 bits, signed.
    I16,
    /// 32 bits, signed.
    I32,
    /// 64 bits, signed: the width of an integer without a format.
    I64,
    /// 8 bits, unsigned.
    U8,
    /// 16 bits, unsigned.
    U16,
    /// 32 bits, unsigned.
    U32,
    /// 64 bits, unsigned.
    U64,
}

impl Integer {
    /// Returns true if a JSON number is an integer of this width.
    pub fn holds(self, value: &Literal) -> bool {
        let (least, most) = self.range();
        let whole = value.as_i64().map(i128::from).or_else(|| value.as_u64().map(i128::from));
        let with_point = value.as_f64().is_some_and(|it| it.fract() == 0.0 && it.abs() < 9e15);
        whole.map_or(with_point, |it| (least..=most).contains(&it))
    }

    /// Returns the least and the greatest integer of this width.
    pub fn range(self) -> (i128, i128) {
        match self {
            Self::I8 => (i8::MIN.into(), i8::MAX.into()),
            Self::I16 => (i16::MIN.into(), i16::MAX.into()),
            Self::I32 => (i32::MIN.into(), i32::MAX.into()),
            Self::I64 => (i64::MIN.into(), i64::MAX.into()),
            Self::U8 => (0, u8::MAX.into()),
            Self::U16 => (0, u16::MAX.into()),
            Self::U32 => (0, u32::MAX.into()),
            Self::U64 => (0, u64::MAX.into()),
        }
    }
}
