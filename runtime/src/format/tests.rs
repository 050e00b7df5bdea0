//! Tables of every format from its standard, and round trips of random values.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fmt::{Debug, Display};
use std::net::{Ipv4Addr, Ipv6Addr};
use std::str::FromStr;
use std::time::{Duration as Length, SystemTime};

use super::{Base64, Base64Url, Date, DateTime, Decimal, DecimalNumber, Duration, Time, Uuid};
use crate::json::{Decode, Encode, from_str, to_string};

/// Reads each first text, and compares the written text with the second; serde must agree.
fn reads<T>(cases: &[(&str, &str)])
where
    T: Decode + Encode + serde::Serialize + serde::de::DeserializeOwned + PartialEq + Debug,
{
    for (text, written) in cases {
        let (text, written) = (format!("\"{text}\""), format!("\"{written}\""));
        let value: T = from_str(&text).unwrap();
        assert_eq!(to_string(&value).unwrap(), written, "{text}");
        assert_eq!(from_str::<T>(&written).unwrap(), value);
        assert_eq!(serde_json::to_string(&value).unwrap(), written);
        assert_eq!(serde_json::from_str::<T>(&text).unwrap(), value);
    }
}

fn refuses<T: Decode + Debug>(texts: &[&str], wanted: &str) {
    for text in texts {
        let fault = from_str::<T>(&format!("\"{text}\"")).unwrap_err();
        assert_eq!(fault.reason(), format!("not {wanted}: `{text}`"));
    }
}

#[test]
fn date_times() {
    reads::<DateTime>(&[
        // RFC 3339 section 5.8
        ("1985-04-12T23:20:50.52Z", "1985-04-12T23:20:50.52Z"),
        ("1996-12-19T16:39:57-08:00", "1996-12-19T16:39:57-08:00"),
        ("1990-12-31T23:59:60Z", "1990-12-31T23:59:59Z"),
        ("1937-01-01T12:00:27.87+00:20", "1937-01-01T12:00:27.87+00:20"),
        // the same value, in the notation of other programs
        ("2026-01-15T12:00:00.000Z", "2026-01-15T12:00:00.000Z"),
        ("2026-01-15T12:00:00.1234567891Z", "2026-01-15T12:00:00.123456789Z"),
        ("2026-01-15t12:00:00.5z", "2026-01-15T12:00:00.5Z"),
        ("2026-01-15 12:00:00+00:00", "2026-01-15T12:00:00+00:00"),
        ("2026-01-15T12:00:00+0530", "2026-01-15T12:00:00+05:30"),
        ("2026-01-15 12:00:00.1-03", "2026-01-15T12:00:00.1-03:00"),
        ("2026-01-15T12:00Z", "2026-01-15T12:00Z"),
        ("2026-01-15T12:00:00.123456", "2026-01-15T12:00:00.123456"),
        ("0000-02-29T00:00:00Z", "0000-02-29T00:00:00Z"),
    ]);
    let wanted = "an RFC 3339 date-time";
    refuses::<DateTime>(&["2026-13-01T00:00:00Z", "2026-01-01", "", "yesterday", "2026-02-30T00:00:00Z"], wanted);
    refuses::<DateTime>(&["2026-01-01T24:00:00Z", "2026-01-01T00:60:00Z", "2026-01-01T00:00:61Z"], wanted);
    refuses::<DateTime>(&["2026-01-01T00:00:00.Z", "2026-01-01T00:00:00Zz", "2026-1-01T00:00:00Z"], wanted);
    refuses::<DateTime>(&["2026-01-01T00:00:00+24:00", "2026-01-01T00:00:00+1", "-026-01-01T00:00:00Z"], wanted);
    assert_eq!(from_str::<DateTime>("5").unwrap_err().reason(), "expected a string, found a number");
    let long = from_str::<DateTime>(&format!("\"\\n{}\"", "x".repeat(1000))).unwrap_err();
    assert_eq!(long.reason(), format!("not {wanted}: `\\n{}…`", "x".repeat(63)));
}

#[test]
fn date_times_are_compared_as_points_in_time() {
    let parse = |text: &str| text.parse::<DateTime>().unwrap();
    assert_eq!(parse("2026-01-15T12:00:00Z"), parse("2026-01-15T13:00:00.0+01:00"));
    assert_eq!(parse("2026-01-15T12:00:00"), parse("2026-01-15T12:00:00Z"));
    assert_eq!((parse("2026-01-15T12:00:00").offset(), parse("2026-01-15T12:00:00Z").offset()), (None, Some(0)));
    assert!(parse("2026-01-15T12:00:00-01:00") > parse("2026-01-15T12:59:59Z"));
    let before = parse("1969-12-31T23:59:59.25Z");
    assert_eq!((before.unix_seconds(), before.unix_milliseconds()), (-1, -750));
    assert_eq!(SystemTime::from(before), SystemTime::UNIX_EPOCH - Length::from_millis(750));
    assert_eq!(DateTime::try_from(SystemTime::from(before)).unwrap().to_string(), "1969-12-31T23:59:59.25Z");
    assert_eq!(DateTime::from_unix_seconds(253_402_300_800), None);
    assert!(DateTime::now() > parse("2026-01-01T00:00:00Z"));
}

