//! The error of a webhook that is not accepted.

use std::borrow::Cow;
use std::fmt;

use crate::json;

/// The error of a webhook that is not accepted, or of a secret that cannot be used.
///
/// Its text has names of headers, the error of a payload, and neither a secret nor a signature.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WebhookError {
    kind: WebhookErrorKind,
    reason: Cow<'static, str>,
    fault: Option<json::Error>,
}

/// The kinds of [`WebhookError`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WebhookErrorKind {
    /// The secret of the verifier is empty, or not in the form of the service.
    InvalidSecret,
    /// The request has no signature, no time or no identifier.
    MissingHeader,
    /// A header of the signature has another form than the service documents.
    InvalidHeader,
    /// No signature of the request fits its body and a secret.
    WrongSignature,
    /// The signature is right, but older than the tolerance: the request may be a copy of an earlier one.
    TooOld,
    /// The signature is right, but its time is in the future by more than the tolerance.
    TooNew,
    /// The signature is right, but the body does not match the description: [`WebhookError::decode_error`].
    InvalidPayload,
}

impl WebhookError {
    /// Makes an error, for implementations of [`Verify`](crate::webhook::Verify).
    pub fn new(kind: WebhookErrorKind, reason: impl Into<Cow<'static, str>>) -> Self {
        Self { kind, reason: reason.into(), fault: None }
    }

    pub(super) fn payload(fault: json::Error) -> Self {
        let reason = Cow::Owned(format!("the payload does not match the description: {fault}"));
        Self { kind: WebhookErrorKind::InvalidPayload, reason, fault: Some(fault) }
    }

    /// Returns the kind of the error.
    pub fn kind(&self) -> WebhookErrorKind {
        self.kind
    }

    /// Returns the error of decoding the body, with the path and the position; `None` for other kinds.
    pub fn decode_error(&self) -> Option<&json::Error> {
        self.fault.as_ref()
    }
}

impl fmt::Display for WebhookError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.reason)
    }
}

impl std::error::Error for WebhookError {}
