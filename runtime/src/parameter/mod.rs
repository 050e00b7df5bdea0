//! Values as parameters in a path, a query, a header or a cookie.

pub(crate) mod brackets;
pub(crate) mod cookie;
pub(crate) mod expand;
pub(crate) mod percent;
pub(crate) mod structured;
pub(crate) mod style;

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::Secret;
use crate::json::{NOT_FINITE, Ordered};
use crate::value::leaves::leaves;

/// A value that can be sent in a path, a query, a header or a cookie.
pub trait Parameter {
    /// Returns the value in one of the three forms of RFC 6570 section 2.3, or absent.
    fn to_parameter(&self) -> ParameterValue<'_>;

    /// Returns the secrets in the value, for redaction.
    fn secrets(&self) -> Vec<Secret> {
        Vec::new()
    }
}

/// A parameter's value, before its style and before percent-encoding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ParameterValue<'a> {
    /// Undefined: nothing is sent.
    Absent,
    /// A text.
    Text(Cow<'a, str>),
    /// An ordered list of texts; an empty one is undefined.
    List(Vec<Cow<'a, str>>),
    /// Ordered pairs of name and text; an empty list of them is undefined.
    Object(Vec<(Cow<'a, str>, Cow<'a, str>)>),
    /// An array or object with nested values, for which no style is defined.
    Nested(Ordered),
    /// A value that cannot be written, and the reason.
    Unwritable(String),
}

impl<'a> ParameterValue<'a> {
    /// Makes the text of a number.
    pub fn number(number: i64) -> Self {
        Self::Text(Cow::Owned(number.to_string()))
    }

    /// Returns every text in the value except names of members, as secrets.
    pub(crate) fn texts(&self) -> Vec<Secret> {
        match self {
            Self::Absent | Self::Unwritable(_) => Vec::new(),
            Self::Text(text) => vec![(**text).into()],
            Self::List(items) => items.iter().map(|item| (**item).into()).collect(),
            Self::Object(pairs) => pairs.iter().map(|(_, value)| (**value).into()).collect(),
            Self::Nested(json) => leaves(&json.to_string()),
        }
    }

    /// Returns `true` if nothing is sent.
    pub fn is_absent(&self) -> bool {
        match self {
            Self::Absent | Self::Unwritable(_) => true,
            Self::Text(_) | Self::Nested(_) => false,
            Self::List(items) => items.is_empty(),
            Self::Object(pairs) => pairs.is_empty(),
        }
    }

    /// Returns the value as an item of another value: one text, with commas between items; `None` if it is absent.
    ///
    /// # Errors
    /// The reason, if the value cannot be written.
    pub(crate) fn into_item(self) -> Result<Option<Cow<'a, str>>, String> {
        Ok(Some(match self {
            Self::Absent => return Ok(None),
            Self::Unwritable(fault) => return Err(fault),
            Self::Text(text) => text,
            Self::Nested(json) => json.to_string().into(),
            Self::List(items) => items.join(",").into(),
            Self::Object(pairs) => {
                let texts: Vec<Cow<'_, str>> = pairs.into_iter().flat_map(|(name, value)| [name, value]).collect();
                texts.join(",").into()
            }
        }))
    }
}

impl Parameter for str {
    fn to_parameter(&self) -> ParameterValue<'_> {
        ParameterValue::Text(Cow::Borrowed(self))
    }
}

impl Parameter for String {
    fn to_parameter(&self) -> ParameterValue<'_> {
        self.as_str().to_parameter()
    }
}

impl Parameter for Secret {
    fn to_parameter(&self) -> ParameterValue<'_> {
        self.expose().to_parameter()
    }

    fn secrets(&self) -> Vec<Secret> {
        vec![self.clone()]
    }
}

macro_rules! by_display {
    ($($type:ty)*) => {$(
        impl Parameter for $type {
            fn to_parameter(&self) -> ParameterValue<'_> {
                ParameterValue::Text(Cow::Owned(self.to_string()))
            }
        }
    )*};
}

by_display! { bool i8 i16 i32 i64 u8 u16 u32 u64 }

macro_rules! finite {
    ($($type:ty)*) => {$(
        /// A number is a JSON number.
        impl Parameter for $type {
            fn to_parameter(&self) -> ParameterValue<'_> {
                if self.is_finite() {
                    return ParameterValue::Text(Cow::Owned(self.to_string()));
                }
                ParameterValue::Unwritable(NOT_FINITE.to_owned())
            }
        }
    )*};
}

finite! { f32 f64 }

impl<T: Parameter + ?Sized> Parameter for &T {
    fn to_parameter(&self) -> ParameterValue<'_> {
        (**self).to_parameter()
    }

    fn secrets(&self) -> Vec<Secret> {
        (**self).secrets()
    }
}

impl<T: Parameter + ?Sized> Parameter for Box<T> {
    fn to_parameter(&self) -> ParameterValue<'_> {
        (**self).to_parameter()
    }

    fn secrets(&self) -> Vec<Secret> {
        (**self).secrets()
    }
}

impl<T: Parameter> Parameter for Option<T> {
    fn to_parameter(&self) -> ParameterValue<'_> {
        self.as_ref().map_or(ParameterValue::Absent, T::to_parameter)
    }

    fn secrets(&self) -> Vec<Secret> {
        self.as_ref().map(T::secrets).unwrap_or_default()
    }
}

impl<T: Parameter> Parameter for [T] {
    fn to_parameter(&self) -> ParameterValue<'_> {
        let items = self.iter().filter_map(|item| item.to_parameter().into_item().transpose());
        items.collect::<Result<_, _>>().map_or_else(ParameterValue::Unwritable, ParameterValue::List)
    }

    fn secrets(&self) -> Vec<Secret> {
        self.iter().flat_map(T::secrets).collect()
    }
}

impl<T: Parameter> Parameter for Vec<T> {
    fn to_parameter(&self) -> ParameterValue<'_> {
        self.as_slice().to_parameter()
    }

    fn secrets(&self) -> Vec<Secret> {
        self.as_slice().secrets()
    }
}

impl<T: Parameter> Parameter for BTreeMap<String, T> {
    fn to_parameter(&self) -> ParameterValue<'_> {
        let pairs = self.iter().filter_map(|(name, value)| {
            let item = value.to_parameter().into_item().transpose()?;
            Some(item.map(|item| (Cow::Borrowed(name.as_str()), item)))
        });
        pairs.collect::<Result<_, _>>().map_or_else(ParameterValue::Unwritable, ParameterValue::Object)
    }

    fn secrets(&self) -> Vec<Secret> {
        self.values().flat_map(T::secrets).collect()
    }
}