#[test]
fn every_day_of_four_centuries_is_counted() {
    let mut date = Date::new(1800, 1, 1).unwrap();
    let first = date.days();
    for days in first..first + 146_097 {
        assert_eq!((Date::of_days(days), date.days()), (Some(date), days));
        let (year, month, day) = (date.year(), date.month(), date.day());
        let next = Date::new(year, month, day + 1).or_else(|| Date::new(year, month + 1, 1));
        date = next.unwrap_or_else(|| Date::new(year + 1, 1, 1).unwrap());
    }
    assert_eq!((date, Date::new(1970, 1, 1).unwrap().days()), (Date::new(2200, 1, 1).unwrap(), 0));
}

#[test]
fn dates_and_times() {
    reads::<Date>(&[("2024-02-29", "2024-02-29"), ("0000-01-01", "0000-01-01"), ("9999-12-31", "9999-12-31")]);
    refuses::<Date>(
        &["2023-02-29", "1900-02-29", "2026-04-31", "2026-00-01", "2026-1-1", "20260101"],
        "an RFC 3339 date",
    );
    refuses::<Date>(&["2026-01-01T00:00:00Z", "", "10000-01-01"], "an RFC 3339 date");
    reads::<Time>(&[
        ("08:30:06Z", "08:30:06Z"),
        ("08:30:06.283185+05:30", "08:30:06.283185+05:30"),
        ("08:30:06", "08:30:06"),
        ("08:30", "08:30"),
        ("23:59:60z", "23:59:59Z"),
    ]);
    refuses::<Time>(&["24:00:00Z", "8:30:00Z", "08:30:00 Z", "08", "08:30:00.", "083000Z"], "an RFC 3339 time");
}

#[test]
fn durations() {
    // RFC 3339 appendix A, and additions of ISO 8601-2
    for (text, seconds) in [
        ("P3DT12H30M5S", Some(304_205.0)),
        ("P4W", Some(2_419_200.0)),
        ("P1Y2M", None),
        ("PT0S", Some(0.0)),
        ("-PT0S", Some(0.0)),
        ("-P1D", None),
        ("PT1.5H", Some(5400.0)),
        ("PT0,25S", Some(0.25)),
        ("pt36h", Some(129_600.0)),
    ] {
        reads::<Duration>(&[(text, text)]);
        let duration: Duration = text.parse().unwrap();
        assert_eq!(duration.to_std(), seconds.map(Length::from_secs_f64), "{text}");
    }
    refuses::<Duration>(
        &["P", "PT", "P1", "1D", "P1S", "PT1D", "P1DT", "PT1M1H", "PT1.5H1M", "PT.5S", "1h"],
        "an ISO 8601 duration",
    );
    for (length, text) in [(0, "PT0S"), (5_400_500, "PT1H30M0.5S"), (3_600_000, "PT1H"), (61_000, "PT1M1S")] {
        assert_eq!(Duration::from(Length::from_millis(length)).to_string(), text);
    }
}

#[test]
fn uuids() {
    let id = "f81d4fae-7dec-11d0-a765-00a0c91e6bf6"; // RFC 9562 section 4
    for text in [id.to_owned(), id.to_uppercase(), id.replace('-', ""), format!("urn:uuid:{id}"), format!("{{{id}}}")] {
        reads::<Uuid>(&[(&text, id)]);
    }
    let short = "f81d4fae-7dec-11d0-a765-00a0c91e6bf";
    refuses::<Uuid>(
        &["", short, "g81d4fae-7dec-11d0-a765-00a0c91e6bf6", "f81d4fae7-dec-11d0-a765-00a0c91e6bf6"],
        "a UUID",
    );
    assert_eq!(format!("{:?}", Uuid::from_bytes([0; 16])), "00000000-0000-0000-0000-000000000000");
}

