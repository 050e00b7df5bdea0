//! Enums of strings or integers that stay open: a value that is not described is kept, not refused.

/// What an enum of strings can do. The enum itself, with `Unknown(String)` as its last variant, is written by the caller.
#[doc(hidden)]
#[macro_export]
macro_rules! __open_enum {
    ($name:ident { $($variant:ident = $text:literal),* $(,)? }) => {
        impl $name {
            /// The value as it is on the wire.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)*
                    Self::Unknown(text) => text,
                }
            }
        }

        #[automatically_derived]
        impl ::core::convert::From<&str> for $name {
            fn from(text: &str) -> Self {
                match text {
                    $($text => Self::$variant,)*
                    _ => Self::Unknown(::std::string::String::from(text)),
                }
            }
        }

        #[automatically_derived]
        impl ::core::convert::From<::std::string::String> for $name {
            fn from(text: ::std::string::String) -> Self {
                Self::from(text.as_str())
            }
        }

        #[automatically_derived]
        impl ::core::str::FromStr for $name {
            type Err = ::core::convert::Infallible;

            fn from_str(text: &str) -> ::core::result::Result<Self, Self::Err> {
                ::core::result::Result::Ok(Self::from(text))
            }
        }

        #[automatically_derived]
        impl ::core::convert::AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        #[automatically_derived]
        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(self.as_str())
            }
        }

        #[automatically_derived]
        impl $crate::private::Decode for $name {
            fn decode(json: &mut $crate::private::Reader<'_>) -> $crate::private::Decoded<Self> {
                json.string().map(|text| Self::from(&*text))
            }
        }

        #[automatically_derived]
        impl $crate::private::Encode for $name {
            fn encode(&self, json: &mut $crate::private::Writer) {
                json.string(self.as_str());
            }
        }

        #[automatically_derived]
        impl $crate::private::Parameter for $name {
            fn to_parameter(&self) -> $crate::private::ParameterValue<'_> {
                $crate::private::Parameter::to_parameter(self.as_str())
            }
        }
    };
}

/// What an enum of integers can do. The enum itself, with `Unknown(i64)` as its last variant, is written by the caller.
#[doc(hidden)]
#[macro_export]
macro_rules! __open_integer_enum {
    ($name:ident { $($variant:ident = $number:literal),* $(,)? }) => {
        impl $name {
            /// The value as it is on the wire.
            #[must_use]
            pub const fn as_i64(&self) -> i64 {
                match self {
                    $(Self::$variant => $number,)*
                    Self::Unknown(number) => *number,
                }
            }
        }

        #[automatically_derived]
        impl ::core::convert::From<i64> for $name {
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

            fn from_str(text: &str) -> ::core::result::Result<Self, Self::Err> {
                text.parse::<i64>().map(Self::from)
            }
        }

        #[automatically_derived]
        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&self.as_i64(), f)
            }
        }

        #[automatically_derived]
        impl $crate::private::Decode for $name {
            fn decode(json: &mut $crate::private::Reader<'_>) -> $crate::private::Decoded<Self> {
                json.read::<i64>().map(Self::from)
            }
        }

        #[automatically_derived]
        impl $crate::private::Encode for $name {
            fn encode(&self, json: &mut $crate::private::Writer) {
                $crate::private::Encode::encode(&self.as_i64(), json);
            }
        }

        #[automatically_derived]
        impl $crate::private::Parameter for $name {
            fn to_parameter(&self) -> $crate::private::ParameterValue<'_> {
                $crate::private::ParameterValue::number(self.as_i64())
            }
        }
    };
}
