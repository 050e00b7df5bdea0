//! Values that are written from their JSON: objects, unions and nested values.

use std::borrow::Cow;

use serde_json::Value;

use crate::Secret;
use crate::json::{Encode, Ordered, Writer, from_str, to_string};
use crate::parameter::{Parameter, ParameterValue};

/// Any value with JSON, as a parameter. Members that are `null` are not sent; secrets are exposed.
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

/// Any value with JSON, as a parameter with JSON text (`content`, OpenAPI 3.1 section 4.8.12.2.2).
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
    match from_str::<Ordered>(json) {
        Ok(value) => value.into(),
        Err(fault) => ParameterValue::unwritable(fault),
    }
}

impl From<Ordered> for ParameterValue<'_> {
    /// Converts lists and objects of plain values, for which the styles are defined; other values are nested.
    fn from(value: Ordered) -> Self {
        let is_nested = match &value {
            Ordered::Plain(_) => false,
            Ordered::Array(items) => items.iter().any(Ordered::is_deep),
            Ordered::Object(members) => members.iter().any(|(_, member)| member.is_deep()),
        };
        if is_nested { Self::Nested(value) } else { flattened(&value) }
    }
}

impl ParameterValue<'_> {
    fn unwritable(fault: impl std::fmt::Display) -> Self {
        Self::Unwritable(fault.to_string())
    }
}

/// Returns a nested value with one level, which every style can write: inner arrays and objects become JSON.
pub(crate) fn flattened(value: &Ordered) -> ParameterValue<'static> {
    match value {
        Ordered::Array(items) => ParameterValue::List(items.iter().filter_map(text).collect()),
        Ordered::Object(members) => {
            let pair = |(name, value): &(String, Ordered)| Some((Cow::Owned(name.clone()), text(value)?));
            ParameterValue::Object(members.iter().filter_map(pair).collect())
        }
        Ordered::Plain(_) => text(value).map_or(ParameterValue::Absent, ParameterValue::Text),
    }
}

/// Returns a value as one text: a scalar without quotes, any other value as its JSON; `None` for `null`.
pub(crate) fn text(value: &Ordered) -> Option<Cow<'static, str>> {
    match value {
        Ordered::Plain(Value::Null) => None,
        Ordered::Plain(Value::String(text)) => Some(text.clone().into()),
        // Like a parameter of type `f64`: `1`, not `1.0`.
        Ordered::Plain(Value::Number(number)) if number.is_f64() => {
            Some(number.as_f64().unwrap_or_default().to_string().into())
        }
        other => Some(other.to_string().into()),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::*;

    fn tree(json: &str) -> Ordered {
        from_str(json).unwrap()
    }

    #[test]
    fn a_value_is_as_deep_as_it_is() {
        let object = |pairs: &[(&'static str, &'static str)]| {
            ParameterValue::Object(pairs.iter().map(|&(name, text)| (name.into(), text.into())).collect())
        };
        for (value, wanted) in [
            ("null", ParameterValue::Absent),
            (r#""a""#, ParameterValue::Text("a".into())),
            ("1.0", ParameterValue::Text("1".into())),
            ("18446744073709551615", ParameterValue::Text("18446744073709551615".into())),
            (r#"[true, null, "b"]"#, ParameterValue::List(vec!["true".into(), "b".into()])),
            (r#"{"b": 1, "n": null, "a": "x"}"#, object(&[("b", "1"), ("a", "x")])),
            (r#"{"a": []}"#, ParameterValue::Nested(tree(r#"{"a": []}"#))),
        ] {
            assert_eq!(Structured(&tree(value)).to_parameter(), wanted, "{value}");
        }
        let nested = tree(r#"{"c": [1, {"b": null}], "a": "d"}"#);
        assert_eq!(flattened(&nested), object(&[("c", r#"[1,{"b":null}]"#), ("a", "d")]));
        assert_eq!(JsonText(&nested).to_parameter(), ParameterValue::Text(nested.to_string().into()));
        assert!(matches!(Structured(&f64::NAN).to_parameter(), ParameterValue::Unwritable(_)));
    }
}