#[test]
fn base64() {
    // RFC 4648 section 10
    for (bytes, text) in
        [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE=")]
    {
        assert_eq!(Base64::from(bytes.as_bytes()).to_string(), text);
        assert_eq!(Base64Url::from(bytes.as_bytes()).to_string(), text.trim_end_matches('='));
        reads::<Base64>(&[(text, text), (text.trim_end_matches('='), text)]);
        assert_eq!(text.parse::<Base64>().unwrap().as_bytes(), bytes.as_bytes());
    }
    reads::<Base64>(&[("-_-_", "+/+/"), ("Zm9v\\r\\nYg==\\n", "Zm9vYg==")]);
    reads::<Base64Url>(&[("+/+/", "-_-_")]);
    refuses::<Base64>(&["Z", "Zg=", "Zm9vY===", "Zm9=v", "Zm9v!", "=", "Zg==Zg=="], "base64");
    assert_eq!(format!("{:?}", Base64::from(b"secret")), "Base64(6 bytes)");
}

#[test]
fn decimals_keep_every_digit() {
    let long = "3.14159265358979323846264338327950288419716939937510582097494459";
    reads::<Decimal>(&[
        (long, long),
        ("12.50", "12.50"),
        ("-0", "-0"),
        ("1e3", "1e3"),
        ("+007.5", "7.5"),
        (".5", "0.5"),
    ]);
    reads::<Decimal>(&[("5.", "5"), ("1E-7", "1e-7")]);
    refuses::<Decimal>(&["", "-", ".", "1,5", "1e", "0x1", "1 000", "NaN", "1e+"], "a decimal number");
    for (one, other) in [("1.50", "1.5"), ("100", "1e2"), ("-0", "0.00"), ("12e-1", "1.2")] {
        assert_eq!(one.parse::<Decimal>(), other.parse::<Decimal>());
    }
    assert_ne!("0.1".parse::<Decimal>(), "-0.1".parse::<Decimal>());
    let number: DecimalNumber = from_str(long).unwrap();
    assert_eq!(to_string(&number).unwrap(), long);
    assert_eq!(to_string(&DecimalNumber::from(u128::MAX)).unwrap(), u128::MAX.to_string());
    assert_eq!("+.5".parse::<DecimalNumber>().map(|it| to_string(&it)), Ok(Ok("0.5".to_owned())));
    assert_eq!(from_str::<DecimalNumber>("\"1\"").unwrap_err().reason(), "expected a number, found a string");
}

#[test]
fn addresses() {
    reads::<Ipv4Addr>(&[("127.0.0.1", "127.0.0.1")]);
    reads::<Ipv6Addr>(&[("2001:db8::8:800:200c:417a", "2001:db8::8:800:200c:417a"), ("::1", "::1")]);
    refuses::<Ipv4Addr>(&["127.0.0", "127.0.0.256", "127.0.0.01", "10.0.0.0/8"], "an IPv4 address");
    refuses::<Ipv6Addr>(&["::1::", "12345::", "fe80::1%eth0"], "an IPv6 address");
}

fn holds<T: FromStr<Err: Debug> + Display + Decode + Encode + PartialEq + Debug>(value: &T) {
    assert_eq!(&value.to_string().parse::<T>().unwrap(), value);
    let text = to_string(value).unwrap();
    assert_eq!(to_string(&from_str::<T>(&text).unwrap()).unwrap(), text);
}

#[test]
fn what_is_made_at_random_is_read_back() {
    let mut random = fastrand::Rng::with_seed(20_261_123);
    for _ in 0..2_000 {
        let nanosecond = Length::from_nanos(random.u64(0..4_000_000_000) * random.u64(0..4_000_000_000));
        holds(&DateTime::try_from(SystemTime::UNIX_EPOCH + nanosecond).unwrap());
        let digits = random.usize(1..10);
        let (hour, minute, zone) = (random.u8(0..24), random.u8(0..60), random.u8(0..24));
        let fraction = format!("{:0digits$}", random.u32(0..10_u32.pow(u32::try_from(digits).unwrap())));
        let text = format!("{hour:02}:{minute:02}:07.{fraction}-{zone:02}:{minute:02}");
        assert_eq!(text.parse::<Time>().unwrap().to_string(), text.replace("-00:00", "+00:00"));
        holds(&Date::of_days(random.i64(-719_162..2_932_896)).unwrap());
        holds(&Duration::from(nanosecond));
        assert_eq!(Duration::from(nanosecond).to_std(), Some(nanosecond));
        holds(&Uuid::from_bytes(random.u128(..).to_be_bytes()));
        let bytes: Vec<u8> = (0..random.usize(0..40)).map(|_| random.u8(..)).collect();
        holds(&Base64::from(bytes.clone()));
        holds(&Base64Url::from(bytes));
        holds(&Decimal::from(random.i64(..)));
        holds(&DecimalNumber::from(random.i128(..)));
        let exact = format!("{}.{}e{}", random.i64(..), random.u64(..), random.i8(..));
        assert_eq!(exact.parse::<Decimal>().unwrap().to_string(), exact);
        holds(&Ipv4Addr::from(random.u32(..)));
        holds(&Ipv6Addr::from(random.u128(..)));
    }
}
