//! Header names and values from outside.

use http::header::{self, HeaderName, HeaderValue};

use crate::request::invalid::InvalidRequest;

/// Request headers that by definition have no credential: RFC 9110, RFC 9111, RFC 7240, W3C Trace Context and Baggage.
/// The usual names of identifiers that a client generates are in the list, too.
const NEVER_SECRET: [&str; 31] = [
    "accept",
    "accept-charset",
    "accept-encoding",
    "accept-language",
    "baggage",
    "cache-control",
    "content-encoding",
    "content-language",
    "content-type",
    "date",
    "expect",
    "from",
    "idempotency-key",
    "if-match",
    "if-modified-since",
    "if-none-match",
    "if-range",
    "if-unmodified-since",
    "last-event-id",
    "max-forwards",
    "origin",
    "pragma",
    "prefer",
    "priority",
    "range",
    "traceparent",
    "tracestate",
    "user-agent",
    "via",
    "x-correlation-id",
    "x-request-id",
];

/// Checks a header that a user sets. It counts as secret unless its name has another defined purpose.
pub(crate) fn users(name: &str, value: &str) -> Result<(HeaderName, HeaderValue), InvalidRequest> {
    let (name, mut value) = checked(name, value)?;
    value.set_sensitive(!NEVER_SECRET.contains(&name.as_str()));
    Ok((name, value))
}

/// Checks a header (RFC 9110 section 5). Headers that are defined for credentials are marked as sensitive.
///
/// Headers that frame the message are refused, because the transport sets them. A second value can be used to smuggle a
/// request (RFC 9112 section 11.2).
pub(crate) fn checked(name: &str, value: &str) -> Result<(HeaderName, HeaderValue), InvalidRequest> {
    let parsed = HeaderName::try_from(name);
    let name = parsed.map_err(|_| InvalidRequest::new(format!("{name:?} is not a header name")))?;
    if is_framing(&name) {
        return Err(InvalidRequest::new(format!("the header `{name}` is set by the transport")));
    }
    let parsed = HeaderValue::try_from(value);
    let mut value = parsed.map_err(|_| {
        InvalidRequest::new(format!("the value of the header `{name}` has characters that a header cannot have"))
    })?;
    value.set_sensitive(is_credential(&name));
    Ok((name, value))
}

/// Returns `true` for a header that is defined to carry a credential (RFC 9110 section 11, RFC 6265).
pub(crate) fn is_credential(name: &HeaderName) -> bool {
    [header::AUTHORIZATION, header::PROXY_AUTHORIZATION, header::COOKIE].contains(name)
}

/// Checks a header whose value must arrive unchanged. White space at the ends is refused, because HTTP removes it (RFC 9110
/// section 5.5).
pub(crate) fn exact(name: &str, value: &str) -> Result<(HeaderName, HeaderValue), InvalidRequest> {
    if value != value.trim_ascii() {
        let reason = format!("the header `{name}` begins or ends with white space, which HTTP removes");
        return Err(InvalidRequest::new(reason));
    }
    checked(name, value)
}

fn is_framing(name: &HeaderName) -> bool {
    [
        header::HOST,
        header::CONTENT_LENGTH,
        header::TRANSFER_ENCODING,
        header::CONNECTION,
        header::UPGRADE,
        header::TE,
        header::TRAILER,
    ]
    .contains(name)
}
