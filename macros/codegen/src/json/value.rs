//! The type of JSON values.

use std::fmt::{self, Write};

use super::{Map, Number};

/// A JSON value (RFC 8259).
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub enum Value {
    /// `null`.
    #[default]
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number.
    Number(Number),
    /// A string.
    String(String),
    /// An array.
    Array(Vec<Value>),
    /// An object.
    Object(Map),
}

impl Value {
    /// Returns true for `null`.
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// Returns true for a boolean.
    pub fn is_boolean(&self) -> bool {
        matches!(self, Self::Bool(_))
    }

    /// Returns true for a number.
    pub fn is_number(&self) -> bool {
        matches!(self, Self::Number(_))
    }

    /// Returns true for a string.
    pub fn is_string(&self) -> bool {
        matches!(self, Self::String(_))
    }

    /// Returns true for an array.
    pub fn is_array(&self) -> bool {
        matches!(self, Self::Array(_))
    }

    /// Returns true for an object.
    pub fn is_object(&self) -> bool {
        matches!(self, Self::Object(_))
    }

    /// Returns true for an integer that fits an `i64`.
    pub fn is_i64(&self) -> bool {
        self.as_i64().is_some()
    }

    /// Returns true for an integer that fits a `u64`.
    pub fn is_u64(&self) -> bool {
        self.as_u64().is_some()
    }

    /// Returns true for a number with a fraction or an exponent, and for a number that fits no integer type.
    pub fn is_f64(&self) -> bool {
        self.as_number().is_some_and(Number::is_f64)
    }

    /// Returns the boolean.
    pub fn as_bool(&self) -> Option<bool> {
        match self {
            Self::Bool(value) => Some(*value),
            _ => None,
        }
    }

    /// Returns the number.
    pub fn as_number(&self) -> Option<&Number> {
        match self {
            Self::Number(number) => Some(number),
            _ => None,
        }
    }

    /// Returns the number, if it fits an `i64`.
    pub fn as_i64(&self) -> Option<i64> {
        self.as_number().and_then(Number::as_i64)
    }

    /// Returns the number, if it fits a `u64`.
    pub fn as_u64(&self) -> Option<u64> {
        self.as_number().and_then(Number::as_u64)
    }

    /// Returns the number, rounded to an `f64`.
    pub fn as_f64(&self) -> Option<f64> {
        self.as_number().and_then(Number::as_f64)
    }

    /// Returns the text of a string.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::String(text) => Some(text),
            _ => None,
        }
    }

    /// Returns the items of an array.
    pub fn as_array(&self) -> Option<&Vec<Value>> {
        match self {
            Self::Array(items) => Some(items),
            _ => None,
        }
    }

    /// Returns the members of an object.
    pub fn as_object(&self) -> Option<&Map> {
        match self {
            Self::Object(members) => Some(members),
            _ => None,
        }
    }

    /// Returns the value of a member of an object.
    pub fn get(&self, key: &str) -> Option<&Value> {
        match self {
            Self::Object(members) => members.get(key),
            _ => None,
        }
    }

    /// Returns the value at a JSON pointer (RFC 6901).
    pub fn pointer(&self, pointer: &str) -> Option<&Value> {
        if pointer.is_empty() {
            return Some(self);
        }
        let segments = pointer.strip_prefix('/')?.split('/');
        segments.map(|it| it.replace("~1", "/").replace("~0", "~")).try_fold(self, |value, segment| match value {
            Self::Object(members) => members.get(&segment),
            Self::Array(items) => items.get(index(&segment)?),
            _ => None,
        })
    }
}

/// Returns the index in a segment of a pointer: digits without a leading zero.
fn index(segment: &str) -> Option<usize> {
    let is_index = !segment.starts_with('+') && (segment == "0" || !segment.starts_with('0'));
    segment.parse().ok().filter(|_| is_index)
}

/// Writes JSON without white space.
impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => f.write_str("null"),
            Self::Bool(value) => value.fmt(f),
            Self::Number(number) => number.fmt(f),
            Self::String(text) => quoted(text, f),
            Self::Array(items) => {
                f.write_char('[')?;
                for (index, item) in items.iter().enumerate() {
                    f.write_str(if index == 0 { "" } else { "," })?;
                    item.fmt(f)?;
                }
                f.write_char(']')
            }
            Self::Object(members) => {
                f.write_char('{')?;
                for (index, (key, value)) in members.iter().enumerate() {
                    f.write_str(if index == 0 { "" } else { "," })?;
                    quoted(key, f)?;
                    f.write_char(':')?;
                    value.fmt(f)?;
                }
                f.write_char('}')
            }
        }
    }
}

fn quoted(text: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.write_str(&serde_json::to_string(text).map_err(|_| fmt::Error)?)
}

#[cfg(test)]
mod tests {
    use crate::json::{Value, json};

    #[test]
    fn it_is_written_in_the_order_of_the_text() {
        let value = json!({"z": [1, (-2), 1.5, null, true, []], "a\n": {"b": "ü\""}, "c": {}});
        assert_eq!(value.to_string(), "{\"z\":[1,-2,1.5,null,true,[]],\"a\\n\":{\"b\":\"ü\\\"\"},\"c\":{}}");
    }

    #[test]
    fn pointers_are_those_of_serde_json() {
        let text = r#"{"a/b": [{"m~n": 1}, 2], "": {"": 3}, "01": 4}"#;
        let theirs: serde_json::Value = serde_json::from_str(text).unwrap_or_default();
        let ours = Value::from(theirs.clone());
        for pointer in [
            "",
            "/",
            "//",
            "/a~1b/0/m~0n",
            "/a~1b/1",
            "/a~1b/2",
            "/a~1b/01",
            "/a~1b/+1",
            "/a~1b/-",
            "/01",
            "a",
            "/01/x",
        ] {
            assert_eq!(ours.pointer(pointer), theirs.pointer(pointer).cloned().map(Value::from).as_ref(), "{pointer}");
        }
    }

    #[test]
    fn numbers_are_what_they_are_written_as() {
        assert!(json!(1).is_u64() && json!(1).is_i64() && !json!(1).is_f64());
        assert!(json!(1.0).is_f64() && json!(-1).is_i64() && !json!(-1).is_u64());
    }
}
