//! Points in time (`format: date-time`).

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::time::{Duration, SystemTime};

use super::scan::Scan;
use super::short_text::ShortText;
use super::{Date, FormatError, Time};

/// A point in time (`format: date-time`), to the nanosecond: RFC 3339 section 5.6, the years 0000 to 9999.
///
/// It keeps the offset and the digits that were read, and is written with them. It is compared, ordered and hashed as a
/// point in time: `2026-01-15T12:00:00Z` equals `2026-01-15T13:00:00.0+01:00`.
///
/// Deviation: it also reads a space or a `t` instead of `T`, the deviations of [`Time`], and a text without an offset.
/// Such a text is UTC, and its [`offset`](Self::offset) is `None`.
///
/// Most crates for times convert from [`SystemTime`], and so from this type. The features `chrono`, `jiff`
/// and `time` convert directly.
#[derive(Clone, Copy)]
pub struct DateTime {
    date: Date,
    time: Time,
}

super::formatted! { DateTime, "an RFC 3339 date-time" }
super::debug_as_display! { DateTime }

const DAY: i64 = 86_400;

impl DateTime {
    /// Makes a point in time from a day and a time of day.
    pub const fn new(date: Date, time: Time) -> Self {
        Self { date, time }
    }

    /// Returns the current time of the system's clock, in UTC.
    ///
    /// A clock outside the years 0 to 9999 is read as 1970.
    pub fn now() -> Self {
        Self::try_from(SystemTime::now()).unwrap_or(Self { date: Date::EPOCH, time: Time::MIDNIGHT })
    }

    /// Returns the day, in the offset of the text.
    pub const fn date(self) -> Date {
        self.date
    }

    /// Returns the time of day, in the offset of the text.
    pub const fn time(self) -> Time {
        self.time
    }

    /// Returns the offset from UTC in minutes, positive in the east; `None` if the text has none, which means UTC.
    pub const fn offset(self) -> Option<i16> {
        self.time.offset()
    }

    /// Returns the whole seconds since 1970-01-01T00:00:00Z, rounded down; negative before that.
    pub fn unix_seconds(self) -> i64 {
        self.date.days() * DAY + self.time.utc_seconds()
    }

    /// Returns the whole milliseconds since 1970-01-01T00:00:00Z, rounded down; negative before that.
    pub fn unix_milliseconds(self) -> i64 {
        self.unix_seconds() * 1000 + i64::from(self.time.nanosecond() / 1_000_000)
    }

    /// Returns the time `seconds` after 1970-01-01T00:00:00Z, in UTC; `None` outside the years 0 to 9999.
    pub fn from_unix_seconds(seconds: i64) -> Option<Self> {
        Self::of(seconds, 0)
    }

    pub(super) fn of(seconds: i64, nanosecond: u32) -> Option<Self> {
        let date = Date::of_days(seconds.div_euclid(DAY))?;
        let time = Time::utc(u32::try_from(seconds.rem_euclid(DAY)).ok()?, nanosecond)?;
        Some(Self { date, time })
    }

    fn read(text: &str) -> Option<Self> {
        let mut scan = Scan(text.as_bytes());
        let date = Date::scan(&mut scan)?;
        scan.eat(b"Tt ")?;
        let time = Time::scan(&mut scan)?;
        scan.is_done().then_some(Self { date, time })
    }

    fn key(self) -> (i64, u32) {
        (self.unix_seconds(), self.time.nanosecond())
    }
}

pub(super) const OUT_OF_RANGE: FormatError = FormatError("between the years 0 and 9999");

impl PartialEq for DateTime {
    fn eq(&self, other: &Self) -> bool {
        self.key() == other.key()
    }
}

impl Eq for DateTime {}

impl PartialOrd for DateTime {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for DateTime {
    fn cmp(&self, other: &Self) -> Ordering {
        self.key().cmp(&other.key())
    }
}

impl Hash for DateTime {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.key().hash(state);
    }
}

/// RFC 3339, with the digits and the offset of the text that was read.
impl fmt::Display for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = ShortText::new();
        self.date.put(&mut text);
        text.push(b'T');
        self.time.put(&mut text);
        text.write_to(f)
    }
}

impl From<DateTime> for SystemTime {
    fn from(time: DateTime) -> Self {
        let nanoseconds = Duration::from_nanos(time.time.nanosecond().into());
        let seconds = Duration::from_secs(time.unix_seconds().unsigned_abs());
        let whole =
            if time.unix_seconds() < 0 { SystemTime::UNIX_EPOCH - seconds } else { SystemTime::UNIX_EPOCH + seconds };
        whole + nanoseconds
    }
}

/// In UTC.
impl TryFrom<SystemTime> for DateTime {
    type Error = FormatError;

    fn try_from(time: SystemTime) -> Result<Self, Self::Error> {
        let (seconds, nanosecond) = match time.duration_since(SystemTime::UNIX_EPOCH) {
            Ok(after) => (i64::try_from(after.as_secs()).ok(), after.subsec_nanos()),
            Err(error) => {
                let before = error.duration();
                let nanosecond = before.subsec_nanos();
                let seconds = i64::try_from(before.as_secs()).ok().map(|it| -it - i64::from(nanosecond > 0));
                (seconds, (1_000_000_000 - nanosecond) % 1_000_000_000)
            }
        };
        seconds.and_then(|seconds| Self::of(seconds, nanosecond)).ok_or(OUT_OF_RANGE)
    }
}

#[cfg(feature = "jiff")]
impl DateTime {
    /// Returns the point in time as jiff's type, for calendars, time zones and arithmetic.
    pub fn timestamp(self) -> jiff::Timestamp {
        let (seconds, nanosecond) = self.key();
        // OK because jiff has all of our years, and more.
        jiff::Timestamp::new(seconds, nanosecond.try_into().unwrap_or(0)).unwrap_or_default()
    }
}

#[cfg(feature = "jiff")]
impl From<DateTime> for jiff::Timestamp {
    fn from(time: DateTime) -> Self {
        time.timestamp()
    }
}

/// In UTC.
#[cfg(feature = "jiff")]
impl TryFrom<jiff::Timestamp> for DateTime {
    type Error = FormatError;

    fn try_from(timestamp: jiff::Timestamp) -> Result<Self, Self::Error> {
        timestamp.to_string().parse()
    }
}
