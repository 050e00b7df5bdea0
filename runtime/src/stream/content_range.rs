//! The range of a partial response, and validators for requesting one (RFC 9110 sections 8.8, 13.1.5 and 14.4).

use std::time::Duration;

use http::header::{CONTENT_RANGE, DATE, ETAG, HeaderName, LAST_MODIFIED};
use http::{HeaderMap, HeaderValue};

/// A value of `Content-Range` in bytes (RFC 9110 section 14.4).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ContentRange {
    /// The part from `first` up to `end`, which is excluded, of a file whose length may be unknown.
    Part { first: u64, end: u64, complete: Option<u64> },
    /// No part: the requested range is not satisfiable.
    Unsatisfied { complete: u64 },
}

impl ContentRange {
    /// Returns the range of a response; `None` if the header is absent, repeated or invalid.
    pub(super) fn of(headers: &HeaderMap) -> Option<Self> {
        Self::parse(single(headers, &CONTENT_RANGE)?)
    }

    fn parse(text: &str) -> Option<Self> {
        let (unit, range) = text.trim().split_once(' ')?;
        if !unit.eq_ignore_ascii_case("bytes") {
            return None;
        }
        let (positions, complete) = range.trim().split_once('/')?;
        let complete = if complete == "*" { None } else { Some(number(complete)?) };
        if positions == "*" {
            return complete.map(|complete| Self::Unsatisfied { complete });
        }
        let (first, last) = positions.split_once('-')?;
        let (first, last) = (number(first)?, number(last)?);
        let is_valid = first <= last && complete.is_none_or(|complete| last < complete);
        let end = last.checked_add(1)?;
        is_valid.then_some(Self::Part { first, end, complete })
    }
}

/// Reads digits only: `parse` also accepts a sign.
fn number(text: &str) -> Option<u64> {
    text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok())?
}

/// Returns the value of a header that occurs once.
fn single<'h>(headers: &'h HeaderMap, name: &HeaderName) -> Option<&'h str> {
    let mut values = headers.get_all(name).iter();
    let value = values.next().filter(|_| values.next().is_none())?;
    value.to_str().ok()
}

/// Returns the entity tag of a response, if it is a strong validator (RFC 9110 section 8.8.3).
pub(super) fn strong_tag(headers: &HeaderMap) -> Option<&str> {
    single(headers, &ETAG).filter(|tag| is_strong_tag(tag))
}

/// Returns a strong validator of a response: its entity tag, or the time of its last change.
///
/// The time is strong if the response was sent at least a second later (RFC 9110 section 8.8.2.2).
pub(super) fn strong_validator(headers: &HeaderMap) -> Option<&str> {
    if headers.contains_key(ETAG) {
        return strong_tag(headers);
    }
    let time = |text: &str| httpdate::parse_http_date(text).ok();
    let changed = single(headers, &LAST_MODIFIED)?;
    let age = time(single(headers, &DATE)?)?.duration_since(time(changed)?).ok()?;
    (age >= Duration::from_secs(1)).then_some(changed)
}

/// Returns `true` for a validator that `If-Range` can have: a strong entity tag, or a time.
pub(super) fn is_strong(validator: &str) -> bool {
    is_strong_tag(validator) || httpdate::parse_http_date(validator).is_ok()
}

fn is_strong_tag(tag: &str) -> bool {
    tag.len() >= 2 && tag.starts_with('"') && tag.ends_with('"') && HeaderValue::from_str(tag).is_ok()
}

/// Returns `true` if a response has another validator than this one. A response without one has none.
pub(super) fn differs(headers: &HeaderMap, validator: &str) -> bool {
    let name = if validator.starts_with('"') { ETAG } else { LAST_MODIFIED };
    headers.contains_key(&name) && single(headers, &name) != Some(validator)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers<const N: usize>(pairs: [(&'static str, &'static str); N]) -> HeaderMap {
        let mut headers = HeaderMap::new();
        for (name, value) in pairs {
            headers.append(name, HeaderValue::from_static(value));
        }
        headers
    }

    #[test]
    fn ranges_are_read_strictly() {
        let part = |first, end, complete| Some(ContentRange::Part { first, end, complete });
        for (text, range) in [
            ("bytes 3-5/6", part(3, 6, Some(6))),
            ("Bytes 0-0/*", part(0, 1, None)),
            ("bytes */6", Some(ContentRange::Unsatisfied { complete: 6 })),
            ("bytes */*", None),
            ("bytes 5-3/6", None),
            ("bytes 3-6/6", None),
            ("bytes +3-5/6", None),
            ("bytes 3-5", None),
            ("bytes -5/6", None),
            ("bytes=3-5/6", None),
            ("items 3-5/6", None),
            ("bytes 0-18446744073709551615/*", None),
            ("bytes 0-18446744073709551616/*", None),
            ("", None),
        ] {
            assert_eq!(ContentRange::parse(text), range, "{text}");
        }
        let twice = headers([("content-range", "bytes 3-5/6"), ("content-range", "bytes 3-5/6")]);
        assert_eq!(ContentRange::of(&twice), None);
    }

    #[test]
    fn only_strong_validators_count() {
        let changed = ("last-modified", "Sun, 29 Nov 2026 08:00:00 GMT");
        for (headers, validator) in [
            (headers([("etag", "\"a\"")]), Some("\"a\"")),
            (headers([("etag", "W/\"a\""), changed, ("date", "Mon, 30 Nov 2026 08:00:00 GMT")]), None),
            (headers([("etag", "a")]), None),
            (headers([("etag", "\"a\""), ("etag", "\"b\"")]), None),
            (headers([changed]), None),
            (headers([changed, ("date", "Sun, 29 Nov 2026 08:00:00 GMT")]), None),
            (headers([changed, ("date", "Sun, 29 Nov 2026 08:00:01 GMT")]), Some(changed.1)),
            (headers([("last-modified", "now"), ("date", "Sun, 29 Nov 2026 08:00:01 GMT")]), None),
            (HeaderMap::new(), None),
        ] {
            assert_eq!(strong_validator(&headers), validator, "{headers:?}");
        }
        assert!(
            is_strong("\"\"") && is_strong(changed.1) && !is_strong("W/\"a\"") && !is_strong("\"") && !is_strong("")
        );
    }

    #[test]
    fn another_validator_differs() {
        assert!(!differs(&headers([("etag", "\"a\"")]), "\"a\""));
        assert!(!differs(&headers([("last-modified", "x")]), "\"a\""));
        assert!(differs(&headers([("etag", "\"b\"")]), "\"a\""));
        assert!(differs(&headers([("etag", "W/\"a\"")]), "\"a\""));
        assert!(differs(
            &headers([("last-modified", "Sun, 29 Nov 2026 08:00:01 GMT")]),
            "Sun, 29 Nov 2026 08:00:00 GMT"
        ));
    }
}
