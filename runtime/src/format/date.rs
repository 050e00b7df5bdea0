//! Days of the calendar (`format: date`).

use std::fmt;

use super::scan::Scan;
use super::short_text::ShortText;

/// A day of the Gregorian calendar (`format: date`): RFC 3339 section 5.6, `full-date`; the years 0000 to 9999.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

super::formatted! { Date, "an RFC 3339 date" }
super::debug_as_display! { Date }

/// Days from 0000-03-01 to 1970-01-01. Years begin in March here, so that the leap day is the last day of a year.
const BEFORE_1970: i64 = 719_468;
/// Days in 400 years, after which the calendar repeats.
const ERA: i64 = 146_097;

impl Date {
    pub(super) const EPOCH: Self = Self { year: 1970, month: 1, day: 1 };

    /// Makes a day; `None` if the calendar has no such day.
    pub fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let exists = year <= 9999 && day >= 1 && day <= days_in_month(year, month);
        exists.then_some(Self { year, month, day })
    }

    /// Returns the year, from 0 to 9999.
    pub const fn year(self) -> u16 {
        self.year
    }

    /// Returns the month, from 1 to 12.
    pub const fn month(self) -> u8 {
        self.month
    }

    /// Returns the day of the month, from 1.
    pub const fn day(self) -> u8 {
        self.day
    }

    pub(super) fn read(text: &str) -> Option<Self> {
        let mut scan = Scan(text.as_bytes());
        let date = Self::scan(&mut scan)?;
        scan.is_done().then_some(date)
    }

    pub(super) fn scan(scan: &mut Scan<'_>) -> Option<Self> {
        let year = scan.number(4)?;
        scan.eat(b"-")?;
        let month = scan.pair(12)?;
        scan.eat(b"-")?;
        Self::new(year, month, scan.pair(31)?)
    }

    /// Writes the text of the day.
    pub(super) fn put(self, text: &mut ShortText) {
        text.digits(self.year.into(), 4);
        text.push(b'-');
        text.pair(self.month);
        text.push(b'-');
        text.pair(self.day);
    }

    /// Returns the days since 1970-01-01; negative before that.
    pub(super) fn days(self) -> i64 {
        let (month, day) = (i64::from(self.month), i64::from(self.day));
        let year = i64::from(self.year) - i64::from(month <= 2);
        let since_march = (month + 9) % 12;
        let day_of_year = (153 * since_march + 2) / 5 + day - 1;
        year * 365 + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400) + day_of_year - BEFORE_1970
    }

    /// Returns the day `days` after 1970-01-01; `None` if its year does not have four digits.
    pub(super) fn of_days(days: i64) -> Option<Self> {
        let days = days.checked_add(BEFORE_1970)?;
        let (era, day) = (days.div_euclid(ERA), days.rem_euclid(ERA));
        let year_of_era = (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
        let day_of_year = day - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let since_march = (5 * day_of_year + 2) / 153;
        let month = (since_march + 2) % 12 + 1;
        let year = era * 400 + year_of_era + i64::from(month <= 2);
        let day = day_of_year - (153 * since_march + 2) / 5 + 1;
        Self::new(u16::try_from(year).ok()?, u8::try_from(month).ok()?, u8::try_from(day).ok()?)
    }
}

fn days_in_month(year: u16, month: u8) -> u8 {
    let is_leap = year.is_multiple_of(4) && !year.is_multiple_of(100) || year.is_multiple_of(400);
    match month {
        2 => 28 + u8::from(is_leap),
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    }
}

/// `2026-01-15`.
impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = ShortText::new();
        self.put(&mut text);
        text.write_to(f)
    }
}

#[cfg(feature = "jiff")]
impl From<Date> for jiff::civil::Date {
    fn from(date: Date) -> Self {
        // OK because a day that exists for us exists for jiff, which has the same calendar for more years.
        #[expect(clippy::cast_possible_wrap, reason = "OK because none of them exceeds 9999")]
        jiff::civil::Date::new(date.year as i16, date.month as i8, date.day as i8).unwrap_or_default()
    }
}

#[cfg(feature = "jiff")]
impl TryFrom<jiff::civil::Date> for Date {
    type Error = super::FormatError;

    fn try_from(date: jiff::civil::Date) -> Result<Self, Self::Error> {
        date.to_string().parse()
    }
}
