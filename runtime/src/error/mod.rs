//! What a call can fail with: one type, with predicates for the questions that callers ask.

pub(crate) mod failure;
mod kind;
pub(crate) mod message;

use std::fmt;
use std::time::{Duration, SystemTime};

use http::{HeaderMap, StatusCode};

use crate::call::{retry, retry_after};
use crate::client::description::Operation;
use crate::error::failure::Failure;
use crate::json;
use crate::response::typed_headers::{FromHeaders, ResponseHeaders};
use crate::response::{FromErrorResponse, RawResponse, Undocumented};
use crate::transport::TransportError;

pub use self::kind::ErrorKind;

/// What a call failed with. `E` is what the description promises as the body of failing answers.
///
/// Displayed, it is one line with the status, the server's own words and the request identifier. Neither that line nor
/// the debug form shows a body, a header or a credential, not even one that the server sent back; [`body`](Self::body),
/// [`headers`](Self::headers) and [`api`](Self::api) hand out what it said.
pub struct Error<E = Undocumented> {
    failure: Box<Failure>,
    api: Option<Box<E>>,
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

    /// The headers that the description has for this failure, as their types, when the server answered. One that is not as
    /// described is a fault in its own field.
    pub fn typed_headers<H: FromHeaders>(&self) -> Option<H> {
        Some(H::from_headers(&ResponseHeaders::new(self.headers()?, &self.failure.redactor)))
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

    /// The server's own words: the message of a JSON error body, whatever its shape; one line of at most 200 characters,
    /// in which the call's credentials are redacted.
    pub fn message(&self) -> Option<String> {
        self.failure.message()
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
        self.failure.fault.as_ref().map(json::Error::path)
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
        let transport = self.failure.transport.as_ref();
        self.kind() == ErrorKind::Timeout
            || transport.is_some_and(|error| !error.is_body())
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

impl<E> std::error::Error for Error<E> {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.failure.source()
    }
}
