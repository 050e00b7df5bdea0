//! What a value becomes when it travels in a path, a query, a header or a cookie.

use std::borrow::Cow;
use std::collections::BTreeMap;

/// A value that can travel in a path, a query, a header or a cookie.
pub trait Parameter {
    /// The value in the three forms that RFC 6570 section 2.3 knows, or absent.
    fn to_parameter(&self) -> ParameterValue<'_>;
}

/// A parameter's value, before its [`Style`](crate::private::Style) and before percent-encoding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ParameterValue<'a> {
    /// Undefined: nothing is sent.
    Absent,
    /// One text.
    Text(Cow<'a, str>),
    /// An ordered list of texts; an empty one is undefined.
    List(Vec<Cow<'a, str>>),
    /// Ordered pairs of name and text; an empty list of them is undefined.
    Object(Vec<(Cow<'a, str>, Cow<'a, str>)>),
}

impl<'a> ParameterValue<'a> {
    /// The text of a number.
    pub fn number(number: i64) -> Self {
        Self::Text(Cow::Owned(number.to_string()))
    }

    /// Whether nothing is sent.
    pub fn is_absent(&self) -> bool {
        match self {
            Self::Absent => true,
            Self::Text(_) => false,
            Self::List(items) => items.is_empty(),
            Self::Object(pairs) => pairs.is_empty(),
        }
    }

    /// The value's texts, one after the other: what nested lists come down to, for which no style is defined.
    fn into_texts(self) -> Vec<Cow<'a, str>> {
        match self {
            Self::Absent => Vec::new(),
            Self::Text(text) => vec![text],
            Self::List(items) => items,
            Self::Object(pairs) => pairs.into_iter().flat_map(|(name, value)| [name, value]).collect(),
        }
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

impl Parameter for crate::Secret {
    fn to_parameter(&self) -> ParameterValue<'_> {
        self.expose().to_parameter()
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

by_display! { bool i8 i16 i32 i64 u8 u16 u32 u64 f32 f64 }

#[cfg(feature = "jiff")]
by_display! { crate::DateTime }

impl<T: Parameter + ?Sized> Parameter for &T {
    fn to_parameter(&self) -> ParameterValue<'_> {
        (**self).to_parameter()
    }
}

impl<T: Parameter + ?Sized> Parameter for Box<T> {
    fn to_parameter(&self) -> ParameterValue<'_> {
        (**self).to_parameter()
    }
}

impl<T: Parameter> Parameter for Option<T> {
    fn to_parameter(&self) -> ParameterValue<'_> {
        self.as_ref().map_or(ParameterValue::Absent, T::to_parameter)
    }
}

impl<T: Parameter> Parameter for [T] {
    fn to_parameter(&self) -> ParameterValue<'_> {
        ParameterValue::List(self.iter().flat_map(|item| item.to_parameter().into_texts()).collect())
    }
}

impl<T: Parameter> Parameter for Vec<T> {
    fn to_parameter(&self) -> ParameterValue<'_> {
        self.as_slice().to_parameter()
    }
}

impl<T: Parameter> Parameter for BTreeMap<String, T> {
    fn to_parameter(&self) -> ParameterValue<'_> {
        let pair = |(name, value): (&'_ String, &'_ T)| (name.clone(), value.to_parameter().into_texts().join(","));
        ParameterValue::Object(self.iter().map(pair).map(|(name, value)| (name.into(), value.into())).collect())
    }
}

#[cfg(test)]
mod tests {
    #![allow(unreachable_pub, reason = "what the macros write is public; their module decides who sees it")]

    use super::*;

    fn texts(value: &(impl Parameter + ?Sized)) -> Vec<String> {
        value.to_parameter().into_texts().into_iter().map(Cow::into_owned).collect()
    }

    #[test]
    fn scalars_are_written_as_json_writes_them() {
        assert_eq!(texts(&true), ["true"]);
        assert_eq!(texts(&-7_i64), ["-7"]);
        assert_eq!(texts(&u64::MAX), ["18446744073709551615"]);
        assert_eq!(texts(&0.5_f64), ["0.5"]);
        assert_eq!(texts(&crate::Secret::from("s")), ["s"]);
        assert_eq!(texts(&Some(Box::new("a"))), ["a"]);
        assert_eq!(texts(&vec![vec![1, 2], vec![3]]), ["1", "2", "3"]);
        #[cfg(feature = "jiff")]
        assert_eq!(texts(&"2026-01-02T03:04:05+01:00".parse::<crate::DateTime>().ok()), ["2026-01-02T02:04:05Z"]);
    }

    #[derive(Debug, Clone, PartialEq)]
    enum Order {
        Asc,
        Unknown(String),
    }
    crate::__open_enum! { Order { Asc = "asc" } }

    #[derive(Debug, Clone, PartialEq)]
    enum Level {
        High,
        Unknown(i64),
    }
    crate::__open_integer_enum! { Level { High = 9 } }

    #[test]
    fn open_enums_are_parameters_known_or_not() {
        assert_eq!(texts(&[Order::Asc, Order::from("new")][..]), ["asc", "new"]);
        assert_eq!(texts(&[Level::High, Level::from(-1)][..]), ["9", "-1"]);
    }
}
