//! Charsets of text (RFC 9110 section 8.3.2): text to bytes and back.

use std::borrow::Cow;

use bytes::Bytes;

use crate::body::media_type;
use crate::json::{self, Reader};
use crate::request::invalid::InvalidRequest;

/// The supported character sets.
#[derive(Clone, Copy)]
enum Charset {
    Utf8,
    Ascii,
    Latin1,
}

impl Charset {
    /// Returns the charset of a media type, UTF-8 by default; or the name of a charset that is not supported.
    fn of(media_type: &str) -> Result<Self, Cow<'_, str>> {
        let name = media_type::parameter(media_type, "charset").unwrap_or(Cow::Borrowed("utf-8"));
        match name.to_ascii_lowercase().as_str() {
            "utf-8" | "utf8" => Ok(Self::Utf8),
            "us-ascii" | "ascii" => Ok(Self::Ascii),
            "iso-8859-1" | "iso_8859-1" | "latin1" => Ok(Self::Latin1),
            _ => Err(name),
        }
    }
}

/// Decodes text by the charset of a media type.
pub(crate) fn decode(media_type: &str, bytes: &[u8]) -> Result<String, json::Error> {
    let fault = |words: &str| Reader::of("").fault(words);
    match Charset::of(media_type) {
        Ok(Charset::Utf8) => {
            let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
            str::from_utf8(bytes)
                .map(str::to_owned)
                .map_err(|error| fault(&format!("the text is not UTF-8 from byte {} on", error.valid_up_to())))
        }
        Ok(Charset::Ascii) if !bytes.is_ascii() => {
            Err(fault("the text is not US-ASCII, although the response declares that"))
        }
        // The first 256 characters of Unicode are those of ISO-8859-1.
        Ok(Charset::Ascii | Charset::Latin1) => Ok(bytes.iter().copied().map(char::from).collect()),
        Err(name) => Err(fault(&format!("the charset {name:?} is not supported"))),
    }
}

/// Encodes text by the charset of a media type; returns the media type with its charset, and the bytes.
pub(crate) fn encode(media_type: &str, text: String) -> Result<(String, Bytes), InvalidRequest> {
    let refusal = |words: String| InvalidRequest::new(format!("the text cannot be sent as {media_type}: {words}"));
    let named = if media_type.contains('*') { "text/plain" } else { media_type };
    let charset = Charset::of(named).map_err(|name| refusal(format!("the charset {name:?} is not supported")))?;
    if text.is_ascii() {
        return Ok((named.to_owned(), text.into()));
    }
    match charset {
        Charset::Utf8 if media_type::parameter(named, "charset").is_some() => Ok((named.to_owned(), text.into())),
        Charset::Utf8 => Ok((format!("{named}; charset=utf-8"), text.into())),
        Charset::Ascii => Err(refusal("it has characters beyond US-ASCII".to_owned())),
        Charset::Latin1 => {
            let bytes: Result<Vec<u8>, _> = text.chars().map(|character| u8::try_from(u32::from(character))).collect();
            let bytes = bytes.map_err(|_| refusal("it has characters beyond ISO-8859-1".to_owned()))?;
            Ok((named.to_owned(), bytes.into()))
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::*;

    #[test]
    fn the_charset_decides_and_none_is_guessed() {
        for (media_type, bytes, text) in [
            ("text/plain", "é".as_bytes(), Ok("é")),
            ("", b"\xEF\xBB\xBFa", Ok("a")),
            ("text/plain; charset=UTF-8", b"\xFF", Err("the text is not UTF-8 from byte 0 on")),
            ("text/plain; charset=\"iso-8859-1\"", b"\xE9\x80", Ok("é\u{80}")),
            ("text/csv; charset=us-ascii", b"abc", Ok("abc")),
            (
                "text/csv; charset=us-ascii",
                b"\xE9",
                Err("the text is not US-ASCII, although the response declares that"),
            ),
            ("text/plain; charset=shift_jis", b"a", Err("the charset \"shift_jis\" is not supported")),
        ] {
            let decoded = decode(media_type, bytes).map_err(|fault| fault.reason());
            assert_eq!(decoded.as_deref().map_err(String::as_str), text, "{media_type}");
        }
    }

    #[test]
    fn what_is_sent_says_how_it_is_to_be_read() {
        let encoded = |media_type, text: &str| encode(media_type, text.to_owned()).map_err(InvalidRequest::into_reason);
        for (media_type, text, stated, bytes) in [
            ("text/plain", "a", "text/plain", &b"a"[..]),
            ("text/*", "a", "text/plain", b"a"),
            ("text/csv", "é", "text/csv; charset=utf-8", b"\xC3\xA9"),
            ("text/csv; charset=utf-8", "é", "text/csv; charset=utf-8", b"\xC3\xA9"),
            ("text/plain; charset=latin1", "é", "text/plain; charset=latin1", b"\xE9"),
        ] {
            let (named, sent) = encoded(media_type, text).unwrap();
            assert_eq!((named.as_str(), &sent[..]), (stated, bytes));
        }
        for (media_type, text) in
            [("a/b; charset=ascii", "é"), ("a/b; charset=latin1", "€"), ("a/b; charset=utf-16", "a")]
        {
            assert!(encoded(media_type, text).is_err(), "{media_type}");
        }
    }
}
