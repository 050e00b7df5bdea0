//! Strings in a format that have a type of their own.

use std::fmt;
use std::str::FromStr;
use std::time::SystemTime;

use jiff::Timestamp;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::json::{self, Decode, Decoded, Encode, Reader, Writer};

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
        json::deserialize(deserializer)
    }
}
