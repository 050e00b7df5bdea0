//! Universally unique identifiers (`format: uuid`).

use std::fmt;

use super::short_text::ShortText;
use crate::json::hex_digit;

/// A universally unique identifier (`format: uuid`), RFC 9562.
///
/// Written in lower case with hyphens (section 4), and read in either case. Deviation: it also reads identifiers
/// without hyphens, in braces, and after `urn:uuid:`. The feature `uuid` converts to and from the type of the crate
/// `uuid`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Uuid([u8; 16]);

super::formatted! { Uuid, "a UUID", 0 }
super::debug_as_display! { Uuid }

impl Uuid {
    /// Makes the identifier of these bytes.
    pub const fn from_bytes(bytes: [u8; 16]) -> Self {
        Self(bytes)
    }

    /// Returns the bytes.
    pub const fn as_bytes(&self) -> &[u8; 16] {
        &self.0
    }

    fn read(text: &str) -> Option<Self> {
        let text = text.strip_prefix("urn:uuid:").unwrap_or(text);
        let text = text.strip_prefix('{').and_then(|inner| inner.strip_suffix('}')).unwrap_or(text);
        let mut digits = match text.len() {
            36 => {
                let parts: Vec<&str> = text.split('-').collect();
                parts.iter().map(|part| part.len()).eq([8, 4, 4, 4, 12]).then(|| parts.concat())?
            }
            32 => text.to_owned(),
            _ => return None,
        };
        digits.make_ascii_lowercase();
        let mut bytes = [0; 16];
        for (byte, pair) in bytes.iter_mut().zip(digits.as_bytes().chunks_exact(2)) {
            *byte = pair.iter().try_fold(0, |sum: u8, digit| Some(sum << 4 | nibble(*digit)?))?;
        }
        Some(Self(bytes))
    }
}

fn nibble(digit: u8) -> Option<u8> {
    match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        _ => None,
    }
}

/// `f81d4fae-7dec-11d0-a765-00a0c91e6bf6`.
impl fmt::Display for Uuid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = ShortText::new();
        for (index, byte) in self.0.iter().enumerate() {
            if matches!(index, 4 | 6 | 8 | 10) {
                text.push(b'-');
            }
            text.push(hex_digit(byte >> 4));
            text.push(hex_digit(byte & 0xF));
        }
        text.write_to(f)
    }
}

#[cfg(feature = "uuid")]
impl From<uuid::Uuid> for Uuid {
    fn from(id: uuid::Uuid) -> Self {
        Self(id.into_bytes())
    }
}

#[cfg(feature = "uuid")]
impl From<Uuid> for uuid::Uuid {
    fn from(id: Uuid) -> Self {
        Self::from_bytes(id.0)
    }
}
