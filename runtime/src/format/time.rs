//! Times of the day (`format: time`), and the clock of a date-time.

use std::fmt;
use std::hash::{Hash, Hasher};

use super::scan::{Scan, nanoseconds};
use super::short_text::ShortText;

/// A time of day (`format: time`), to the nanosecond: RFC 3339 section 5.6, `full-time`.
///
/// Deviation: it also reads times without an offset, without seconds, and with an offset in the form `+0530` or `+05`.
/// Digits beyond the nanosecond are not kept, and a leap second is read as the previous second. Times are equal if
/// clock and offset are.
#[derive(Clone, Copy)]
pub struct Time {
    hour: u8,
    minute: u8,
    second: u8,
    nanosecond: u32,
    written: Written,
    zone: Zone,
}

super::formatted! { Time, "an RFC 3339 time" }
super::debug_as_display! { Time }

/// The precision of the text that was read, for writing.
#[derive(Debug, Clone, Copy)]
enum Written {
    Minutes,
    Seconds,
    /// The number of digits in the fraction of the second, 1 to 9.
    Fraction(u8),
}

#[derive(Debug, Clone, Copy)]
enum Zone {
    Unspecified,
    Utc,
    /// Minutes east of UTC.
    Offset(i16),
}

impl Time {
    pub(super) const MIDNIGHT: Self =
        Self { hour: 0, minute: 0, second: 0, nanosecond: 0, written: Written::Seconds, zone: Zone::Utc };

    /// Makes a time of day without an offset; `None` if it does not exist.
    pub fn new(hour: u8, minute: u8, second: u8) -> Option<Self> {
        let exists = hour < 24 && minute < 60 && second < 60;
        exists.then_some(Self {
            hour,
            minute,
            second,
            nanosecond: 0,
            written: Written::Seconds,
            zone: Zone::Unspecified,
        })
    }

    /// Returns the hour, from 0 to 23.
    pub const fn hour(self) -> u8 {
        self.hour
    }

    /// Returns the minute, from 0 to 59.
    pub const fn minute(self) -> u8 {
        self.minute
    }

    /// Returns the second, from 0 to 59.
    pub const fn second(self) -> u8 {
        self.second
    }

    /// Returns the nanoseconds since the start of the second.
    pub const fn nanosecond(self) -> u32 {
        self.nanosecond
    }

    /// Returns the offset from UTC in minutes, positive in the east; `None` if the text has none.
    pub const fn offset(self) -> Option<i16> {
        match self.zone {
            Zone::Unspecified => None,
            Zone::Utc => Some(0),
            Zone::Offset(minutes) => Some(minutes),
        }
    }

    /// Returns the time in UTC that is `seconds` after midnight, with the fewest digits that keep it exact.
    pub(super) fn utc(seconds: u32, nanosecond: u32) -> Option<Self> {
        let part = |divisor: u32| u8::try_from(seconds / divisor % 60).ok();
        let time = Self::new(u8::try_from(seconds / 3600).ok()?, part(60)?, part(1)?)?;
        let digits = (1..=9).find(|digits| nanosecond.is_multiple_of(10_u32.pow(9 - u32::from(*digits))));
        let written = if nanosecond == 0 { Written::Seconds } else { Written::Fraction(digits.unwrap_or(9)) };
        Some(Self { nanosecond, written, zone: Zone::Utc, ..time })
    }

    /// Returns the seconds since the start of the day in UTC. A time without an offset is UTC. The result can be on the
    /// previous or the next day.
    pub(super) fn utc_seconds(self) -> i64 {
        let local = i64::from(self.hour) * 3600 + i64::from(self.minute) * 60 + i64::from(self.second);
        local - i64::from(self.offset().unwrap_or(0)) * 60
    }

    pub(super) fn read(text: &str) -> Option<Self> {
        let mut scan = Scan(text.as_bytes());
        let time = Self::scan(&mut scan)?;
        scan.is_done().then_some(time)
    }

    pub(super) fn scan(scan: &mut Scan<'_>) -> Option<Self> {
        let hour = scan.pair(23)?;
        scan.eat(b":")?;
        let mut time = Self::new(hour, scan.pair(59)?, 0)?;
        time.written = Written::Minutes;
        if scan.eat(b":").is_some() {
            time.second = scan.pair(60)?.min(59);
            time.written = Written::Seconds;
            time.fraction(scan)?;
        }
        time.zone = zone(scan)?;
        Some(time)
    }

    /// Writes the text of the time, with its offset.
    pub(super) fn put(self, text: &mut ShortText) {
        text.pair(self.hour);
        text.push(b':');
        text.pair(self.minute);
        if !matches!(self.written, Written::Minutes) {
            text.push(b':');
            text.pair(self.second);
        }
        if let Written::Fraction(count) = self.written {
            text.push(b'.');
            text.digits(self.nanosecond / 10_u32.pow(9 - u32::from(count)), count);
        }
        self.put_zone(text);
    }

    fn put_zone(self, text: &mut ShortText) {
        match self.zone {
            Zone::Unspecified => {}
            Zone::Utc => text.push(b'Z'),
            Zone::Offset(minutes) => {
                text.push(if minutes < 0 { b'-' } else { b'+' });
                text.digits((minutes.unsigned_abs() / 60).into(), 2);
                text.push(b':');
                text.digits((minutes.unsigned_abs() % 60).into(), 2);
            }
        }
    }

    fn fraction(&mut self, scan: &mut Scan<'_>) -> Option<()> {
        if scan.eat(b".").is_some() {
            let digits = scan.digits();
            let count = u8::try_from(digits.len().min(9)).ok().filter(|count| *count > 0)?;
            self.nanosecond = nanoseconds(digits);
            self.written = Written::Fraction(count);
        }
        Some(())
    }

    fn key(self) -> (u8, u8, u8, u32, Option<i16>) {
        (self.hour, self.minute, self.second, self.nanosecond, self.offset())
    }
}

fn zone(scan: &mut Scan<'_>) -> Option<Zone> {
    if scan.eat(b"Zz").is_some() {
        return Some(Zone::Utc);
    }
    let Some(sign) = scan.eat(b"+-") else { return Some(Zone::Unspecified) };
    let hours = i16::from(scan.pair(23)?);
    let has_minutes = scan.eat(b":").is_some() || !scan.is_done();
    let minutes = if has_minutes { i16::from(scan.pair(59)?) } else { 0 };
    let offset = hours * 60 + minutes;
    Some(Zone::Offset(if sign == b'-' { -offset } else { offset }))
}

impl PartialEq for Time {
    fn eq(&self, other: &Self) -> bool {
        self.key() == other.key()
    }
}

impl Eq for Time {}

impl Hash for Time {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.key().hash(state);
    }
}

/// `12:00:00.5+05:30`, with the digits and the offset of the text that was read.
impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = ShortText::new();
        self.put(&mut text);
        text.write_to(f)
    }
}

#[cfg(feature = "jiff")]
impl From<Time> for jiff::civil::Time {
    /// Returns the time without the offset.
    fn from(time: Time) -> Self {
        // OK because what a clock shows for us it shows for jiff.
        #[expect(
            clippy::cast_possible_wrap,
            reason = "OK because none of them exceeds 59, and nanoseconds 999,999,999"
        )]
        jiff::civil::Time::new(time.hour as i8, time.minute as i8, time.second as i8, time.nanosecond as i32)
            .unwrap_or_default()
    }
}
