//! Strings in a format with a special type (`format` and `contentEncoding` in a description).
//!
//! | format | type |
//! |---|---|
//! | `date-time` | [`DateTime`] |
//! | `date`, `time`, `duration` | [`Date`], [`Time`], [`Duration`] |
//! | `uuid` | [`Uuid`] |
//! | `byte`, `contentEncoding: base64` | [`Base64`] |
//! | `base64url`, `contentEncoding: base64url` | [`Base64Url`] |
//! | `decimal`, in a string or as a number | [`Decimal`], [`DecimalNumber`] |
//! | `ipv4`, `ipv6`, `ip` | [`Ipv4Addr`](std::net::Ipv4Addr), [`Ipv6Addr`](std::net::Ipv6Addr), [`IpAddr`](std::net::IpAddr) |
//! | `password` | [`Secret`](crate::Secret) |
//!
//! A value of any other format is a `String`, and the documentation of its field names the format. A `uri` is a
//! `String` because servers compare addresses character by character (RFC 6749 section 3.1.2.3), and a URL type would
//! normalize them.
//!
//! The types have no dependencies and exist with any features; features only add conversions. They read their standard
//! and the deviations that each type documents. They write a value in the form that was read, as far as the value keeps
//! it. A string in another format is a [`json::Error`](crate::json::Error) with its position; with the option `formats
//! = lenient` it is an [`OrText`].

mod base64;
mod conversions;
mod date;
mod date_time;
mod decimal;
mod duration;
mod error;
mod ip;
mod or_text;
mod scan;
mod short_text;
mod time;
mod uuid;

pub use base64::{Base64, Base64Url};
pub use date::Date;
pub use date_time::DateTime;
pub use decimal::{Decimal, DecimalNumber};
pub use duration::Duration;
pub use error::FormatError;
pub use or_text::OrText;
pub use time::Time;
pub use uuid::Uuid;

/// Implements decoding and encoding for a type with `FromStr` and `Display`; `$wanted` is the format with its article.
/// In a secret, the optional field is overwritten.
macro_rules! textual {
    ($type:ty, $wanted:literal $(, $field:tt)?) => {
        impl $crate::json::Decode for $type {
            fn decode(json: &mut $crate::json::Reader<'_>) -> $crate::json::Result<Self> {
                json.formatted($wanted, |text| text.parse().ok())
            }
        }

        impl $crate::json::Encode for $type {
            fn encode(&self, json: &mut $crate::json::Writer) {
                json.display_string(self);
            }
            $(
                fn wipe(&mut self) {
                    zeroize::Zeroize::zeroize(&mut self.$field);
                }
            )?
        }

        impl $crate::parameter::Parameter for $type {
            fn to_parameter(&self) -> $crate::parameter::ParameterValue<'_> {
                $crate::parameter::ParameterValue::Text(self.to_string().into())
            }
        }
    };
}
use textual;

/// Implements `Debug` like `Display`, since `2026-01-15` is shorter in a log than its parts.
macro_rules! debug_as_display {
    ($type:ty) => {
        impl std::fmt::Debug for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                std::fmt::Display::fmt(self, f)
            }
        }
    };
}
use debug_as_display;

/// Implements [`textual`] and serde's traits for a type of this crate.
macro_rules! formatted {
    ($type:ty, $wanted:literal $(, $field:tt)?) => {
        $crate::format::textual! { $type, $wanted $(, $field)? }

        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = String::deserialize(deserializer)?;
                text.parse().map_err(serde::de::Error::custom)
            }
        }

        impl std::str::FromStr for $type {
            type Err = $crate::format::FormatError;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::read(text).ok_or($crate::format::FormatError($wanted))
            }
        }
    };
}
use formatted;

#[cfg(test)]
mod tests;
