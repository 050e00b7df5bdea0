//! Checks that the runtime reads a text as a value of a format.
//!
//! The checks accept a part of the texts that the runtime accepts: those of the standard, without its deviations.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use crate::ir::Format;

/// Returns true if the runtime certainly reads the text.
pub(super) fn is_read(text: &str, format: Format) -> bool {
    match format {
        Format::DateTime => is_date_time(text),
        Format::Date => is_date(text),
        Format::Time => is_time(text),
        Format::Duration => is_duration(text),
        Format::Uuid => is_uuid(text),
        Format::Base64 | Format::Base64Url => is_base64(text),
        Format::Decimal => is_decimal(text),
        Format::Ipv4 => text.parse::<Ipv4Addr>().is_ok(),
        Format::Ipv6 => text.parse::<Ipv6Addr>().is_ok(),
        Format::Ip => text.parse::<IpAddr>().is_ok(),
        // A number is not a text.
        Format::DecimalNumber => false,
    }
}

/// Returns true for a `date-time` (RFC 3339 section 5.6).
fn is_date_time(text: &str) -> bool {
    let parts = text.split_at_checked(10);
    parts.is_some_and(|(date, time)| is_date(date) && time.strip_prefix('T').is_some_and(is_time))
}

/// Returns true for a `full-date` (RFC 3339 section 5.6) of the calendar.
fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let [year, month, day] = parts.as_slice() else { return false };
    let (Some(year), Some(month), Some(day)) = (digits(year, 4), digits(month, 2), digits(day, 2)) else {
        return false;
    };
    let is_leap = year.is_multiple_of(4) && !year.is_multiple_of(100) || year.is_multiple_of(400);
    let days = match month {
        2 if is_leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return false,
    };
    (1..=days).contains(&day)
}

/// Returns true for a `full-time` (RFC 3339 section 5.6), also without an offset.
fn is_time(text: &str) -> bool {
    let Some((clock, rest)) = text.split_at_checked(8) else { return false };
    let rest = match rest.strip_prefix('.') {
        Some(fraction) => {
            let zone = fraction.trim_start_matches(|it: char| it.is_ascii_digit());
            if zone.len() == fraction.len() {
                return false;
            }
            zone
        }
        None => rest,
    };
    let offset = rest.strip_prefix(['+', '-']);
    is_clock(clock, &[23, 59, 59]) && (matches!(rest, "" | "Z") || offset.is_some_and(|it| is_clock(it, &[23, 59])))
}

/// Returns true for numbers of two digits between colons, each with its maximum.
fn is_clock(text: &str, most: &[u32]) -> bool {
    let numbers: Option<Vec<u32>> = text.split(':').map(|it| digits(it, 2)).collect();
    numbers.is_some_and(|it| it.len() == most.len() && it.iter().zip(most).all(|(number, most)| number <= most))
}

/// Returns the number of a text with exactly this count of digits.
fn digits(text: &str, count: usize) -> Option<u32> {
    let are_digits = text.len() == count && text.bytes().all(|it| it.is_ascii_digit());
    if are_digits { text.parse().ok() } else { None }
}

/// Returns true for a `duration` (RFC 3339 appendix A) with whole numbers.
fn is_duration(text: &str) -> bool {
    let Some(components) = text.strip_prefix('P') else { return false };
    match components.split_once('T') {
        Some((date, time)) => (date.is_empty() || has_units(date, "YMWD")) && has_units(time, "HMS"),
        None => has_units(components, "YMWD"),
    }
}

/// Returns true for one or several numbers, each with a unit, in the order of the units.
fn has_units(text: &str, units: &str) -> bool {
    let (mut rest, mut units) = (text, units);
    while !rest.is_empty() {
        let after = rest.trim_start_matches(|it: char| it.is_ascii_digit());
        let count = rest.len() - after.len();
        let Some(unit) = after.chars().next().filter(|it| it.is_ascii() && (1..=9).contains(&count)) else {
            return false;
        };
        let Some((_, later)) = units.split_once(unit) else { return false };
        (rest, units) = (after.get(1..).unwrap_or_default(), later);
    }
    !text.is_empty()
}

