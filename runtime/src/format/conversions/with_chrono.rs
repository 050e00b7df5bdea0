//! Conversions to and from the types of `chrono`.

use chrono::{FixedOffset, NaiveDate, NaiveTime, TimeZone, Timelike, Utc};

use crate::format::date_time::OUT_OF_RANGE;
use crate::format::{Date, DateTime, FormatError, Time};

/// In UTC.
impl From<DateTime> for chrono::DateTime<Utc> {
    fn from(time: DateTime) -> Self {
        // OK because chrono has all of our years, and more.
        Self::from_timestamp(time.unix_seconds(), time.time().nanosecond()).unwrap_or_default()
    }
}

/// In the offset of the text; without an offset, in UTC.
impl From<DateTime> for chrono::DateTime<FixedOffset> {
    fn from(time: DateTime) -> Self {
        let utc = chrono::DateTime::<Utc>::from(time);
        match FixedOffset::east_opt(i32::from(time.offset().unwrap_or(0)) * 60) {
            Some(offset) => utc.with_timezone(&offset),
            None => utc.fixed_offset(), // an offset is shorter than a day
        }
    }
}

/// In UTC. A leap second becomes the second before it.
impl<Tz: TimeZone> TryFrom<chrono::DateTime<Tz>> for DateTime {
    type Error = FormatError;

    fn try_from(time: chrono::DateTime<Tz>) -> Result<Self, Self::Error> {
        Self::of(time.timestamp(), time.timestamp_subsec_nanos().min(999_999_999)).ok_or(OUT_OF_RANGE)
    }
}

impl From<Date> for NaiveDate {
    fn from(date: Date) -> Self {
        // OK because chrono has the same calendar for more years.
        Self::from_ymd_opt(date.year().into(), date.month().into(), date.day().into()).unwrap_or_default()
    }
}

impl TryFrom<NaiveDate> for Date {
    type Error = FormatError;

    fn try_from(date: NaiveDate) -> Result<Self, Self::Error> {
        date.to_string().parse()
    }
}

/// Without the offset.
impl From<Time> for NaiveTime {
    fn from(time: Time) -> Self {
        let (hour, minute, second) = (time.hour().into(), time.minute().into(), time.second().into());
        // OK because each part is in its range.
        Self::from_hms_nano_opt(hour, minute, second, time.nanosecond()).unwrap_or_default()
    }
}

/// Without an offset. A leap second becomes the second before it.
impl TryFrom<NaiveTime> for Time {
    type Error = FormatError;

    fn try_from(time: NaiveTime) -> Result<Self, Self::Error> {
        let second = time.with_nanosecond(time.nanosecond().min(999_999_999)).unwrap_or(time);
        second.to_string().parse()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::*;

    #[test]
    fn a_point_in_time_is_the_same_in_both_crates() {
        for (text, utc) in [
            ("2026-01-15T12:00:00.500+05:30", "2026-01-15T06:30:00.500Z"),
            ("0000-01-01T00:00:00+23:59", "-0001-12-31T00:01:00Z"),
            ("9999-12-31T23:59:59.999999999-23:59", "+10000-01-01T23:58:59.999999999Z"),
        ] {
            let time: DateTime = text.parse().unwrap();
            assert_eq!(format!("{:?}", chrono::DateTime::<Utc>::from(time)), utc);
            let fixed = chrono::DateTime::<FixedOffset>::from(time);
            assert_eq!(format!("{fixed:?}"), text);
            assert_eq!(DateTime::try_from(fixed).is_ok(), utc.starts_with("20"));
        }
        let time: DateTime = "2026-01-15T12:00:00.5+05:30".parse().unwrap();
        assert_eq!(DateTime::try_from(chrono::DateTime::<Utc>::from(time)), Ok(time));
    }

    #[test]
    fn days_and_times_of_day_are_converted() {
        let date: Date = "2024-02-29".parse().unwrap();
        assert_eq!(Date::try_from(NaiveDate::from(date)), Ok(date));
        assert!(Date::try_from(NaiveDate::MIN).is_err());
        let time: Time = "12:30:59.25".parse().unwrap();
        assert_eq!(Time::try_from(NaiveTime::from(time)), Ok(time));
    }
}
