//! Strings in a format that have a type of their own.

use std::fmt;
use std::str::FromStr;
use std::time::SystemTime;

use jiff::Timestamp;
use serde::de::{Error, Unexpected, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::json::{Decode, Decoded, Encode, Reader, Writer};

/// A point in time (`format: date-time`), to the nanosecond; the offset it was written with is not kept.
///
/// It is read from RFC 3339 section 5.6 with any offset, and written in UTC, with `Z`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DateTime(Timestamp);

/// The text is not an RFC 3339 date-time, or before the year -9999 or after 9999.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ParseDateTimeError(());

impl DateTime {
    /// The present, by the system's clock.
    pub fn now() -> Self {
        Self(Timestamp::now())
    }

    /// The point in time as jiff's type, for calendars, time zones and arithmetic.
    pub const fn timestamp(self) -> Timestamp {
        self.0
    }

    /// Whole seconds since 1970-01-01T00:00:00Z; negative before that.
    pub fn unix_seconds(self) -> i64 {
        self.0.as_second()
    }

    /// Whole milliseconds since 1970-01-01T00:00:00Z; negative before that.
    pub fn unix_milliseconds(self) -> i64 {
        self.0.as_millisecond()
    }
}

impl FromStr for DateTime {
    type Err = ParseDateTimeError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Self).map_err(|_| ParseDateTimeError(()))
    }
}

/// RFC 3339 in UTC, with as many digits of the fraction as there are.
impl fmt::Display for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Display for ParseDateTimeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not an RFC 3339 date-time")
    }
}

impl std::error::Error for ParseDateTimeError {}

impl From<Timestamp> for DateTime {
    fn from(timestamp: Timestamp) -> Self {
        Self(timestamp)
    }
}

impl From<DateTime> for Timestamp {
    fn from(time: DateTime) -> Self {
        time.0
    }
}

impl From<DateTime> for SystemTime {
    fn from(time: DateTime) -> Self {
        time.0.into()
    }
}

impl TryFrom<SystemTime> for DateTime {
    type Error = ParseDateTimeError;

    fn try_from(time: SystemTime) -> Result<Self, Self::Error> {
        Timestamp::try_from(time).map(Self).map_err(|_| ParseDateTimeError(()))
    }
}

impl Decode for DateTime {
    fn decode(json: &mut Reader<'_>) -> Decoded<Self> {
        json.formatted("an RFC 3339 date-time", |text| text.parse().ok())
    }
}

impl Encode for DateTime {
    fn encode(&self, json: &mut Writer) {
        json.string(&self.to_string());
    }
}

impl Serialize for DateTime {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for DateTime {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(TextVisitor)
    }
}

struct TextVisitor;

impl Visitor<'_> for TextVisitor {
    type Value = DateTime;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an RFC 3339 date-time")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<DateTime, E> {
        text.parse().map_err(|_| E::invalid_value(Unexpected::Str(text), &self))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::DateTime;
    use crate::json::{from_str, to_string};

    #[test]
    fn reads_what_rfc_3339_allows_and_writes_utc() {
        let cases = [
            ("2026-01-15T12:00:00.000Z", "2026-01-15T12:00:00Z"),
            ("2026-01-15T12:00:00.123456789Z", "2026-01-15T12:00:00.123456789Z"),
            ("2026-01-15t12:00:00.5z", "2026-01-15T12:00:00.5Z"),
            ("2026-01-15 12:00:00Z", "2026-01-15T12:00:00Z"),
            ("2026-01-15T12:00:00+05:30", "2026-01-15T06:30:00Z"),
            ("2026-01-15T12:00:00-00:00", "2026-01-15T12:00:00Z"),
            ("1990-12-31T23:59:60Z", "1990-12-31T23:59:59Z"),
            ("1900-02-28T23:00:00-01:00", "1900-03-01T00:00:00Z"),
        ];
        for (text, wanted) in cases {
            let time: DateTime = from_str(&format!("\"{text}\"")).unwrap();
            assert_eq!(to_string(&time).unwrap(), format!("\"{wanted}\""), "{text}");
            assert_eq!(serde_json::from_str::<DateTime>(&serde_json::to_string(&time).unwrap()).unwrap(), time);
        }
    }

    #[test]
    fn what_is_malformed_is_kept_in_the_fault_cut_and_escaped() {
        for text in
            ["2026-13-01T00:00:00Z", "2026-01-01T00:00:00", "2026-01-01", "", "yesterday", "2026-02-30T00:00:00Z"]
        {
            let fault = from_str::<Vec<DateTime>>(&format!("[\"{text}\"]")).unwrap_err();
            let wanted = format!("[0]: not an RFC 3339 date-time: `{text}` (line 1, column 2)");
            assert_eq!(fault.to_string(), wanted);
        }
        let fault = from_str::<DateTime>(&format!("\"\\n{}\"", "x".repeat(1000))).unwrap_err();
        assert_eq!(fault.reason(), format!("not an RFC 3339 date-time: `\\n{}…`", "x".repeat(63)));
        assert_eq!(from_str::<DateTime>("5").unwrap_err().reason(), "expected a string, found a number");
    }
}
