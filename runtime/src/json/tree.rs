//! JSON values of any shape whose numbers keep all digits; serde's traits are implemented with them.

use serde::ser::{Error as _, SerializeMap as _};
use serde::{Serialize, Serializer};

use super::{Decode, Kind, Reader, Result};
use crate::format::DecimalNumber;

/// A JSON value.
pub(crate) enum Tree {
    Null,
    Bool(bool),
    Number(DecimalNumber),
    Text(String),
    Array(Vec<Tree>),
    Object(Vec<(String, Tree)>),
}

impl Decode for Tree {
    fn decode(json: &mut Reader<'_>) -> Result<Self> {
        Ok(match json.kind()? {
            Kind::Null => json.literal("null").map(|()| Self::Null)?,
            Kind::Bool => Self::Bool(json.bool()?),
            Kind::Number => Self::Number(json.read()?),
            Kind::Text => Self::Text(json.read()?),
            Kind::Array => Self::Array(json.read()?),
            Kind::Object => {
                let mut members = Vec::new();
                let mut object = json.object()?;
                while object.advance()? {
                    let name = object.name.to_string();
                    members.push((name, object.json.read()?));
                }
                Self::Object(members)
            }
        })
    }
}

impl Serialize for Tree {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Bool(value) => serializer.serialize_bool(*value),
            Self::Number(value) => number(value, serializer),
            Self::Text(text) => serializer.serialize_str(text),
            Self::Array(elements) => serializer.collect_seq(elements),
            Self::Object(members) => {
                let mut map = serializer.serialize_map(Some(members.len()))?;
                for (name, member) in members {
                    map.serialize_entry(name, member)?;
                }
                map.end()
            }
        }
    }
}

/// Serialises a number as an integer or a float with the same value.
fn number<S: Serializer>(number: &DecimalNumber, serializer: S) -> Result<S::Ok, S::Error> {
    let float = || Some(number.to_f64_lossy()).filter(|float| DecimalNumber::from(*float) == *number);
    // Most formats have only integers of 64 bits; like `serde_json`, unsigned integers are tried first.
    if let Some(integer) = number.to_integer::<u64>() {
        serializer.serialize_u64(integer)
    } else if let Some(integer) = number.to_integer::<i64>() {
        serializer.serialize_i64(integer)
    } else if let Some(float) = float() {
        serializer.serialize_f64(float)
    } else if let Some(integer) = number.to_integer::<i128>() {
        serializer.serialize_i128(integer)
    } else {
        let message = "serde has no number with as many digits; `specweld::json::to_string` writes all of them";
        Err(S::Error::custom(message))
    }
}
