//! The bridge to serde: every type that is decoded and encoded here has serde's traits, and no digit is lost between
//! them.

use std::fmt;
use std::iter::once;

use serde::de::value::MapDeserializer;
use serde::de::{Error, MapAccess, SeqAccess, Visitor};
use serde::ser::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer, forward_to_deserialize_any};
use serde_json::value::RawValue;
use serde_json::{Map, Value};

use super::tree::Tree;
use super::tuple::Tuple;
use super::{Decode, Encode, OpenTuple, from_str, to_string};

/// Serialises a value by its [`Encode`].
pub fn serialize<T: Encode + ?Sized, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    let text = to_string(value).map_err(S::Error::custom)?;
    from_str::<Tree>(&text).map_err(S::Error::custom)?.serialize(serializer)
}

/// Deserialises a value by its [`Decode`].
pub fn deserialize<'de, T: Decode, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let text = Box::<RawValue>::deserialize(AnyFormat(deserializer))?;
    // The position would be that in this text, which the user does not have.
    from_str(text.get()).map_err(|fault| D::Error::custom(fault.without_place()))
}

/// A deserializer of any format, from which a `RawValue` can be read.
///
/// `serde_json` passes the text of a `RawValue` on, with all digits of its numbers. Other formats have no such value,
/// so it is made from their values.
struct AnyFormat<D>(D);

impl<'de, D: Deserializer<'de>> Deserializer<'de> for AnyFormat<D> {
    type Error = D::Error;

    /// Reads a `RawValue`. `serde_json` recognizes it by this name, and returns a map with the text under that name.
    fn deserialize_newtype_struct<V: Visitor<'de>>(self, name: &'static str, raw: V) -> Result<V::Value, D::Error> {
        let text = self.0.deserialize_newtype_struct(name, TextOf { raw: name })?;
        raw.visit_map(MapDeserializer::new(once((name, text))))
    }

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.0.deserialize_any(visitor)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct seq
        tuple tuple_struct map struct enum identifier ignored_any
    }
}

/// Makes the JSON text of a value.
struct TextOf {
    /// The name under which `serde_json` returns a text.
    raw: &'static str,
}

impl<'de> Visitor<'de> for TextOf {
    type Value = String;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON value")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<String, A::Error> {
        let mut members = Map::new();
        while let Some(name) = map.next_key::<String>()? {
            if name == self.raw {
                return map.next_value();
            }
            members.insert(name, map.next_value()?);
        }
        text(&Value::Object(members))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<String, A::Error> {
        let mut elements = Vec::new();
        while let Some(element) = seq.next_element()? {
            elements.push(element);
        }
        text(&Value::Array(elements))
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, inner: D) -> Result<String, D::Error> {
        text(&Value::deserialize(inner)?)
    }

    fn visit_some<D: Deserializer<'de>>(self, inner: D) -> Result<String, D::Error> {
        text(&Value::deserialize(inner)?)
    }

    fn visit_none<E: Error>(self) -> Result<String, E> {
        text(&())
    }

    fn visit_unit<E: Error>(self) -> Result<String, E> {
        text(&())
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<String, E> {
        text(&value)
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<String, E> {
        text(&value)
    }

    fn visit_i128<E: Error>(self, value: i128) -> Result<String, E> {
        Ok(value.to_string())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<String, E> {
        text(&value)
    }

    fn visit_u128<E: Error>(self, value: u128) -> Result<String, E> {
        Ok(value.to_string())
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<String, E> {
        text(&value)
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<String, E> {
        text(value)
    }
}

fn text<T: Encode + ?Sized, E: Error>(value: &T) -> Result<String, E> {
    to_string(value).map_err(E::custom)
}

impl<T: Tuple, R: Encode> Serialize for OpenTuple<T, R> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize(self, serializer)
    }
}

impl<'de, T: Tuple, R: Decode> Deserialize<'de> for OpenTuple<T, R> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(deserializer)
    }
}

/// Implements `serde::Serialize` and `serde::Deserialize` for types that are `Encode` and `Decode`; with `serialize:`
/// or `deserialize:` in front, only one of them.
#[doc(hidden)]
#[macro_export]
macro_rules! __serde_bridge {
    (serialize: $($type:ty),* $(,)?) => {$(
        #[automatically_derived]
        impl $crate::generated_v1::serde::Serialize for $type {
            fn serialize<S: $crate::generated_v1::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::generated_v1::serialize(self, serializer)
            }
        }
    )*};
    (deserialize: $($type:ty),* $(,)?) => {$(
        #[automatically_derived]
        impl<'de> $crate::generated_v1::serde::Deserialize<'de> for $type {
            fn deserialize<D: $crate::generated_v1::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::generated_v1::deserialize(deserializer)
            }
        }
    )*};
    ($($type:ty),* $(,)?) => {
        $crate::__serde_bridge! { serialize: $($type),* }
        $crate::__serde_bridge! { deserialize: $($type),* }
    };
}
