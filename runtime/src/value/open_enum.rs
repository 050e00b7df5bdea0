//! Open enums of strings or integers: an undescribed value is kept, not refused.

/// Implements an enum of strings. The generated code defines the enum, with `Unknown(String)` as its last variant.
#[doc(hidden)]
#[macro_export]
macro_rules! __open_enum {
    ($name:ident { $($variant:ident = $text:literal),* $(,)? }) => {
        impl $name {
            /// The described values, in the order of the description.
            pub const VALUES: &'static [Self] = &[$(Self::$variant),*];

            /// Returns the value on the wire.
            #[must_use]
            #[inline]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)*
                    Self::Unknown(text) => text,
                }
            }

            #[inline]
            fn of_text(text: &str) -> Self {
                match text {
                    $($text => Self::$variant,)*
                    _ => Self::Unknown(::std::string::String::from(text)),
                }
            }
        }

        #[automatically_derived]
        impl ::core::convert::From<&str> for $name {
            #[inline]
            fn from(text: &str) -> Self {
                Self::of_text(text)
            }
        }

        #[automatically_derived]
        impl ::core::convert::From<::std::string::String> for $name {
            #[inline]
            fn from(text: ::std::string::String) -> Self {
                Self::from(text.as_str())
            }
        }

        #[automatically_derived]
        impl ::core::str::FromStr for $name {
            type Err = ::core::convert::Infallible;

            // Not `Self::Err`, because a variant can have that name.
            #[inline]
            fn from_str(text: &str) -> ::core::result::Result<Self, ::core::convert::Infallible> {
                ::core::result::Result::Ok(Self::from(text))
            }
        }

        #[automatically_derived]
        impl ::core::convert::AsRef<str> for $name {
            #[inline]
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        #[automatically_derived]
        impl ::core::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(self.as_str())
            }
        }

        // By hand, since that is cheaper to compile than the derives; and a listed value in `Unknown` equals its
        // variant.
        #[automatically_derived]
        impl ::core::cmp::PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                self.as_str() == other.as_str()
            }
        }

        #[automatically_derived]
        impl ::core::cmp::PartialEq<&str> for $name {
            #[inline]
            fn eq(&self, other: &&str) -> bool {
                self.as_str() == *other
            }
        }

        #[automatically_derived]
        impl ::core::cmp::Eq for $name {}

        #[automatically_derived]
        impl ::core::hash::Hash for $name {
            fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
                ::core::hash::Hash::hash(self.as_str(), state);
            }
        }

        #[automatically_derived]
        impl $crate::generated_v1::Decode for $name {
            #[inline]
            fn decode(json: &mut $crate::generated_v1::Reader<'_>) -> $crate::generated_v1::JsonResult<Self> {
                let read = json.text_as(Self::of_text);
                if let Ok(Self::Unknown(_)) = read {
                    json.note_unknown();
                }
                read
            }
        }

        #[automatically_derived]
        impl $crate::generated_v1::Encode for $name {
            #[inline]
            fn encode(&self, json: &mut $crate::generated_v1::Writer) {
                json.string(self.as_str());
            }
        }

        #[automatically_derived]
        impl $crate::generated_v1::Parameter for $name {
            #[inline]
            fn to_parameter(&self) -> $crate::generated_v1::ParameterValue<'_> {
                $crate::generated_v1::Parameter::to_parameter(self.as_str())
            }
        }
    };
}

