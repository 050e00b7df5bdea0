//! Header names and values that come from outside.

use http::header::{self, HeaderName, HeaderValue};

use crate::request::invalid::InvalidRequest;

/// Checks a header (RFC 9110 section 5) and marks as sensitive what may carry a credential.
///
/// The headers that frame the message are refused: they are the transport's, and a second say in them is how requests
/// are smuggled (RFC 9112 section 11.2).
pub(crate) fn checked(name: &str, value: &str) -> Result<(HeaderName, HeaderValue), InvalidRequest> {
    let parsed = HeaderName::try_from(name);
    let name = parsed.map_err(|_| InvalidRequest::new(format!("{name:?} is not a header name")))?;
    if is_framing(&name) {
        return Err(InvalidRequest::new(format!("the header `{name}` is set by the transport")));
    }
    let parsed = HeaderValue::try_from(value);
    let mut value = parsed.map_err(|_| {
        InvalidRequest::new(format!("the value of the header `{name}` has characters no header may have"))
    })?;
    value.set_sensitive(is_sensitive(&name));
    Ok((name, value))
}

/// Checks a header whose value must arrive as it is: the same, but for white space at the ends, which no header keeps
/// (RFC 9110 section 5.5).
pub(crate) fn exact(name: &str, value: &str) -> Result<(HeaderName, HeaderValue), InvalidRequest> {
    if value != value.trim_ascii() {
        let reason = format!("the header `{name}` begins or ends with white space, which no header keeps");
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

fn is_sensitive(name: &HeaderName) -> bool {
    let name = name.as_str();
    [header::AUTHORIZATION.as_str(), header::PROXY_AUTHORIZATION.as_str(), header::COOKIE.as_str()].contains(&name)
        || ["api-key", "apikey", "access-key", "token", "secret", "password"].iter().any(|word| name.contains(word))
}
