//! Dates in headers (RFC 9110 section 5.6.7). A text is a date if the date has that text form.

use std::time::{Duration, SystemTime};

const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const DAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/// Returns the date of a text, from 1970 on.
pub(super) fn http_date(text: &str) -> Option<SystemTime> {
    let numbers: Vec<u64> = text
        .split(|c: char| !c.is_ascii_digit())
        .filter(|digits| (1..5).contains(&digits.len()))
        .map(|digits| digits.parse().unwrap())
        .collect();
    let month = MONTHS.iter().position(|name| text.contains(name))?;
    let comma = text.contains(',');
    let [year, day, hour, minute, second] = match numbers[..] {
        // The usual century of two-digit years. RFC 9110 has the same result for decades.
        [day, year, hour, minute, second] if comma && year < 70 => [year + 2000, day, hour, minute, second],
        [day, year, hour, minute, second] if comma && year < 100 => [year + 1900, day, hour, minute, second],
        [day, year, hour, minute, second] if comma => [year, day, hour, minute, second],
        [day, hour, minute, second, year] => [year, day, hour, minute, second],
        _ => return None,
    };
    let has_text_form = spellings(month, [year, day, hour, minute, second])?.contains(&text.to_owned());
    let seconds = days(year, month, day) * 86400 + hour * 3600 + minute * 60 + second;
    has_text_form.then(|| SystemTime::UNIX_EPOCH + Duration::from_secs(seconds))
}

/// Returns the three text forms of a date.
fn spellings(month: usize, [year, day, hour, minute, second]: [u64; 5]) -> Option<[String; 3]> {
    let is_date = (1970..10000).contains(&year) && (1..=length(year, month)).contains(&day);
    if !is_date || hour > 23 || minute > 59 || second > 59 {
        return None;
    }
    // 1 January 1970 was a Thursday.
    let weekday = DAYS[usize::try_from((days(year, month, day) + 3) % 7).unwrap()];
    let (short, month) = (&weekday[..3], MONTHS[month]);
    let time = format!("{hour:02}:{minute:02}:{second:02}");
    Some([
        format!("{short}, {day:02} {month} {year:04} {time} GMT"),
        format!("{weekday}, {day:02}-{month}-{:02} {time} GMT", year % 100),
        format!("{short} {month} {day:2} {time} {year:04}"),
    ])
}

/// Returns the number of days from 1970 to a date.
fn days(year: u64, month: usize, day: u64) -> u64 {
    let years: u64 = (1970..year).map(|year| if is_leap(year) { 366 } else { 365 }).sum();
    years + (0..month).map(|month| length(year, month)).sum::<u64>() + day - 1
}

fn length(year: u64, month: usize) -> u64 {
    match month {
        1 if is_leap(year) => 29,
        1 => 28,
        3 | 5 | 8 | 10 => 30,
        _ => 31,
    }
}

fn is_leap(year: u64) -> bool {
    year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400))
}
