//! Texts of the formats that are types: what is read is written and read again as the same.

use std::fmt::{Debug, Display};
use std::net::{Ipv4Addr, Ipv6Addr};
use std::str::FromStr;

use specweld::DateTime;
use specweld::format::{Date, Decimal, Duration, Time, Uuid};
use specweld::generated_v1::{Base64, Base64Url, DecimalNumber, Decode, Encode};
use specweld::json::{from_str, to_string};

pub(in super::super) fn run(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    moment(&text);
    again::<DateTime>(&text);
    again::<Date>(&text);
    again::<Time>(&text);
    again::<Duration>(&text);
    again::<Uuid>(&text);
    again::<Decimal>(&text);
    again::<Ipv4Addr>(&text);
    again::<Ipv6Addr>(&text);
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

/// Reads a text directly and as JSON.
fn again<T: Decode + Encode + PartialEq + Debug + Display + FromStr>(text: &str) {
    let value = text.parse::<T>().ok();
    assert_eq!(in_json::<T>(&quoted(text)), value, "{text:?}");
    if let Some(value) = value {
        assert_eq!(value.to_string().parse::<T>().ok().as_ref(), Some(&value));
        assert_eq!(to_string(&value).unwrap(), quoted(&value.to_string()));
    }
}

/// A moment has one number of seconds.
fn moment(text: &str) {
    let Ok(moment) = text.parse::<DateTime>() else { return };
    let seconds = moment.unix_seconds();
    assert!((0..1000).contains(&(moment.unix_milliseconds() - seconds * 1000)), "{moment}");
    if let Some(same) = DateTime::from_unix_seconds(seconds) {
        assert_eq!(same.unix_seconds(), seconds);
    }
}
