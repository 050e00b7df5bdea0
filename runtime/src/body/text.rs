//! Bodies of text, and their charsets.

use std::fmt;
use std::ops::Deref;

use crate::body::charset::decode;
use crate::body::media_type;
use crate::json;
use crate::response::{FromErrorResponse, FromResponse, RawResponse};

/// The text of a response that is not JSON, such as `text/plain` or `text/csv`. It dereferences to `str`.
///
/// It is decoded by the `charset` of its `Content-Type` (RFC 9110 section 8.3.2): UTF-8, which is also the default,
/// US-ASCII or ISO-8859-1. Another charset, or bytes that are invalid in the charset, are an error.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Text(String);

impl Text {
    /// Returns the text.
    pub fn into_string(self) -> String {
        self.0
    }

    /// Returns the text as a slice.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Deref for Text {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl AsRef<str> for Text {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<Text> for String {
    fn from(text: Text) -> Self {
        text.0
    }
}

impl PartialEq<str> for Text {
    fn eq(&self, other: &str) -> bool {
        self.0 == other
    }
}

impl PartialEq<&str> for Text {
    fn eq(&self, other: &&str) -> bool {
        self.0 == *other
    }
}

/// The body, as text.
impl FromResponse for Text {
    fn from_response(response: &RawResponse) -> Result<Self, json::Error> {
        response.note_plain();
        decode(media_type::content_type(&response.headers), &response.body).map(Self)
    }
}

impl FromErrorResponse for Text {
    fn from_error_response(response: &RawResponse) -> Option<Result<Self, json::Error>> {
        Some(Self::from_response(response))
    }
}
