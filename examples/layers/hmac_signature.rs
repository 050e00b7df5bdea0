//! Signs the body of each request by HMAC (RFC 2104) with SHA-256.

use aws_lc_rs::hmac;
use http::HeaderValue;
use specweld::transport::{SendFuture, TransportError};
use specweld::{Attempt, Layer};

use super::hex;

/// Sends `X-Signature: sha256=..` with the HMAC of the body.
#[derive(Debug)]
pub struct HmacSignature {
    key: hmac::Key,
}

impl HmacSignature {
    /// Makes a layer that signs with this key.
    pub fn new(key: &[u8]) -> Self {
        Self { key: hmac::Key::new(hmac::HMAC_SHA256, key) }
    }
}

impl Layer for HmacSignature {
    fn handle(&self, mut attempt: Attempt) -> SendFuture<'_> {
        Box::pin(async move {
            let refuse = || TransportError::refused("the body is a stream, which cannot be signed");
            let body = attempt.request().body().bytes().ok_or_else(refuse)?;
            let signature = format!("sha256={}", hex(hmac::sign(&self.key, &body).as_ref()));
            let value = HeaderValue::try_from(signature).map_err(TransportError::refused)?;
            attempt.headers_mut().insert("x-signature", value);
            attempt.send().await
        })
    }
}
