//! The statuses after which another attempt can succeed.

use http::StatusCode;

/// The statuses by default (RFC 9110 section 15, RFC 6585 section 4, RFC 8470 section 5.2).
pub(crate) const TRANSIENT: [u16; 7] = [408, 425, 429, 500, 502, 503, 504];

/// Returns `true` for a status after which another attempt can succeed.
pub(crate) fn is_transient(status: StatusCode) -> bool {
    TRANSIENT.contains(&status.as_u16())
}