/// Implements an enum of integers. The generated code defines the enum, with `Unknown(i64)` as its last variant.
#[doc(hidden)]
#[macro_export]
macro_rules! __open_integer_enum {
    ($name:ident { $($variant:ident = $number:literal),* $(,)? }) => {
        impl $name {
            /// The described values, in the order of the description.
            pub const VALUES: &'static [Self] = &[$(Self::$variant),*];

            /// Returns the value on the wire.
            #[must_use]
            #[inline]
            pub const fn as_i64(&self) -> i64 {
                match self {
                    $(Self::$variant => $number,)*
                    Self::Unknown(number) => *number,
                }
            }
        }

        #[automatically_derived]
        impl ::core::convert::From<i64> for $name {
            #[inline]
            fn from(number: i64) -> Self {
                match number {
                    $($number => Self::$variant,)*
                    _ => Self::Unknown(number),
                }
            }
        }

        #[automatically_derived]
        impl ::core::str::FromStr for $name {
            type Err = ::core::num::ParseIntError;

            #[inline]
            fn from_str(text: &str) -> ::core::result::Result<Self, ::core::num::ParseIntError> {
                text.parse::<i64>().map(Self::from)
            }
        }

        #[automatically_derived]
        impl ::core::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&self.as_i64(), f)
            }
        }

        #[automatically_derived]
        impl ::core::cmp::PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                self.as_i64() == other.as_i64()
            }
        }

        #[automatically_derived]
        impl ::core::cmp::Eq for $name {}

        #[automatically_derived]
        impl ::core::hash::Hash for $name {
            fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
                ::core::hash::Hash::hash(&self.as_i64(), state);
            }
        }

        #[automatically_derived]
        impl $crate::generated_v1::Decode for $name {
            #[inline]
            fn decode(json: &mut $crate::generated_v1::Reader<'_>) -> $crate::generated_v1::JsonResult<Self> {
                let read = json.read::<i64>().map(Self::from);
                if let Ok(Self::Unknown(_)) = read {
                    json.note_unknown();
                }
                read
            }
        }

        #[automatically_derived]
        impl $crate::generated_v1::Encode for $name {
            #[inline]
            fn encode(&self, json: &mut $crate::generated_v1::Writer) {
                $crate::generated_v1::Encode::encode(&self.as_i64(), json);
            }
        }

        #[automatically_derived]
        impl $crate::generated_v1::Parameter for $name {
            #[inline]
            fn to_parameter(&self) -> $crate::generated_v1::ParameterValue<'_> {
                $crate::generated_v1::ParameterValue::number(self.as_i64())
            }
        }
    };
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]
    #![allow(unreachable_pub, reason = "the macro is for enums that are public")]

    use crate::json::{from_str, to_string};

    #[derive(Debug)]
    pub(crate) enum Order {
        Desc,
        Asc,
        Unknown(String),
    }
    crate::generated_v1::open_enum! { Order { Desc = "desc", Asc = "asc" } }

    #[derive(Debug)]
    pub(crate) enum Level {
        Low,
        High,
        Unknown(i64),
    }
    crate::generated_v1::open_integer_enum! { Level { Low = -1, High = 2 } }

    #[test]
    fn open_enums_keep_what_they_do_not_know() {
        for (text, order) in [("desc", Order::Desc), ("asc", Order::Asc), ("n\"w", Order::Unknown("n\"w".to_owned()))] {
            assert_eq!((order.as_str(), order.to_string().as_str(), order.as_ref()), (text, text, text));
            assert!(order == text && order != "other");
            assert_eq!((text.parse().as_ref(), &Order::from(text.to_owned())), (Ok(&order), &order));
            assert_eq!(from_str(&to_string(&order).unwrap()), Ok(order));
        }
        for (number, level) in [(-1, Level::Low), (2, Level::High), (7, Level::Unknown(7))] {
            assert_eq!((level.as_i64(), level.to_string()), (number, number.to_string()));
            assert_eq!(number.to_string().parse().as_ref(), Ok(&level));
            assert_eq!(from_str(&to_string(&level).unwrap()), Ok(level));
        }
        assert_eq!((Order::VALUES, Level::VALUES), (&[Order::Desc, Order::Asc][..], &[Level::Low, Level::High][..]));
        assert!(from_str::<Order>("1").is_err() && from_str::<Level>("1.5").is_err());
    }
}
