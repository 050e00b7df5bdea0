//! Bytes in a text (`format: byte`, `contentEncoding: base64` and `base64url`).

use std::fmt;

const STANDARD: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const URL_SAFE: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

macro_rules! base64 {
    ($(#[$docs:meta])* $name:ident, $alphabet:ident, $padding:expr, $wanted:literal) => {
        $(#[$docs])*
        #[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Vec<u8>);

        super::formatted! { $name, $wanted, 0 }

        impl $name {
            /// Returns the bytes.
            pub fn as_bytes(&self) -> &[u8] {
                &self.0
            }

            /// Returns the bytes by value.
            pub fn into_bytes(self) -> Vec<u8> {
                self.0
            }

            fn read(text: &str) -> Option<Self> {
                decoded(text).map(Self)
            }
        }

        impl AsRef<[u8]> for $name {
            fn as_ref(&self) -> &[u8] {
                &self.0
            }
        }

        impl From<Vec<u8>> for $name {
            fn from(bytes: Vec<u8>) -> Self {
                Self(bytes)
            }
        }

        impl From<&[u8]> for $name {
            fn from(bytes: &[u8]) -> Self {
                Self(bytes.to_vec())
            }
        }

        impl<const N: usize> From<&[u8; N]> for $name {
            fn from(bytes: &[u8; N]) -> Self {
                Self(bytes.to_vec())
            }
        }

        /// The bytes in base64.
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&encoded(&self.0, $alphabet, $padding))
            }
        }

        /// Shows the number of bytes only: there can be many, and they can be a secret.
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}({} bytes)", stringify!($name), self.0.len())
            }
        }
    };
}

base64! {
    /// Bytes as text (`format: byte`, `contentEncoding: base64`): RFC 4648 section 4, with padding.
    ///
    /// Deviation: it also reads text without padding, in lines (RFC 2045 section 6.8), and in the alphabet of
    /// [`Base64Url`].
    Base64, STANDARD, "=", "base64"
}

base64! {
    /// Bytes as text (`format: base64url`, `contentEncoding: base64url`): RFC 4648 section 5, without padding.
    ///
    /// Deviation: it also reads text with padding, in lines, and in the alphabet of [`Base64`].
    Base64Url, URL_SAFE, "", "base64url"
}

fn encoded(bytes: &[u8], alphabet: &[u8; 64], padding: &str) -> String {
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for chunk in bytes.chunks(3) {
        let bits = (0..3).fold(0, |bits: u32, nth| bits << 8 | u32::from(chunk.get(nth).copied().unwrap_or(0)));
        for nth in 0..=chunk.len() {
            let index = (bits >> (18 - 6 * nth)) & 63;
            // OK because six bits are less than 64, the number of letters.
            text.extend(alphabet.get(index as usize).map(|letter| char::from(*letter)));
        }
        text.push_str(&padding.repeat(3 - chunk.len()));
    }
    text
}

fn decoded(text: &str) -> Option<Vec<u8>> {
    let mut letters: Vec<u8> = text.bytes().filter(|byte| !matches!(byte, b'\r' | b'\n' | b' ' | b'\t')).collect();
    let written = letters.len();
    while letters.last() == Some(&b'=') {
        letters.pop();
    }
    let padding = written - letters.len();
    if padding > 0 && !written.is_multiple_of(4) || padding > 2 || letters.len() % 4 == 1 {
        return None;
    }
    let mut bytes = Vec::with_capacity(letters.len() / 4 * 3 + 2);
    for chunk in letters.chunks(4) {
        let bits = chunk.iter().try_fold(0, |bits: u32, letter| Some(bits << 6 | u32::from(value(*letter)?)))?;
        let left_aligned = bits << (32 - 6 * chunk.len());
        bytes.extend(left_aligned.to_be_bytes().into_iter().take(chunk.len() * 3 / 4));
    }
    Some(bytes)
}

fn value(letter: u8) -> Option<u8> {
    match letter {
        b'A'..=b'Z' => Some(letter - b'A'),
        b'a'..=b'z' => Some(letter - b'a' + 26),
        b'0'..=b'9' => Some(letter - b'0' + 52),
        b'+' | b'-' => Some(62),
        b'/' | b'_' => Some(63),
        _ => None,
    }
}
