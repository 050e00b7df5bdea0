//! A JSON value whose objects keep their order, for parameters, forms and parts, which are not sent as JSON.

// `serde_json::Value` keeps the order only if a crate of the program turns on its feature `preserve_order`.

use std::collections::HashMap;
use std::fmt;

use serde_json::Value;

use super::{Decode, Encode, Kind, Reader, Result, Writer, to_string};

/// A JSON value (RFC 8259); the members of its objects are in the order of the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ordered {
    /// `null`, a boolean, a number or a string.
    Plain(Value),
    /// An array.
    Array(Vec<Ordered>),
    /// An object; each name occurs once.
    Object(Vec<(String, Ordered)>),
}

impl Ordered {
    /// Returns true for arrays and objects.
    pub(crate) fn is_deep(&self) -> bool {
        !matches!(self, Self::Plain(_))
    }
}

impl Decode for Ordered {
    fn decode(json: &mut Reader<'_>) -> Result<Self> {
        match json.kind()? {
            Kind::Array => json.read().map(Self::Array),
            Kind::Object => members(json).map(Self::Object),
            Kind::Null | Kind::Bool | Kind::Number | Kind::Text => json.read().map(Self::Plain),
        }
    }
}

/// Reads the members of an object. If several have the same name, the last value is kept, at the position of the first.
fn members(json: &mut Reader<'_>) -> Result<Vec<(String, Ordered)>> {
    let (mut members, mut positions) = (Vec::new(), HashMap::new());
    let mut object = json.object()?;
    while object.advance()? {
        let mut slot = None;
        object.value(&mut slot)?;
        let value = slot.unwrap_or(Ordered::Plain(Value::Null));
        let name = object.name.to_string();
        let position = *positions.entry(name.clone()).or_insert(members.len());
        match members.get_mut(position) {
            Some((_, former)) => *former = value,
            None => members.push((name, value)),
        }
    }
    Ok(members)
}

impl Encode for Ordered {
    fn encode(&self, json: &mut Writer) {
        match self {
            Self::Plain(value) => value.encode(json),
            Self::Array(items) => items.encode(json),
            Self::Object(members) => {
                let mut object = json.object();
                for (name, value) in members {
                    object.field(name, value);
                }
                object.end();
            }
        }
    }
}

/// Writes JSON without white space.
impl fmt::Display for Ordered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&to_string(self).map_err(|_| fmt::Error)?)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::Ordered;
    use crate::json::from_str;

    #[test]
    fn members_keep_their_order() {
        for (text, wanted) in [
            (r#"{"z":[1,{"y":null,"b":1.5}],"a":"x\n"}"#, r#"{"z":[1,{"y":null,"b":1.5}],"a":"x\n"}"#),
            (r#"{"z": 1, "a": true, "z": {}}"#, r#"{"z":{},"a":true}"#),
        ] {
            assert_eq!(from_str::<Ordered>(text).unwrap().to_string(), wanted);
        }
    }
}
