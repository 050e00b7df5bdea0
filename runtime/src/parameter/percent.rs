//! Percent-encoding (RFC 3986 section 2.1).

use std::borrow::Cow;
use std::fmt::Write;

/// The characters that are not percent-encoded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Allowed {
    /// Letters, digits, `-`, `.`, `_` and `~` (RFC 3986 section 2.3). `%` is encoded: no value counts as encoded
    /// already.
    Unreserved,
    /// The reserved characters and whole percent triplets too (RFC 6570 section 3.2.3).
    ///
    /// Without `[`, `]` and `#`, which a query does not allow (RFC 3986 section 3.4), so that `#` cannot truncate it.
    Reserved,
    /// As `Reserved`, except `/` and `?`, which end a segment of the path (RFC 3986 section 3.3).
    ReservedInSegment,
    /// Letters, digits, `*`, `-`, `.` and `_`; a space becomes `+` (WHATWG URL, sections 1.3 and 5.2).
    Form,
    /// The characters of a cookie's name (RFC 6265 section 4.1.1), except the percent sign.
    Token,
    /// All: header values are not URLs.
    Everything,
}

impl Allowed {
    /// Returns the characters that are allowed in the name of such a value.
    pub(crate) fn in_names(self) -> Self {
        if self == Self::Form { Self::Form } else { Self::Unreserved }
    }
}

/// Encodes every octet of a text that is not allowed (percent-encoding).
pub(crate) fn encode(text: &str, allowed: Allowed) -> Cow<'_, str> {
    let bytes = text.as_bytes();
    let passes = |at: usize, byte: u8| match allowed {
        Allowed::Everything => true,
        Allowed::Unreserved => is_unreserved(byte),
        Allowed::Form => byte.is_ascii_alphanumeric() || b"*-._".contains(&byte),
        Allowed::Token => is_unreserved(byte) || b"!#$&'*+^`|".contains(&byte),
        Allowed::Reserved => is_unreserved(byte) || is_reserved(byte) || starts_triplet(bytes, at),
        Allowed::ReservedInSegment => {
            is_unreserved(byte) || is_reserved(byte) && !b"/?".contains(&byte) || starts_triplet(bytes, at)
        }
    };
    if bytes.iter().enumerate().all(|(at, &byte)| passes(at, byte)) {
        return Cow::Borrowed(text);
    }
    let mut encoded = String::with_capacity(text.len() + 16);
    for (at, &byte) in bytes.iter().enumerate() {
        if passes(at, byte) {
            encoded.push(char::from(byte));
        } else if byte == b' ' && allowed == Allowed::Form {
            encoded.push('+');
        } else {
            // OK because writing to a `String` cannot fail.
            let _ = write!(encoded, "%{byte:02X}");
        }
    }
    Cow::Owned(encoded)
}

fn is_unreserved(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-._~".contains(&byte)
}

fn is_reserved(byte: u8) -> bool {
    b":/?@!$&'()*+,;=".contains(&byte)
}

fn starts_triplet(bytes: &[u8], at: usize) -> bool {
    bytes.get(at..).is_some_and(|rest| triplet(rest).is_some())
}

/// Decodes percent triplets. All other characters stay, also a percent sign without two digits. Octets that are not
/// UTF-8 become U+FFFD.
pub(crate) fn decode(text: &str) -> String {
    let mut decoded = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&byte, after)) = rest.split_first() {
        let (byte, after) = triplet(rest).unwrap_or((byte, after));
        decoded.push(byte);
        rest = after;
    }
    String::from_utf8(decoded).unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned())
}

/// Decodes a name or a value of `application/x-www-form-urlencoded` (WHATWG URL, section 5.1), in which `+` is a space.
pub(crate) fn decode_form(text: &str) -> String {
    decode(&text.replace('+', " "))
}

/// Returns the decoded names and values of a query or a form (WHATWG URL, section 5.1). A name without `=` has an empty
/// value.
pub(crate) fn form_pairs(query: &str) -> impl Iterator<Item = (String, String)> {
    let pairs = query.split('&').filter(|pair| !pair.is_empty());
    pairs
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .map(|(name, value)| (decode_form(name), decode_form(value)))
}

/// Decodes the percent triplet at the beginning of a text. Returns the octet and the rest of the text.
pub(crate) fn triplet(text: &[u8]) -> Option<(u8, &[u8])> {
    let [b'%', high, low, rest @ ..] = text else { return None };
    let digit = |byte: u8| char::from(byte).to_digit(16);
    let octet = digit(*high)? * 16 + digit(*low)?;
    Some((u8::try_from(octet).ok()?, rest))
}
