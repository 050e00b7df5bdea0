//! Values that travel as what their JSON says: objects, unions, and whatever is nested.

use std::borrow::Cow;

use serde_json::Value;

use crate::Secret;
use crate::json::{Encode, Writer, from_str, to_string};
use crate::parameter::{Parameter, ParameterValue};

/// Any value that has a JSON, as a parameter: members that are `null` are not sent, secrets are exposed.
#[derive(Debug, Clone, Copy)]
pub struct Structured<'a, T: ?Sized>(pub &'a T);

impl<T: Encode + ?Sized> Parameter for Structured<'_, T> {
    fn to_parameter(&self) -> ParameterValue<'_> {
        to_string(self.0).map_or_else(ParameterValue::unwritable, |json| of_json(&json))
    }

    fn secrets(&self) -> Vec<Secret> {
        Writer::of(self.0).take_secrets()
    }
}

/// Any value that has a JSON, as a parameter that is the text of its JSON (`content`, OpenAPI 3.1 section 4.8.12.2.2).
#[derive(Debug, Clone, Copy)]
pub struct JsonText<'a, T: ?Sized>(pub &'a T);

impl<T: Encode + ?Sized> Parameter for JsonText<'_, T> {
    fn to_parameter(&self) -> ParameterValue<'_> {
        to_string(self.0).map_or_else(ParameterValue::unwritable, |json| ParameterValue::Text(json.into()))
    }

    fn secrets(&self) -> Vec<Secret> {
        Writer::of(self.0).take_secrets()
    }
}

fn of_json(json: &str) -> ParameterValue<'static> {
    match from_str::<Value>(json) {
        Ok(value) => value.into(),
        Err(fault) => ParameterValue::unwritable(fault),
    }
}

impl From<Value> for ParameterValue<'_> {
    /// Lists and objects of plain values are what the styles are defined for; anything deeper is nested.
    fn from(value: Value) -> Self {
        match value {
            Value::Array(items) if items.iter().any(is_deep) => Self::Nested(Value::Array(items)),
            Value::Object(members) if members.values().any(is_deep) => Self::Nested(Value::Object(members)),
            Value::Array(items) => Self::List(items.into_iter().filter_map(text).collect()),
            Value::Object(members) => {
                let pair = |(name, value)| Some((Cow::Owned(name), text(value)?));
                Self::Object(members.into_iter().filter_map(pair).collect())
            }
            plain => text(plain).map_or(Self::Absent, Self::Text),
        }
    }
}

impl ParameterValue<'_> {
    fn unwritable(fault: impl std::fmt::Display) -> Self {
        Self::Unwritable(fault.to_string())
    }
}

/// What is nested as deep as every style can write it: arrays and objects inside of it are the texts of their JSON.
pub(crate) fn flattened(value: &Value) -> ParameterValue<'static> {
    let text = |value: &Value| text(value.clone());
    match value {
        Value::Array(items) => ParameterValue::List(items.iter().filter_map(text).collect()),
        Value::Object(members) => {
            let pair = |(name, value): (&String, &Value)| Some((Cow::Owned(name.clone()), text(value)?));
            ParameterValue::Object(members.iter().filter_map(pair).collect())
        }
        plain => text(plain).map_or(ParameterValue::Absent, ParameterValue::Text),
    }
}

/// A value as one text: a plain one as it is, anything else as its JSON; nothing for `null`.
pub(crate) fn text(value: Value) -> Option<Cow<'static, str>> {
    match value {
        Value::Null => None,
        Value::String(text) => Some(text.into()),
        // As the parameter of type `f64` that it may be elsewhere: `1`, not `1.0`.
        Value::Number(number) if number.is_f64() => Some(number.as_f64().unwrap_or_default().to_string().into()),
        other => Some(other.to_string().into()),
    }
}

/// Whether a value has parts.
pub(crate) fn is_deep(value: &Value) -> bool {
    value.is_array() || value.is_object()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_value_is_as_deep_as_it_is() {
        let object = |pairs: &[(&'static str, &'static str)]| {
            ParameterValue::Object(pairs.iter().map(|&(name, text)| (name.into(), text.into())).collect())
        };
        for (value, wanted) in [
            (json!(null), ParameterValue::Absent),
            (json!("a"), ParameterValue::Text("a".into())),
            (json!(1.0), ParameterValue::Text("1".into())),
            (json!(u64::MAX), ParameterValue::Text("18446744073709551615".into())),
            (json!([true, null, "b"]), ParameterValue::List(vec!["true".into(), "b".into()])),
            (json!({ "b": 1, "n": null, "a": "x" }), object(&[("b", "1"), ("a", "x")])),
            (json!({ "a": [] }), ParameterValue::Nested(json!({ "a": [] }))),
        ] {
            assert_eq!(Structured(&value).to_parameter(), wanted, "{value}");
        }
        let nested = json!({ "a": [1, { "b": null }], "c": "d" });
        assert_eq!(flattened(&nested), object(&[("a", r#"[1,{"b":null}]"#), ("c", "d")]));
        assert_eq!(JsonText(&nested).to_parameter(), ParameterValue::Text(nested.to_string().into()));
        assert!(matches!(Structured(&f64::NAN).to_parameter(), ParameterValue::Unwritable(_)));
    }
}
