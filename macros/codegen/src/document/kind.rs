//! JSON types, and checking that an object has the members it should, each fault with its place.

use std::fmt;

use serde_json::{Map, Value};

use crate::diagnostic::{Code, Finding, Findings, Pointer};

/// The type of a JSON value (RFC 8259 section 3), with whole numbers apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// `null`.
    Null,
    /// `true` or `false`.
    Boolean,
    /// A number without a fraction.
    Integer,
    /// Any number.
    Number,
    /// A string.
    String,
    /// An array.
    Array,
    /// An object.
    Object,
}

impl Kind {
    /// All of them.
    pub const ALL: [Self; 7] =
        [Self::Null, Self::Boolean, Self::Integer, Self::Number, Self::String, Self::Array, Self::Object];

    /// The type of a value.
    pub fn of(value: &Value) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Bool(_) => Self::Boolean,
            Value::Number(number) if number.is_f64() => Self::Number,
            Value::Number(_) => Self::Integer,
            Value::String(_) => Self::String,
            Value::Array(_) => Self::Array,
            Value::Object(_) => Self::Object,
        }
    }

    /// Its name in JSON Schema.
    pub fn name(self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Boolean => "boolean",
            Self::Integer => "integer",
            Self::Number => "number",
            Self::String => "string",
            Self::Array => "array",
            Self::Object => "object",
        }
    }
}

/// With its article: "found an array".
impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Null => "null",
            Self::Boolean => "a boolean",
            Self::Integer | Self::Number => "a number",
            Self::String => "a string",
            Self::Array => "an array",
            Self::Object => "an object",
        })
    }
}

/// The members of an object that have to be of a certain type. Others may be there.
#[derive(Debug, Clone, Copy)]
pub struct Shape {
    /// Members that must be there.
    pub required: &'static [(&'static str, Kind)],
    /// Members that may be missing; `null` is taken for missing, with a warning.
    pub optional: &'static [(&'static str, Kind)],
}

impl Shape {
    /// The value as an object of this shape. Every fault is a finding; with a fault there is no object.
    pub fn check<'v>(&self, value: &'v Value, at: &Pointer, findings: &mut Findings) -> Option<&'v Map<String, Value>> {
        let object = object(value, at, findings)?;
        let mut sound = true;
        for &(key, kind) in self.required {
            sound &= required(object, key, kind, at, findings);
        }
        for &(key, kind) in self.optional {
            sound &= optional(object, key, kind, at, findings);
        }
        sound.then_some(object)
    }
}

/// The value as an object, or a finding.
pub fn object<'v>(value: &'v Value, at: &Pointer, findings: &mut Findings) -> Option<&'v Map<String, Value>> {
    let object = value.as_object();
    if object.is_none() {
        findings.push(wrong_type(value, Kind::Object, at));
    }
    object
}

/// The value as an array, or a finding.
pub fn array<'v>(value: &'v Value, at: &Pointer, findings: &mut Findings) -> Option<&'v [Value]> {
    let array = value.as_array();
    if array.is_none() {
        findings.push(wrong_type(value, Kind::Array, at));
    }
    array.map(Vec::as_slice)
}

/// The finding for a value of another type than the one expected.
pub fn wrong_type(value: &Value, expected: Kind, at: &Pointer) -> Finding {
    Finding::new(Code::WrongType, at, format!("expected {expected}, found {}", Kind::of(value)))
}

fn required(object: &Map<String, Value>, key: &str, kind: Kind, at: &Pointer, findings: &mut Findings) -> bool {
    match object.get(key) {
        Some(value) if Kind::of(value) == kind => return true,
        Some(value) => findings.push(wrong_type(value, kind, &at.key(key))),
        None => findings.push(Finding::new(Code::MissingKey, at, format!("there is no `{key}`"))),
    }
    false
}

fn optional(object: &Map<String, Value>, key: &str, kind: Kind, at: &Pointer, findings: &mut Findings) -> bool {
    match object.get(key) {
        Some(Value::Null) => {
            let detail = "null is not allowed here; it is read as if nothing were written";
            findings.push(Finding::new(Code::Forgiven, at.key(key), detail));
        }
        Some(value) if Kind::of(value) != kind => {
            findings.push(wrong_type(value, kind, &at.key(key)));
            return false;
        }
        _ => {}
    }
    true
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Kind, Shape};
    use crate::diagnostic::{Code, Findings, Place, Pointer};

    const SHAPE: Shape = Shape { required: &[("a", Kind::String)], optional: &[("b", Kind::Array)] };

    fn findings(value: &serde_json::Value) -> (bool, Vec<(Code, Place)>) {
        let mut findings = Findings::new();
        let sound = SHAPE.check(value, &Pointer::root(), &mut findings).is_some();
        (sound, findings.iter().map(|finding| (finding.code, finding.at.clone())).collect())
    }

    #[test]
    fn every_fault_is_found_at_its_own_place() {
        let [a, b] = ["a", "b"].map(|key| Place::from(Pointer::root().key(key)));
        assert_eq!(findings(&json!({"a": "", "b": [], "c": 1})), (true, vec![]));
        assert_eq!(findings(&json!({"a": "", "b": null})), (true, vec![(Code::Forgiven, b.clone())]));
        assert_eq!(findings(&json!({"a": 1, "b": 2})), (false, vec![(Code::WrongType, a), (Code::WrongType, b)]));
        assert_eq!(findings(&json!({})), (false, vec![(Code::MissingKey, Pointer::root().into())]));
        assert_eq!(findings(&json!([])), (false, vec![(Code::WrongType, Pointer::root().into())]));
    }
}
