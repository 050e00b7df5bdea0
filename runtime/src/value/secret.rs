//! Texts that must not be printed.

use std::fmt;
use std::hint::black_box;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use zeroize::Zeroizing;

use crate::json::{self, Decode, Encode, Reader, Writer};

/// A secret text: [`expose`](Self::expose) returns it, and nothing prints it.
///
/// It has no `Display` and so no `to_string`; its `Debug` is `[redacted]`. No message of a fault contains it. A
/// comparison needs a time that depends on the lengths only. The text is overwritten when the value is dropped.
///
/// It serialises as its text, because it must be possible to send it. Copies of an exposed or serialised text, and the
/// buffers of the transport, are not protected.
#[derive(Clone)]
pub struct Secret(Zeroizing<String>);

impl Secret {
    /// Returns the text.
    #[doc(alias = "expose_secret")]
    pub fn expose(&self) -> &str {
        &self.0
    }
}

/// The methods of strings. They exist only for the compiler's message, which names [`expose`](Self::expose).
impl Secret {
    #[doc(hidden)]
    #[expect(clippy::inherent_to_string, reason = "it hides that of `ToString`, whose message names no remedy")]
    pub fn to_string(&self) -> String
    where
        for<'a> &'a Self: ExposedText,
    {
        String::new()
    }

    #[doc(hidden)]
    pub fn as_str(&self) -> &'static str
    where
        for<'a> &'a Self: ExposedText,
    {
        ""
    }

    #[doc(hidden)]
    pub fn as_bytes(&self) -> &'static [u8]
    where
        for<'a> &'a Self: ExposedText,
    {
        &[]
    }
}

/// A text that is not secret; no type implements this trait.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "the text of a secret is not printed without `expose`",
    label = "write `.expose()`, which returns the text",
    note = "the text that `expose` returns is not redacted"
)]
pub trait ExposedText {}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(Zeroizing::new(text))
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

impl From<&String> for Secret {
    fn from(text: &String) -> Self {
        text.as_str().into()
    }
}

impl From<&Secret> for Secret {
    fn from(secret: &Secret) -> Self {
        secret.clone()
    }
}

#[cfg(feature = "secrecy")]
impl From<secrecy::SecretString> for Secret {
    fn from(secret: secrecy::SecretString) -> Self {
        secrecy::ExposeSecret::expose_secret(&secret).into()
    }
}

#[cfg(feature = "secrecy")]
impl From<Secret> for secrecy::SecretString {
    fn from(secret: Secret) -> Self {
        secret.expose().into()
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

/// Compares in a time that depends on the lengths only.
impl PartialEq for Secret {
    fn eq(&self, other: &Self) -> bool {
        is_equal(self.expose().as_bytes(), other.expose().as_bytes())
    }
}

/// Compares every byte, so that the time does not depend on the number of equal bytes.
pub(super) fn is_equal(one: &[u8], other: &[u8]) -> bool {
    let pairs = one.iter().zip(other);
    let difference = pairs.fold(0, |difference, (one, other)| black_box(difference | (one ^ other)));
    one.len() == other.len() && difference == 0
}

impl Eq for Secret {}

impl Decode for Secret {
    fn decode(json: &mut Reader<'_>) -> json::Result<Self> {
        json.mark_secret();
        String::decode(json).map(Self::from).map_err(json::Error::redacted)
    }
}

impl Encode for Secret {
    fn encode(&self, json: &mut Writer) {
        json.secret(self);
    }
}

/// Serialises the text itself.
impl Serialize for Secret {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.expose())
    }
}

impl<'de> Deserialize<'de> for Secret {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // The message of serde would repeat the value.
        String::deserialize(deserializer).map(Self::from).map_err(|_| D::Error::custom("expected a string (a secret)"))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::Secret;
    use crate::json::{Reader, from_str, to_string};

    #[test]
    fn a_secret_is_in_no_fault_and_no_debug_output() {
        let secret = from_str::<Secret>("\"hunter2\"").unwrap();
        assert_eq!(format!("{secret:?} {secret:#?}"), "[redacted] [redacted]");
        assert_eq!(secret.expose(), "hunter2");
        assert_eq!(to_string(&secret).unwrap(), "\"hunter2\"");
        for text in ["\"hunter2", r#""hunter2\x""#, "4711", "[\"hunter2\"]"] {
            let fault = from_str::<Secret>(text).unwrap_err();
            assert!(
                !format!("{fault} {fault:?}").contains("hunter2") && !format!("{fault} {fault:?}").contains("4711"),
                "{fault:?}"
            );
        }
        assert!(!serde_json::from_str::<Secret>("4711").unwrap_err().to_string().contains("4711"));
        assert!(!format!("{:?}", Reader::of("\"hunter2\"")).contains("hunter2"));
    }

    #[cfg(feature = "secrecy")]
    #[test]
    fn secrets_of_both_crates_are_converted() {
        let secret = secrecy::SecretString::from(Secret::from("hunter2"));
        assert_eq!(Secret::from(secret), Secret::from("hunter2"));
    }

    #[test]
    fn secrets_are_equal_if_their_texts_are() {
        let secret = Secret::from("hunter2");
        assert_eq!(secret, Secret::from("hunter2"));
        for other in ["hunter3", "Hunter2", "hunter", "hunter22", ""] {
            assert_ne!(secret, Secret::from(other), "{other}");
        }
    }
}
