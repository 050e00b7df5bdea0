//! Strings that may not be in their format (the option `formats = lenient`).

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::json::{self, Decode, Encode, Reader, Writer};
use crate::parameter::{Parameter, ParameterValue};

/// A value in a format, or the text of a string that is not in this format.
///
/// With the option `formats = lenient` of [`generate_api!`](crate::generate_api), responses contain it instead of the
/// type of the format. A date that a server leaves empty is then `OrText::Text("")`, and the rest of the response is
/// read.
///
/// ```
/// use specweld::format::{Date, OrText};
///
/// let day: OrText<Date> = specweld::json::from_str("\"2026-01-15\"")?;
/// assert_eq!(day.value().map(|day| day.year()), Some(2026));
/// let none: OrText<Date> = specweld::json::from_str("\"0000-00-00\"")?;
/// assert_eq!(none, OrText::Text("0000-00-00".to_owned()));
/// # Ok::<(), specweld::json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OrText<T> {
    /// A string in the format.
    Value(T),
    /// Any other string.
    Text(String),
}

impl<T> OrText<T> {
    /// Returns the value, if the string is in the format.
    pub const fn value(&self) -> Option<&T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Text(_) => None,
        }
    }

    /// Returns the value itself.
    ///
    /// # Errors
    ///
    /// The text, if the string is not in the format.
    pub fn into_value(self) -> Result<T, String> {
        match self {
            Self::Value(value) => Ok(value),
            Self::Text(text) => Err(text),
        }
    }
}

impl<T> From<T> for OrText<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

impl<T: fmt::Display> fmt::Display for OrText<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Value(value) => value.fmt(f),
            Self::Text(text) => text.fmt(f),
        }
    }
}

impl<T: FromStr> Decode for OrText<T> {
    fn decode(json: &mut Reader<'_>) -> json::Result<Self> {
        json.text_or(|text| text.parse().ok()).map(|read| read.map_or_else(Self::Text, Self::Value))
    }
}

impl<T: Encode> Encode for OrText<T> {
    fn encode(&self, json: &mut Writer) {
        match self {
            Self::Value(value) => value.encode(json),
            Self::Text(text) => text.encode(json),
        }
    }

    fn wipe(&mut self) {
        match self {
            Self::Value(value) => value.wipe(),
            Self::Text(text) => text.wipe(),
        }
    }
}

impl<T: Parameter> Parameter for OrText<T> {
    fn to_parameter(&self) -> ParameterValue<'_> {
        match self {
            Self::Value(value) => value.to_parameter(),
            Self::Text(text) => text.to_parameter(),
        }
    }
}

impl<T: Serialize> Serialize for OrText<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Value(value) => value.serialize(serializer),
            Self::Text(text) => text.serialize(serializer),
        }
    }
}

impl<'de, T: FromStr> Deserialize<'de> for OrText<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Ok(text.parse().map_or(Self::Text(text), Self::Value))
    }
}
