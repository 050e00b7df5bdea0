//! Texts of formats with Rust types: encoding and decoding again gives an equal value.

use std::fmt::{Debug, Display};
use std::net::{Ipv4Addr, Ipv6Addr};
use std::str::FromStr;

use specweld::DateTime;
use specweld::format::{Date, Decimal, Duration, Time, Uuid};
use specweld::generated_v1::{Base64, Base64Url, DecimalNumber, Decode, Encode};
use specweld::json::{from_str, to_string};

pub(in super::super) fn run(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    check_seconds(&text);
    round_trip::<DateTime>(&text);
    round_trip::<Date>(&text);
    round_trip::<Time>(&text);
    round_trip::<Duration>(&text);
    round_trip::<Uuid>(&text);
    round_trip::<Decimal>(&text);
    round_trip::<Ipv4Addr>(&text);
    round_trip::<Ipv6Addr>(&text);
    in_json::<Base64>(&quoted(&text));
    in_json::<Base64Url>(&quoted(&text));
    in_json::<DecimalNumber>(&text);
}

fn quoted(text: &str) -> String {
    serde_json::to_string(text).unwrap()
}

fn in_json<T: Decode + Encode + PartialEq + Debug>(json: &str) -> Option<T> {
    let value = from_str::<T>(json).ok()?;
    let written = to_string(&value).unwrap();
    assert_eq!(from_str::<T>(&written).as_ref(), Ok(&value), "{json} became {written}");
    Some(value)
}

/// Parses a text directly and as JSON, and checks that both results agree.
fn round_trip<T: Decode + Encode + PartialEq + Debug + Display + FromStr>(text: &str) {
    let value = text.parse::<T>().ok();
    assert_eq!(in_json::<T>(&quoted(text)), value, "{text:?}");
    if let Some(value) = value {
        assert_eq!(value.to_string().parse::<T>().ok().as_ref(), Some(&value));
        assert_eq!(to_string(&value).unwrap(), quoted(&value.to_string()));
    }
}

/// Checks that the seconds and the milliseconds of a time agree.
fn check_seconds(text: &str) {
    let Ok(moment) = text.parse::<DateTime>() else { return };
    let seconds = moment.unix_seconds();
    assert!((0..1000).contains(&(moment.unix_milliseconds() - seconds * 1000)), "{moment}");
    if let Some(same) = DateTime::from_unix_seconds(seconds) {
        assert_eq!(same.unix_seconds(), seconds);
    }
}
