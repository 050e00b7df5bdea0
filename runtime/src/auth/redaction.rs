//! The secrets of a call, which no message about the call may contain: a server can return a secret in an error.

use std::ops::Range;
use std::sync::Arc;

use http::header::{AUTHORIZATION, COOKIE, PROXY_AUTHORIZATION};
use http::{HeaderMap, HeaderName};

use super::secret_search::{SHORTEST, find};
use crate::Secret;

/// The text that replaces a secret in messages.
pub(crate) const REDACTED: &str = "[redacted]";

/// Texts that no message may contain. Cloning is cheap.
#[derive(Clone, Default)]
pub(crate) struct Redactor(Arc<[Secret]>);

impl Redactor {
    pub(crate) fn new(secrets: impl IntoIterator<Item = Secret>) -> Self {
        Self(secrets.into_iter().filter(|secret| !secret.expose().is_empty()).collect())
    }

    /// Returns a redactor with additional secrets.
    pub(crate) fn and(&self, secrets: impl IntoIterator<Item = Secret>) -> Self {
        let mut added = secrets.into_iter().peekable();
        // Most calls add none, and then share the secrets of the client.
        if added.peek().is_none() { self.clone() } else { Self::new(self.0.iter().cloned().chain(added)) }
    }

    /// Returns a redactor for the secrets of both.
    pub(crate) fn merged(&self, other: &Self) -> Self {
        self.and(other.0.iter().filter(|secret| !self.0.contains(secret)).cloned())
    }

    /// Returns a redactor that also has the values of all headers that must not be printed.
    pub(crate) fn with_sensitive_headers(&self, headers: &HeaderMap) -> Self {
        let sensitive = headers.iter().filter(|(_, value)| value.is_sensitive());
        self.and(sensitive.flat_map(|(name, value)| parts(name, &String::from_utf8_lossy(value.as_bytes()))))
    }

    /// Returns `true` if the whole text is a secret.
    pub(crate) fn is_secret(&self, text: &str) -> bool {
        self.0.iter().any(|secret| secret.expose() == text)
    }

    /// Returns the text without the secrets, in any of their forms. Secrets that are too short to be found stay.
    pub(crate) fn redact(&self, text: String) -> String {
        let long = self.0.iter().map(Secret::expose).filter(|secret| secret.len() >= SHORTEST);
        let mut found: Vec<Range<usize>> = long.flat_map(|secret| find(&text, secret)).collect();
        if found.is_empty() {
            return text;
        }
        found.sort_unstable_by_key(|place| place.start);
        let mut shown = String::new();
        let mut end = 0;
        for place in found {
            // Two secrets can overlap. Of the second one, only the part after the first one is still redacted.
            if place.start >= end {
                shown.push_str(text.get(end..place.start).unwrap_or_default());
                shown.push_str(REDACTED);
            }
            end = end.max(place.end);
        }
        shown.push_str(text.get(end..).unwrap_or_default());
        shown
    }
}

/// Returns a header's value, and the parts of it that are secrets themselves.
fn parts(name: &HeaderName, value: &str) -> Vec<Secret> {
    let mut parts = vec![Secret::from(value)];
    if [AUTHORIZATION, PROXY_AUTHORIZATION].contains(name) {
        parts.push(strip_auth_scheme(value).into());
    }
    if *name == COOKIE {
        parts.extend(value.split("; ").filter_map(|pair| pair.split_once('=')).map(|(_, value)| value.into()));
    }
    parts
}

/// Returns the part of an `Authorization` header after the name of the scheme (RFC 9110 section 11.4).
pub(crate) fn strip_auth_scheme(value: &str) -> &str {
    value.split_once(' ').map_or(value, |(_, credential)| credential)
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    #[test]
    fn no_part_of_a_secret_stays() {
        let redactor = Redactor::new(["sk_hunter2".into(), "abc".into()]).and(["ünder".into()]);
        for (text, shown) in [
            ("the key sk_hunter2 is revoked, sk_hunter2!", "the key [redacted] is revoked, [redacted]!"),
            ("the key sk_hun…", "the key [redacted]…"),
            ("ünde…", "[redacted]…"),
            ("abc sk_hun", "abc sk_hun"),
        ] {
            assert_eq!(redactor.redact(text.to_owned()), shown);
        }
    }

    #[test]
    fn a_secret_inside_another_one_does_not_uncover_it() {
        let redactor = Redactor::new(["hunter".into(), "hunter2-long".into(), "long-tail".into()]);
        assert_eq!(redactor.redact("a hunter2-long b".to_owned()), "a [redacted] b");
        assert_eq!(redactor.redact("a hunter2-long-tail b".to_owned()), "a [redacted] b");
    }

    #[test]
    fn the_parts_of_headers_are_secrets_too() {
        let value = |text: &'static str| {
            let mut value = HeaderValue::from_static(text);
            value.set_sensitive(true);
            value
        };
        let headers = HeaderMap::from_iter([
            (AUTHORIZATION, value("Token hunter2")),
            (COOKIE, value("a=one-cookie; b=two=cookie")),
            (HeaderName::from_static("x-key"), value("with white space")),
        ]);
        let redactor = Redactor::default().with_sensitive_headers(&headers);
        for text in ["Token hunter2", "hunter2", "one-cookie", "two=cookie", "with white space"] {
            assert_eq!(redactor.redact(text.to_owned()), REDACTED);
        }
        assert_eq!(redactor.redact("white space".to_owned()), "white space");
    }
}
