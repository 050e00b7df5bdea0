//! A verified and decoded request.

use http::HeaderMap;

use super::{Verified, Verify, WebhookError};
use crate::auth::Redactor;
use crate::json::{Decode, from_slice};
use crate::{FromHeaders, ResponseHeaders};

/// A request that was verified and decoded.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Delivery<P, H = ()> {
    /// The decoded body.
    pub payload: P,
    /// The described headers; `()` if the description has none.
    pub headers: H,
    /// The signed identifier and time.
    pub verified: Verified,
}

/// Verifies a request, and then decodes its body and its described headers.
///
/// The module `webhooks` of a client has a function for each described webhook, which calls this function.
///
/// # Errors
/// The errors of `verifier`, and an error if the body does not match `P`. A header that does not match is an error in
/// its own field.
pub fn receive<P: Decode, H: FromHeaders>(
    verifier: &dyn Verify,
    headers: &HeaderMap,
    body: &[u8],
) -> Result<Delivery<P, H>, WebhookError> {
    let facts = verifier.verify(headers, body)?;
    let payload = from_slice(body).map_err(WebhookError::payload)?;
    let headers = H::from_headers(&ResponseHeaders::new(headers, &Redactor::default()));
    Ok(Delivery { payload, headers, verified: facts })
}

/// No headers.
impl FromHeaders for () {
    fn from_headers(_: &ResponseHeaders<'_>) -> Self {}
}

/// Writes a function for each webhook, which verifies and decodes a request.
#[doc(hidden)]
#[macro_export]
macro_rules! __webhooks {
    ($($(#[$attribute:meta])* $function:ident($payload:ident, $headers:ty)),* $(,)?) => {$(
        #[doc = concat!("Verifies a request, and decodes it as [`", stringify!($payload), "`] with its headers.")]
        $(#[$attribute])*
        #[inline]
        pub fn $function(
            verifier: &dyn $crate::webhook::Verify,
            headers: &$crate::HeaderMap,
            body: &[u8],
        ) -> ::core::result::Result<$crate::webhook::Delivery<$payload, $headers>, $crate::webhook::WebhookError> {
            $crate::webhook::receive(verifier, headers, body)
        }
    )*};
}
