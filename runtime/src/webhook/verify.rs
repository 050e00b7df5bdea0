//! The verification of a request, as a trait.

use std::time::SystemTime;

use http::HeaderMap;

use super::WebhookError;

/// Verification of requests by their signatures.
///
/// Implement it for a service that `Verifier` has no scheme for. Compare signatures in a time that does not depend on
/// the number of equal bytes.
pub trait Verify: Send + Sync {
    /// Verifies the signature of a request. `body` has the bytes of the body as they were received: an equal JSON value
    /// with other whitespace has another signature.
    ///
    /// # Errors
    /// An error if the request does not have a signature of the service over this body. Do not use the body then.
    fn verify(&self, headers: &HeaderMap, body: &[u8]) -> Result<Verified, WebhookError>;
}

/// The signed facts of a request, apart from its body.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Verified {
    id: Option<String>,
    sent_at: Option<SystemTime>,
}

impl Verified {
    /// Makes the facts of a request that has neither a signed identifier nor a signed time.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the identifier.
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets the time.
    #[must_use]
    pub fn with_time(mut self, sent_at: SystemTime) -> Self {
        self.sent_at = Some(sent_at);
        self
    }

    /// Returns the signed identifier of the event, which all attempts to deliver the event have. `None` if the scheme
    /// signs no identifier.
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Returns the signed time of the request; `None` if the scheme signs no time.
    pub fn sent_at(&self) -> Option<SystemTime> {
        self.sent_at
    }
}
