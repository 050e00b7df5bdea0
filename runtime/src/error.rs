//! What a call can fail with: one type, with predicates for the questions that callers ask.

use std::borrow::Cow;
use std::fmt;
use std::time::{Duration, SystemTime};

use http::{HeaderMap, StatusCode};

use crate::description::Operation;
use crate::json::Fault;
use crate::response::{FromErrorResponse, RawResponse, Undocumented, request_id};
use crate::transport::TransportError;
use crate::{message, retry, retry_after};

/// How many bytes of a body an error keeps.
const KEPT: usize = 64 * 1024;

/// What a call failed with. `E` is what the description promises as the body of failing answers.
///
/// Displayed, it is one line with the status, the server's own words and the request identifier. Neither that line nor
/// the debug form shows a body, a header or a credential; [`body`](Self::body), [`headers`](Self::headers) and
/// [`api`](Self::api) hand them out.
pub struct Error<E = Undocumented> {
    failure: Box<Failure>,
    api: Option<Box<E>>,
}

/// The kinds of [`Error`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// A failing status, with a body as the description promises it: [`Error::api`].
    Api,
    /// A failing status whose body is not as promised, or for which none is.
    Status,
    /// A successful status whose body is not as promised: [`Error::decode_path`].
    Decode,
    /// The exchange with the server broke off.
    Transport,
    /// The call's deadline passed.
    Timeout,
    /// The request cannot be sent as it is; nothing was sent.
    InvalidRequest,
    /// A credential is missing or may not be sent; nothing was sent.
    Credential,
    /// The answer is larger than the client accepts.
    BodyTooLarge,
}

/// All of an error that does not depend on `E`.
pub(crate) struct Failure {
    kind: ErrorKind,
    operation: &'static Operation,
    reason: Cow<'static, str>,
    response: Option<RawResponse>,
    fault: Option<Fault>,
    transport: Option<TransportError>,
}

impl Failure {
    pub(crate) fn new(
        kind: ErrorKind,
        operation: &'static Operation,
        reason: impl Into<Cow<'static, str>>,
    ) -> Box<Self> {
        Box::new(Self { kind, operation, reason: reason.into(), response: None, fault: None, transport: None })
    }

    pub(crate) fn transport(operation: &'static Operation, error: TransportError) -> Box<Self> {
        let mut failure = Self::new(ErrorKind::Transport, operation, "");
        failure.transport = Some(error);
        failure
    }

    /// An answer that is an error: of which kind is said by what its body could be decoded to.
    pub(crate) fn answer(
        kind: ErrorKind,
        operation: &'static Operation,
        response: RawResponse,
        fault: Option<Fault>,
    ) -> Box<Self> {
        let mut failure = Self::new(kind, operation, "").with(response);
        failure.fault = fault;
        failure
    }

    /// Keeps the beginning of the answer, in memory of its own so that the rest is freed.
    pub(crate) fn with(mut self: Box<Self>, mut response: RawResponse) -> Box<Self> {
        if let Some(kept) = response.body.get(..KEPT) {
            response.body = bytes::Bytes::copy_from_slice(kept);
        }
        self.response = Some(response);
        self
    }

    /// The kind, as OpenTelemetry's `error.type` wants it.
    #[cfg(feature = "tracing")]
    pub(crate) fn error_type(&self) -> &'static str {
        match self.kind {
            ErrorKind::Api | ErrorKind::Status => "status",
            ErrorKind::Decode => "decode",
            ErrorKind::Transport if self.is_connect() => "connect",
            ErrorKind::Transport => "transport",
            ErrorKind::Timeout => "timeout",
            ErrorKind::InvalidRequest => "invalid_request",
            ErrorKind::Credential => "credential",
            ErrorKind::BodyTooLarge => "body_too_large",
        }
    }

    pub(crate) fn status(&self) -> Option<StatusCode> {
        self.response.as_ref().map(|response| response.status)
    }

    pub(crate) fn is_connect(&self) -> bool {
        self.transport.as_ref().is_some_and(TransportError::is_connect)
    }

    fn request_id(&self) -> Option<&str> {
        request_id(&self.response.as_ref()?.headers)
    }

    /// What happened, without the status and the request identifier.
    fn words(&self) -> Option<Cow<'_, str>> {
        if let Some(error) = &self.transport {
            return Some(error.to_string().into());
        }
        if !self.reason.is_empty() {
            return Some(Cow::Borrowed(&self.reason));
        }
        match (self.kind, &self.response) {
            (ErrorKind::Decode, _) => {
                self.fault.as_ref().map(|fault| format!("the body is not as described: {fault}").into())
            }
            (_, Some(response)) if matches!(response.status.as_u16(), 301 | 302 | 303 | 307 | 308) => {
                Some("redirects are not followed".into())
            }
            (_, Some(response)) => message::message(&response.body).map(Into::into),
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
        self.request_id().map_or(Ok(()), |id| write!(f, " (request {})", message::presentable(id)))
    }
}

/// `404 Not Found`, or the bare number when there is no such phrase.
fn in_words(status: StatusCode) -> String {
    status
        .canonical_reason()
        .map_or_else(|| status.as_u16().to_string(), |phrase| format!("{} {phrase}", status.as_u16()))
}

