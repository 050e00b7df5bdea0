//! The bridge to serde: a type that is decoded and encoded here can be used wherever serde is.

use serde::de::Error as _;
use serde::ser::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use super::{Decode, Encode, from_str, to_string};

/// Serialises a value in terms of its [`Encode`].
pub fn serialize<T: Encode + ?Sized, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    let text = to_string(value).map_err(S::Error::custom)?;
    from_str::<Value>(&text).map_err(S::Error::custom)?.serialize(serializer)
}

/// Deserialises a value in terms of its [`Decode`].
pub fn deserialize<'de, T: Decode, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let value = Value::deserialize(deserializer)?;
    let text = to_string(&value).map_err(D::Error::custom)?;
    // The place would be one in the text just made, which nobody has seen.
    let decoded = from_str(&text);
    decoded.map_err(|fault| D::Error::custom(fault.without_place()))
}

/// `serde::Serialize` and `serde::Deserialize` for types that are `Encode` and `Decode`; or one of them, with `serialize:` or
/// `deserialize:` in front.
#[doc(hidden)]
#[macro_export]
macro_rules! __serde_bridge {
    (serialize: $($type:ty),* $(,)?) => {$(
        #[automatically_derived]
        impl $crate::private::serde::Serialize for $type {
            fn serialize<S: $crate::private::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::private::serialize(self, serializer)
            }
        }
    )*};
    (deserialize: $($type:ty),* $(,)?) => {$(
        #[automatically_derived]
        impl<'de> $crate::private::serde::Deserialize<'de> for $type {
            fn deserialize<D: $crate::private::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::private::deserialize(deserializer)
            }
        }
    )*};
    ($($type:ty),* $(,)?) => {
        $crate::__serde_bridge! { serialize: $($type),* }
        $crate::__serde_bridge! { deserialize: $($type),* }
    };
}
