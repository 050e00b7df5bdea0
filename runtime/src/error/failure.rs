//! The part of an error that is independent of the error type of the API; it is compiled once.

use std::borrow::Cow;
use std::fmt;

use http::StatusCode;

use crate::auth::Redactor;
use crate::client::description::Operation;
use crate::error::ErrorKind;
use crate::error::message;
use crate::json;
use crate::response::{RawResponse, request_id};
use crate::span::Span;
use crate::transport::TransportError;

/// The number of bytes of a body that an error keeps.
const KEPT: usize = 64 * 1024;

/// The part of an error that is independent of `E`.
pub(crate) struct Failure {
    pub(crate) kind: ErrorKind,
    pub(crate) operation: &'static Operation,
    reason: Cow<'static, str>,
    pub(crate) response: Option<RawResponse>,
    pub(crate) fault: Option<json::Error>,
    pub(crate) transport: Option<TransportError>,
    /// The redactor for all messages.
    pub(crate) redactor: Redactor,
}

impl Failure {
    pub(crate) fn new(
        kind: ErrorKind,
        operation: &'static Operation,
        reason: impl Into<Cow<'static, str>>,
    ) -> Box<Self> {
        let reason = reason.into();
        let redactor = Redactor::default();
        Box::new(Self { kind, operation, reason, response: None, fault: None, transport: None, redactor })
    }

    pub(crate) fn transport(operation: &'static Operation, error: TransportError) -> Box<Self> {
        let mut failure = Self::new(ErrorKind::Transport, operation, "");
        failure.transport = Some(error);
        failure
    }

    /// Makes the failure of a response. `fault` is the error of decoding its body, if any.
    pub(crate) fn answer(
        kind: ErrorKind,
        operation: &'static Operation,
        mut response: RawResponse,
        fault: Option<json::Error>,
    ) -> Box<Self> {
        let span = std::mem::replace(&mut response.span, Span::none());
        let mut failure = Self::new(kind, operation, "").with(response);
        failure.fault = fault.map(|fault| fault.with_texts(|text| failure.redactor.redact(text)));
        // A failing status is recorded already.
        if kind == ErrorKind::Decode {
            span.fails(failure.status(), failure.error_type());
        }
        failure
    }

    pub(crate) fn with_redactor(mut self: Box<Self>, redactor: Redactor) -> Box<Self> {
        self.redactor = redactor;
        self
    }

    /// Keeps the beginning of the response body, in a copy, so that the rest is freed.
    pub(crate) fn with(mut self: Box<Self>, mut response: RawResponse) -> Box<Self> {
        if let Some(kept) = response.body.get(..KEPT) {
            response.body = bytes::Bytes::copy_from_slice(kept);
            // The rest of a document is no document.
            #[cfg(feature = "xml")]
            {
                response = response.with_tables(None);
            }
        }
        // The span of the call ends, although the error is kept.
        response.span = Span::none();
        self.redactor = response.redactor.clone();
        self.response = Some(response);
        self
    }

    /// Returns the kind as OpenTelemetry's `error.type`.
    pub(crate) fn error_type(&self) -> &'static str {
        match self.kind {
            ErrorKind::Api | ErrorKind::Status => "status",
            ErrorKind::Decode => "decode",
            ErrorKind::Transport => self.transport.as_ref().map_or("transport", TransportError::error_type),
            ErrorKind::Timeout => "timeout",
            ErrorKind::InvalidRequest => "invalid_request",
            ErrorKind::Credential => "credential",
            ErrorKind::BodyTooLarge => "body_too_large",
            ErrorKind::Range => "range",
        }
    }

    pub(crate) fn status(&self) -> Option<StatusCode> {
        self.response.as_ref().map(|response| response.status)
    }

    pub(crate) fn is_connect(&self) -> bool {
        self.transport.as_ref().is_some_and(TransportError::is_connect)
    }

    pub(crate) fn request_id(&self) -> Option<&str> {
        request_id(&self.response.as_ref()?.headers)
    }

    /// Returns the message of the response, redacted.
    pub(crate) fn message(&self) -> Option<String> {
        let words = message::message(self.response.as_ref()?)?;
        Some(self.redactor.redact(words))
    }

    /// Returns the request identifier, redacted.
    fn shown_request_id(&self) -> Option<String> {
        self.request_id().map(|id| self.redactor.redact(message::sanitized(id)))
    }

    /// Returns the cause.
    pub(crate) fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        let transport = self.transport.as_ref().map(|error| error as &(dyn std::error::Error + 'static));
        transport.or_else(|| self.fault.as_ref().map(|fault| fault as &(dyn std::error::Error + 'static)))
    }

    /// Returns the message without the status and the request identifier, redacted.
    fn words(&self) -> Option<String> {
        self.all_words().map(|words| self.redactor.redact(words.into_owned()))
    }

    fn all_words(&self) -> Option<Cow<'_, str>> {
        if let Some(error) = &self.transport {
            return Some(error.to_string().into());
        }
        if !self.reason.is_empty() {
            return Some(Cow::Borrowed(&self.reason));
        }
        match (self.kind, &self.response) {
            (ErrorKind::Decode, response) => match response.as_ref().and_then(RawResponse::encoding) {
                Some(encoding) => {
                    let encoding = message::sanitized(encoding);
                    Some(format!("the body has the encoding `{encoding}`, which was not requested").into())
                }
                None => self.fault.as_ref().map(|fault| format!("the body is not as described: {fault}").into()),
            },
            (_, Some(response)) if matches!(response.status.as_u16(), 301 | 302 | 303 | 307 | 308) => {
                Some("redirects are not followed".into())
            }
            // Many bodies only repeat the reason phrase of the status, which is already in the message.
            (_, Some(response)) => message::message(response)
                .filter(|words| !response.status.canonical_reason().is_some_and(|it| it.eq_ignore_ascii_case(words)))
                .map(Into::into),
            _ => None,
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let status = self.status().map(in_words);
        match (status, self.words()) {
            (Some(status), Some(words)) => write!(f, "{status}: {words}")?,
            (Some(status), None) => f.write_str(&status)?,
            (None, words) => write!(f, "{}: {}", self.operation.id, words.as_deref().unwrap_or("failed"))?,
        }
        self.shown_request_id().map_or(Ok(()), |id| write!(f, " (request {id})"))
    }
}

/// Returns the code and the reason phrase: `404 Not Found`, or `404` if there is no phrase.
fn in_words(status: StatusCode) -> String {
    status
        .canonical_reason()
        .map_or_else(|| status.as_u16().to_string(), |phrase| format!("{} {phrase}", status.as_u16()))
}

impl fmt::Debug for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut error = f.debug_struct("Error");
        error.field("kind", &self.kind).field("operation", &self.operation.id).field("status", &self.status());
        error.field("request_id", &self.shown_request_id()).field("words", &self.words());
        error.field("decode_path", &self.fault.as_ref().map(json::Error::path)).finish_non_exhaustive()
    }
}
