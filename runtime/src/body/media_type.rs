//! Media types (RFC 9110 section 8.3.1).

use std::borrow::Cow;

use http::HeaderMap;
use http::header::{CONTENT_TYPE, HeaderValue};

use crate::request::invalid::InvalidRequest;

/// Returns the `Content-Type` of a response, or an empty text.
pub(crate) fn content_type(headers: &HeaderMap) -> &str {
    headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default()
}

/// Returns a media type without its parameters.
pub(crate) fn essence(media_type: &str) -> &str {
    media_type.split(';').next().unwrap_or_default().trim()
}

/// Returns true for JSON (RFC 6839 section 3.1).
pub(crate) fn is_json(media_type: &str) -> bool {
    let essence = essence(media_type).to_ascii_lowercase();
    essence.ends_with("/json") || essence.ends_with("+json")
}

/// Returns true for XML (RFC 7303 section 4).
#[cfg(feature = "xml")]
pub(crate) fn is_xml(media_type: &str) -> bool {
    let essence = essence(media_type).to_ascii_lowercase();
    essence.ends_with("/xml") || essence.ends_with("+xml")
}

/// Returns true if `stated` is the media type `described`, with at least its parameters.
pub(crate) fn includes(described: &str, stated: &str) -> bool {
    let mut parameters = described.split(';').skip(1).filter_map(|it| it.split_once('='));
    essence(described).eq_ignore_ascii_case(essence(stated))
        && parameters
            .all(|(name, value)| parameter(stated, name.trim()).is_some_and(|it| it == value.trim().trim_matches('"')))
}

/// Returns true if the headers state one of these media types, separated by commas.
pub(crate) fn is_any_of(media_types: &str, headers: &HeaderMap) -> bool {
    if media_types.is_empty() {
        return false;
    }
    let stated = content_type(headers);
    media_types.split(',').any(|described| !described.is_empty() && includes(described, stated))
}

/// Returns the first parameter with this name of a media type, without quotes (RFC 9110 section 5.6.6).
pub(crate) fn parameter<'a>(media_type: &'a str, name: &str) -> Option<Cow<'a, str>> {
    let (_, mut rest) = media_type.split_once(';')?;
    loop {
        let (parameter, after) = split_at_semicolon(rest);
        let value = parameter.split_once('=').filter(|(key, _)| key.trim().eq_ignore_ascii_case(name));
        if let Some((_, value)) = value {
            return Some(unquoted(value.trim()));
        }
        rest = after?;
    }
}

/// Splits off the first parameter; a semicolon between quotes does not end it.
fn split_at_semicolon(text: &str) -> (&str, Option<&str>) {
    let (mut quoted, mut escaped) = (false, false);
    let end = text.find(|character| {
        let ends = character == ';' && !quoted;
        quoted ^= character == '"' && !escaped;
        escaped = character == '\\' && quoted && !escaped;
        ends
    });
    end.and_then(|end| text.split_at_checked(end)).map_or((text, None), |(before, after)| (before, after.get(1..)))
}

/// Removes the quotes and the escapes of a quoted string (RFC 9110 section 5.6.4).
fn unquoted(value: &str) -> Cow<'_, str> {
    let Some(inner) = value.strip_prefix('"') else { return Cow::Borrowed(value) };
    let inner = inner.strip_suffix('"').unwrap_or(inner);
    if !inner.contains('\\') {
        return Cow::Borrowed(inner);
    }
    let mut characters = inner.chars();
    let next = || match characters.next() {
        Some('\\') => characters.next(),
        character => character,
    };
    std::iter::from_fn(next).collect()
}

/// Checks the media type of a request.
pub(crate) fn checked(media_type: &str) -> Result<HeaderValue, InvalidRequest> {
    let refusal = || InvalidRequest::new(format!("{media_type:?} is not a media type"));
    let is_token = |text: &str| !text.is_empty() && text.bytes().all(is_token_byte);
    let (kind, subtype) = essence(media_type).split_once('/').ok_or_else(refusal)?;
    if !is_token(kind) || !is_token(subtype) {
        return Err(refusal());
    }
    HeaderValue::try_from(media_type).map_err(|_| refusal())
}

/// Returns `true` for a byte of a token (RFC 9110 section 5.6.2).
fn is_token_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::*;

    #[test]
    fn parameters_are_found_whatever_their_case_and_quotes() {
        for (media_type, charset) in [
            ("text/plain", None),
            ("text/plain; charset=utf-8", Some("utf-8")),
            ("text/plain;format=flowed; Charset=\"ISO-8859-1\"", Some("ISO-8859-1")),
            ("charset=utf-8", None),
            ("text/plain; charset", None),
            ("text/plain; a=\"b;charset=utf-8\"; charset=x", Some("x")),
            ("text/plain; a=\"\\\";\\\\\"; charset=\"i\\s\\\"o\"", Some("is\"o")),
            ("text/plain; charset=\"", Some("")),
            ("", None),
        ] {
            assert_eq!(parameter(media_type, "charset").as_deref(), charset, "{media_type}");
        }
        let headers = HeaderMap::from_iter([(CONTENT_TYPE, HeaderValue::from_static("Text/Plain ; a=b"))]);
        assert_eq!(essence(content_type(&headers)), "Text/Plain");
        assert_eq!(essence(content_type(&HeaderMap::new())), "");
    }

    #[test]
    fn what_is_no_media_type_is_not_sent() {
        for media_type in
            ["", "text", "text/", "/plain", "te xt/plain", "text/pl\r\nain", "text/plain\r\nx: y", "a/b/c"]
        {
            assert!(checked(media_type).is_err(), "{media_type:?}");
        }
        for media_type in ["text/plain", "application/vnd.api+json; charset=utf-8", "image/svg+xml"] {
            assert_eq!(checked(media_type).unwrap(), media_type);
        }
    }
}