/// Returns true for the text form of a UUID (RFC 9562 section 4).
fn is_uuid(text: &str) -> bool {
    let lengths = text.split('-').map(str::len);
    lengths.eq([8, 4, 4, 4, 12]) && text.bytes().all(|it| it.is_ascii_hexdigit() || it == b'-')
}

/// Returns true for bytes in one of the alphabets of RFC 4648 sections 4 and 5, with the right padding or without one.
fn is_base64(text: &str) -> bool {
    let letters = text.trim_end_matches('=');
    let padding = text.len() - letters.len();
    let is_letter = |it: u8| it.is_ascii_alphanumeric() || b"+/-_".contains(&it);
    let is_padded = padding == 0 || padding <= 2 && text.len().is_multiple_of(4);
    is_padded && letters.len() % 4 != 1 && letters.bytes().all(is_letter)
}

/// Returns true for a JSON number (RFC 8259 section 6) without an exponent.
fn is_decimal(text: &str) -> bool {
    let number = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = number.split_once('.').unwrap_or((number, "0"));
    [whole, fraction].iter().all(|it| !it.is_empty() && it.bytes().all(|it| it.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::is_read;
    use crate::ir::Format;

    #[test]
    fn texts_of_the_standard_are_read() {
        for (format, texts) in [
            (Format::Date, &["2024-02-29", "0000-12-31"][..]),
            (Format::Time, &["00:00:00", "23:59:59.123Z", "12:00:00-08:30"]),
            (Format::DateTime, &["2024-02-29T00:00:00Z", "1999-01-01T12:30:00.5+01:00"]),
            (Format::Duration, &["P1D", "PT36H", "P1Y2M3W4DT5H6M7S"]),
            (Format::Uuid, &["123e4567-e89b-12d3-a456-426614174000", "00000000-0000-0000-0000-00000000000A"]),
            (Format::Base64, &["", "YQ==", "YWI=", "YWJj", "YQ", "-_+/"]),
            (Format::Decimal, &["0", "-1.50", "12345678901234567890.123"]),
            (Format::Ipv4, &["192.0.2.1"]),
            (Format::Ipv6, &["2001:db8::1"]),
            (Format::Ip, &["192.0.2.1", "::"]),
        ] {
            assert_eq!(texts.iter().find(|text| !is_read(text, format)), None, "{format:?}");
        }
    }

    #[test]
    fn other_texts_are_no_values() {
        for (format, texts) in [
            (
                Format::Date,
                &["2023-02-29", "2024-13-01", "2024-1-01", "2024-01-00", "é024-01-01", "+024-01-01", ""][..],
            ),
            (Format::Time, &["24:00:00", "12:00", "12:00:00.", "12:00:00+1:00", "12:00:00é", "12:00:00.5x"]),
            (
                Format::DateTime,
                &["2024-02-29", "2024-02-30T00:00:00Z", "2024-02-29T00:00:00Zé", "2024-02-2éT00:00:00Z"],
            ),
            (Format::Duration, &["P", "PT", "P1", "P1H", "PT1D", "P1DT", "P1M1Y", "1D", "P1é", "P1234567890D"]),
            (Format::Uuid, &["123e4567e89b12d3a456426614174000", "123g4567-e89b-12d3-a456-426614174000"]),
            (Format::Base64, &["Y", "Y===", "YQ=", "Y Q=", "é", "YQ==YQ=="]),
            (Format::Decimal, &["", "-", "1.", ".5", "1e5", "+1", "1,5"]),
            (Format::Ipv4, &["192.0.2", "::"]),
            (Format::Ipv6, &["192.0.2.1"]),
            (Format::Ip, &["localhost"]),
            (Format::DecimalNumber, &["1"]),
        ] {
            assert_eq!(texts.iter().find(|text| is_read(text, format)), None, "{format:?}");
        }
    }
}
