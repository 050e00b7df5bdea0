//! Conversions to and from the types of `time`.

use time::{Month, OffsetDateTime, PrimitiveDateTime, UtcOffset};

use crate::format::date_time::OUT_OF_RANGE;
use crate::format::{Date, DateTime, FormatError, Time};

/// In the offset of the text; without an offset, in UTC.
impl From<DateTime> for OffsetDateTime {
    fn from(time: DateTime) -> Self {
        let local = PrimitiveDateTime::new(time.date().into(), time.time().into());
        let offset = UtcOffset::from_whole_seconds(i32::from(time.offset().unwrap_or(0)) * 60);
        // OK because an offset is shorter than a day.
        local.assume_offset(offset.unwrap_or(UtcOffset::UTC))
    }
}

/// In UTC.
impl TryFrom<OffsetDateTime> for DateTime {
    type Error = FormatError;

    fn try_from(time: OffsetDateTime) -> Result<Self, Self::Error> {
        Self::of(time.unix_timestamp(), time.nanosecond()).ok_or(OUT_OF_RANGE)
    }
}

impl From<Date> for time::Date {
    fn from(date: Date) -> Self {
        let month = Month::try_from(date.month()).unwrap_or(Month::January);
        // OK because `time` has the same calendar for more years.
        Self::from_calendar_date(date.year().into(), month, date.day()).unwrap_or(Self::MIN)
    }
}

impl TryFrom<time::Date> for Date {
    type Error = FormatError;

    fn try_from(date: time::Date) -> Result<Self, Self::Error> {
        let year = u16::try_from(date.year()).ok();
        let day = year.and_then(|year| Self::new(year, date.month().into(), date.day()));
        day.ok_or(OUT_OF_RANGE)
    }
}

/// Without the offset.
impl From<Time> for time::Time {
    fn from(time: Time) -> Self {
        // OK because each part is in its range.
        Self::from_hms_nano(time.hour(), time.minute(), time.second(), time.nanosecond()).unwrap_or(Self::MIDNIGHT)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::*;

    #[test]
    fn a_point_in_time_is_the_same_in_both_crates() {
        for text in [
            "2026-01-15T12:00:00.5+05:30",
            "1969-12-31T23:59:59.999999999Z",
            "0000-01-01T00:00:00+23:59",
            "9999-12-31T23:59:59-23:59",
        ] {
            let time: DateTime = text.parse().unwrap();
            let other = OffsetDateTime::from(time);
            assert_eq!((other.unix_timestamp(), other.nanosecond()), (time.unix_seconds(), time.time().nanosecond()));
            assert_eq!(i32::from(time.offset().unwrap()), i32::from(other.offset().whole_minutes()));
        }
        let time: DateTime = "2026-01-15T12:00:00.5+05:30".parse().unwrap();
        assert_eq!(DateTime::try_from(OffsetDateTime::from(time)), Ok(time));
    }

    #[test]
    fn days_and_times_of_day_are_converted() {
        let date: Date = "2024-02-29".parse().unwrap();
        assert_eq!(Date::try_from(time::Date::from(date)), Ok(date));
        assert!(Date::try_from(time::Date::MIN).is_err());
        let time: Time = "12:30:59.25".parse().unwrap();
        assert_eq!(time::Time::from(time).as_hms_nano(), (12, 30, 59, 250_000_000));
    }
}
