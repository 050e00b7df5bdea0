//! The error of a call: one type, with predicates for the common cases.

pub(crate) mod failure;
mod kind;
pub(crate) mod message;

use std::fmt;
use std::time::{Duration, SystemTime};

use http::{HeaderMap, StatusCode};

use crate::call::{retry_after, transient};
use crate::client::description::Operation;
use crate::error::failure::Failure;
use crate::json;
use crate::response::typed_headers::{FromHeaders, ResponseHeaders};
use crate::response::{FromErrorResponse, RawResponse, Undocumented};
use crate::transport::TransportError;

pub use self::kind::ErrorKind;

/// The error of a call. `E` is the described body of failing responses.
///
/// Its `Display` is one line with the status, the message of the server and the request identifier. Neither this line
/// nor its `Debug` shows a body, a header or a credential, even if the server repeated a credential.
/// [`body`](Self::body), [`headers`](Self::headers) and [`api`](Self::api) return the content of the response.
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

    /// Returns the kind.
    pub fn kind(&self) -> ErrorKind {
        self.failure.kind
    }

    /// Returns the status, if there was a response.
    pub fn status(&self) -> Option<StatusCode> {
        self.failure.status()
    }

    /// Returns the headers of the response, if there was one.
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.failure.response.as_ref().map(|response| &response.headers)
    }

    /// Returns the described headers of this failure with their types, if there was a response.
    /// A header that does not match its description is an error in its field.
    pub fn typed_headers<H: FromHeaders>(&self) -> Option<H> {
        Some(H::from_headers(&ResponseHeaders::new(self.headers()?, &self.failure.redactor)))
    }

    /// Returns the body of the response, at most its first 64 KiB; empty if there is none.
    pub fn body(&self) -> &[u8] {
        self.failure.response.as_ref().map_or(&[], |response| &response.body)
    }

    /// Returns the described error body for this status.
    pub fn api(&self) -> Option<&E> {
        self.api.as_deref()
    }

    /// Returns the described error body for this status, or the error itself.
    pub fn into_api(mut self) -> Result<E, Self> {
        self.api.take().map(|api| *api).ok_or(self)
    }

    /// Returns the message of the server, from a JSON error body of any shape.
    /// It is one line of at most 200 characters, in which the credentials of the call are redacted.
    pub fn message(&self) -> Option<String> {
        self.failure.message()
    }

    /// Returns the identifier of the request from the server, for a question to its support.
    pub fn request_id(&self) -> Option<&str> {
        self.failure.request_id()
    }

    /// Returns the time to wait before another attempt, from the server (RFC 9110 section 10.2.3).
    ///
    /// The headers are `retry-after-ms`, `Retry-After`, and those with the end of a rate limit, such as `RateLimit`.
    pub fn retry_after(&self) -> Option<Duration> {
        retry_after::requested_wait(self.headers()?, SystemTime::now())
    }

    /// Returns the path at which the body does not match the description, such as `data[3].created_at`.
    pub fn decode_path(&self) -> Option<String> {
        self.failure.fault.as_ref().map(json::Error::path)
    }

    /// Returns the name of the generated method of the operation.
    pub fn operation(&self) -> &'static str {
        self.failure.operation.id
    }

    /// Returns the described body, and the error without it.
    pub(crate) fn split(self) -> (Error, Option<Box<E>>) {
        (self.failure.into(), self.api)
    }

    fn has_status(&self, status: StatusCode) -> bool {
        self.status() == Some(status)
    }

    /// Returns `true` for 404.
    pub fn is_not_found(&self) -> bool {
        self.has_status(StatusCode::NOT_FOUND)
    }

    /// Returns `true` for 401: the server does not accept the credential.
    pub fn is_unauthorized(&self) -> bool {
        self.has_status(StatusCode::UNAUTHORIZED)
    }

    /// Returns `true` for 403: the credential is not sufficient.
    pub fn is_forbidden(&self) -> bool {
        self.has_status(StatusCode::FORBIDDEN)
    }

    /// Returns `true` for 409.
    pub fn is_conflict(&self) -> bool {
        self.has_status(StatusCode::CONFLICT)
    }

    /// Returns `true` for 400 and 422: the server rejected the content of the request.
    pub fn is_validation(&self) -> bool {
        self.has_status(StatusCode::BAD_REQUEST) || self.has_status(StatusCode::UNPROCESSABLE_ENTITY)
    }

    /// Returns `true` for 429 (RFC 6585 section 4).
    pub fn is_rate_limited(&self) -> bool {
        self.has_status(StatusCode::TOO_MANY_REQUESTS)
    }

    /// Returns `true` for 500 to 599.
    pub fn is_server_error(&self) -> bool {
        self.status().is_some_and(|status| status.is_server_error())
    }

    /// Returns `true` if the deadline of the call, or another time limit, has passed.
    pub fn is_timeout(&self) -> bool {
        self.kind() == ErrorKind::Timeout || self.failure.transport.as_ref().is_some_and(TransportError::is_timeout)
    }

    /// Returns `true` if no connection was established, so that the server cannot have received the request.
    pub fn is_connect(&self) -> bool {
        self.failure.is_connect()
    }

    /// Returns `true` if a successful response does not match the description.
    pub fn is_decode(&self) -> bool {
        self.kind() == ErrorKind::Decode
    }

    /// Returns `true` if the request is invalid; it was not sent.
    pub fn is_invalid_request(&self) -> bool {
        self.kind() == ErrorKind::InvalidRequest
    }

    /// Returns `true` if another attempt can succeed. The operation may then be executed twice.
    pub fn is_retryable(&self) -> bool {
        let failing = matches!(self.kind(), ErrorKind::Api | ErrorKind::Status);
        let transport = self.failure.transport.as_ref();
        self.kind() == ErrorKind::Timeout
            || transport.is_some_and(|error| !error.is_body())
            || failing && self.status().is_some_and(transient::is_transient)
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
