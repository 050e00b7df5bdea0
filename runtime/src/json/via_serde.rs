//! Replacement types of the user: serde decodes and encodes them, from and to the text of one value.

use std::ops::{Deref, DerefMut};

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::{Decode, Encode, Error, Reader, Result, Writer};

/// A type of another crate that serde reads and writes, for the `replace` option of
/// [`generate_api!`](crate::generate_api): `replace = { format "ip" = specweld::json::Serde<std::net::IpAddr> }`.
///
/// For a type of your crate, [`via_serde!`](crate::via_serde) saves the wrapper.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Serde<T>(pub T);

impl<T> From<T> for Serde<T> {
    fn from(value: T) -> Self {
        Self(value)
    }
}

impl<T> Deref for Serde<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T> DerefMut for Serde<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.0
    }
}

impl<T: DeserializeOwned> Decode for Serde<T> {
    fn decode(json: &mut Reader<'_>) -> Result<Self> {
        json.read_serde().map(Self)
    }
}

impl<T: Serialize> Encode for Serde<T> {
    fn encode(&self, json: &mut Writer) {
        json.serde(&self.0);
    }
}

/// Implements [`Decode`](crate::json::Decode) and [`Encode`](crate::json::Encode) for types of your crate, with their
/// serde implementations. [`generate_api!`](crate::generate_api) can then use them in `replace`.
///
/// ```
/// #[derive(Debug, Clone, PartialEq)]
/// pub struct Cents(u64);
/// # impl<'de> serde::Deserialize<'de> for Cents {
/// #     fn deserialize<D: serde::Deserializer<'de>>(it: D) -> Result<Self, D::Error> { u64::deserialize(it).map(Cents) }
/// # }
/// # impl serde::Serialize for Cents {
/// #     fn serialize<S: serde::Serializer>(&self, it: S) -> Result<S::Ok, S::Error> { it.serialize_u64(self.0) }
/// # }
/// specweld::via_serde!(Cents);
///
/// assert_eq!(specweld::json::from_str::<Cents>("250")?, Cents(250));
/// # Ok::<(), specweld::json::Error>(())
/// ```
#[macro_export]
macro_rules! via_serde {
    ($($type:ty),* $(,)?) => {$(
        impl $crate::json::Decode for $type {
            fn decode(json: &mut $crate::json::Reader<'_>) -> $crate::json::Result<Self> {
                json.read_serde()
            }
        }

        impl $crate::json::Encode for $type {
            fn encode(&self, json: &mut $crate::json::Writer) {
                json.serde(self);
            }
        }
    )*};
}

impl Reader<'_> {
    /// Reads the next value by serde.
    ///
    /// # Errors
    ///
    /// A fault with the head of serde's message, if the type refuses the value.
    pub fn read_serde<T: DeserializeOwned>(&mut self) -> Result<T> {
        self.peek()?;
        let start = self.offset;
        serde_json::from_str(self.raw()?).map_err(|error| Error::other(&words(&error), start))
    }
}

impl Writer {
    /// Writes a value by serde.
    pub fn serde<T: Serialize + ?Sized>(&mut self, value: &T) {
        match serde_json::to_string(value) {
            Ok(text) => self.raw(&text),
            Err(error) => self.refuse(&words(&error)),
        }
    }
}

/// Returns the message of an error without its position, which counts from the start of the value, not of the text.
fn words(error: &serde_json::Error) -> String {
    let words = error.to_string();
    let place = format!(" at line {} column {}", error.line(), error.column());
    words.strip_suffix(&place).map(str::to_owned).unwrap_or(words)
}