impl<E> Error<E> {
    pub(crate) fn failing(operation: &'static Operation, response: RawResponse) -> Self
    where
        E: FromErrorResponse,
    {
        let described =
            (response.complete && !response.status.is_redirection()).then(|| E::from_error_response(&response));
        let (kind, api, fault) = match described.flatten() {
            Some(Ok(error)) => (ErrorKind::Api, Some(Box::new(error)), None),
            Some(Err(fault)) => (ErrorKind::Status, None, Some(fault)),
            None => (ErrorKind::Status, None, None),
        };
        Self { failure: Failure::answer(kind, operation, response, fault), api }
    }

    /// The kind.
    pub fn kind(&self) -> ErrorKind {
        self.failure.kind
    }

    /// The status, when the server answered.
    pub fn status(&self) -> Option<StatusCode> {
        self.failure.status()
    }

    /// The answer's headers, when the server answered.
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.failure.response.as_ref().map(|response| &response.headers)
    }

    /// The answer's body, its first 64 KiB at most; empty when there is none.
    pub fn body(&self) -> &[u8] {
        self.failure.response.as_ref().map_or(&[], |response| &response.body)
    }

    /// The body as the description promises it for this status.
    pub fn api(&self) -> Option<&E> {
        self.api.as_deref()
    }

    /// The body as the description promises it for this status, or the error back.
    pub fn into_api(mut self) -> Result<E, Self> {
        self.api.take().map(|api| *api).ok_or(self)
    }

    /// The server's own words: the message of a JSON error body, whatever its shape; one line of at most 200 characters.
    pub fn message(&self) -> Option<String> {
        message::message(self.body())
    }

    /// The identifier that the server gave the request, which its support will ask for.
    pub fn request_id(&self) -> Option<&str> {
        self.failure.request_id()
    }

    /// How long the server asks to wait before trying again (RFC 9110 section 10.2.3).
    pub fn retry_after(&self) -> Option<Duration> {
        retry_after::retry_after(self.headers()?, SystemTime::now())
    }

    /// Where the body is not as described, such as `data[3].created_at`.
    pub fn decode_path(&self) -> Option<String> {
        self.failure.fault.as_ref().map(Fault::path)
    }

    /// The operation that failed, as the generated method is called.
    pub fn operation(&self) -> &'static str {
        self.failure.operation.id
    }

    fn has_status(&self, status: StatusCode) -> bool {
        self.status() == Some(status)
    }

    /// 404.
    pub fn is_not_found(&self) -> bool {
        self.has_status(StatusCode::NOT_FOUND)
    }

    /// 401: the server does not know the credential.
    pub fn is_unauthorized(&self) -> bool {
        self.has_status(StatusCode::UNAUTHORIZED)
    }

    /// 403: the credential does not suffice.
    pub fn is_forbidden(&self) -> bool {
        self.has_status(StatusCode::FORBIDDEN)
    }

    /// 409.
    pub fn is_conflict(&self) -> bool {
        self.has_status(StatusCode::CONFLICT)
    }

    /// 400 or 422: the server did not accept what was sent.
    pub fn is_validation(&self) -> bool {
        self.has_status(StatusCode::BAD_REQUEST) || self.has_status(StatusCode::UNPROCESSABLE_ENTITY)
    }

    /// 429 (RFC 6585 section 4).
    pub fn is_rate_limited(&self) -> bool {
        self.has_status(StatusCode::TOO_MANY_REQUESTS)
    }

    /// 500 to 599.
    pub fn is_server_error(&self) -> bool {
        self.status().is_some_and(|status| status.is_server_error())
    }

    /// The call's deadline passed, or another time limit did.
    pub fn is_timeout(&self) -> bool {
        self.kind() == ErrorKind::Timeout || self.failure.transport.as_ref().is_some_and(TransportError::is_timeout)
    }

    /// No connection came about, so that the server cannot have seen the request.
    pub fn is_connect(&self) -> bool {
        self.failure.is_connect()
    }

    /// A successful answer was not as described.
    pub fn is_decode(&self) -> bool {
        self.kind() == ErrorKind::Decode
    }

    /// The request cannot be sent as it is; nothing was sent.
    pub fn is_invalid_request(&self) -> bool {
        self.kind() == ErrorKind::InvalidRequest
    }

    /// Whether trying again later may help, and does no harm beyond what doing the operation twice does.
    pub fn is_retryable(&self) -> bool {
        let failing = matches!(self.kind(), ErrorKind::Api | ErrorKind::Status);
        self.kind() == ErrorKind::Timeout
            || self.kind() == ErrorKind::Transport
            || failing && self.status().is_some_and(retry::is_transient)
    }
}

impl<E> From<Box<Failure>> for Error<E> {
    fn from(failure: Box<Failure>) -> Self {
        Self { failure, api: None }
    }
}

impl<E> fmt::Display for Error<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.failure.fmt(f)
    }
}

impl<E> fmt::Debug for Error<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.failure, f)
    }
}

impl fmt::Debug for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut error = f.debug_struct("Error");
        error.field("kind", &self.kind).field("operation", &self.operation.id).field("status", &self.status());
        error.field("request_id", &self.request_id()).field("words", &self.words());
        error.field("decode_path", &self.fault.as_ref().map(Fault::path)).finish_non_exhaustive()
    }
}

impl<E> std::error::Error for Error<E> {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        let Failure { transport, fault, .. } = &*self.failure;
        let transport = transport.as_ref().map(|error| error as &(dyn std::error::Error + 'static));
        transport.or_else(|| fault.as_ref().map(|fault| fault as &(dyn std::error::Error + 'static)))
    }
}
