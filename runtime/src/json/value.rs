//! `serde_json::Value`: the type of a schema without restrictions, and of an unknown variant of a union.

use serde_json::{Map, Number, Value};

use super::decode::is_blank;
use super::error::Reason;
use super::number::integer_of;
use super::{Decode, Encode, Error, Kind, Numbers, Reader, Result, Writer};
use crate::response::RawResponse;

impl Decode for Value {
    fn decode(json: &mut Reader<'_>) -> Result<Self> {
        match json.kind()? {
            Kind::Null => json.literal("null").map(|()| Self::Null),
            Kind::Bool => json.bool().map(Self::Bool),
            Kind::Number => number(json).map(Self::Number),
            Kind::Text => json.read().map(Self::String),
            Kind::Array => json.read().map(Self::Array),
            Kind::Object => json.read().map(Self::Object),
        }
    }

    fn decode_body(response: &RawResponse) -> Result<Self> {
        if is_blank(&response.body) {
            return Ok(Self::Null);
        }
        response.decode(Numbers::Json)
    }
}

impl Decode for Map<String, Value> {
    fn decode(json: &mut Reader<'_>) -> Result<Self> {
        let mut members = Self::new();
        let mut object = json.object()?;
        while object.advance()? {
            let mut slot = None;
            object.value(&mut slot)?;
            members.insert(object.name.to_string(), slot.unwrap_or_default());
        }
        Ok(members)
    }
}

/// The limit above which floats are not exact for every integer.
const LARGEST_EXACT: f64 = 9_007_199_254_740_992.0;

/// Reads integers of up to 64 bits exactly, like `serde_json`, also large ones such as `9007199254740993.0`.
/// All other numbers are floats, also `-0`.
fn number(json: &mut Reader<'_>) -> Result<Number> {
    json.peek()?;
    let start = json.offset;
    let text = json.number()?;
    if let Ok(number) = text.parse::<u64>() {
        return Ok(number.into());
    }
    match text.parse::<i64>() {
        Ok(number) if number != 0 => Ok(number.into()),
        _ => {
            let float = text.parse::<f64>().ok();
            let large = float.filter(|it| it.abs() >= LARGEST_EXACT).and_then(|_| integer_of(text));
            let number = large.and_then(Number::from_i128).or_else(|| Number::from_f64(float?));
            number.ok_or_else(|| Error::new(Reason::Syntax("number out of range"), start))
        }
    }
}

impl Encode for Value {
    fn encode(&self, json: &mut Writer) {
        match self {
            Self::Null => json.null(),
            Self::Bool(bool) => bool.encode(json),
            Self::Number(number) => json.display(number),
            Self::String(text) => json.string(text),
            Self::Array(elements) => elements.encode(json),
            Self::Object(members) => members.encode(json),
        }
    }

    fn wipe(&mut self) {
        match self {
            Self::String(text) => text.wipe(),
            Self::Array(elements) => elements.wipe(),
            Self::Object(members) => members.wipe(),
            Self::Null | Self::Bool(_) | Self::Number(_) => *self = Self::Null,
        }
    }
}

impl Encode for Map<String, Value> {
    fn encode(&self, json: &mut Writer) {
        let mut object = json.object();
        for (name, value) in self {
            object.field(name, value);
        }
        object.end();
    }

    fn wipe(&mut self) {
        for (mut name, mut value) in std::mem::take(self) {
            name.wipe();
            value.wipe();
        }
    }
}
