//! The error of a streamed response.

use std::fmt;

use http::StatusCode;

use crate::error::failure::Failure;
use crate::error::{Error, ErrorKind};
use crate::json;
use crate::transport::TransportError;

/// The error of a streamed response. It converts into [`Error`], for `?`.
///
/// Its `Display` and its `Debug` show no part of the body.
pub struct StreamError(Box<Failure>);

impl StreamError {
    pub(crate) fn new(failure: Box<Failure>) -> Self {
        Self(failure)
    }

    /// Returns the kind: [`Transport`](ErrorKind::Transport), [`Timeout`](ErrorKind::Timeout),
    /// [`Decode`](ErrorKind::Decode), [`BodyTooLarge`](ErrorKind::BodyTooLarge) or [`Range`](ErrorKind::Range).
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// Returns the status of the response.
    pub fn status(&self) -> Option<StatusCode> {
        self.0.status()
    }

    /// Returns the identifier of the request from the server, for a question to its support.
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id()
    }

    /// Returns the name of the generated method of the operation.
    pub fn operation(&self) -> &'static str {
        self.0.operation.id
    }

    /// Returns the path at which an item does not match its description: `[3].created_at` is a member of the fourth
    /// item.
    pub fn decode_path(&self) -> Option<String> {
        self.0.fault.as_ref().map(json::Error::path)
    }

    /// Returns true if no data arrived within the time limit.
    pub fn is_timeout(&self) -> bool {
        self.kind() == ErrorKind::Timeout || self.0.transport.as_ref().is_some_and(TransportError::is_timeout)
    }

    /// Returns true if the response ended early: a new request can continue.
    pub(super) fn is_broken(&self) -> bool {
        self.is_timeout() || self.kind() == ErrorKind::Transport
    }

    /// Returns true if an item does not match its description. Later items can still be read.
    pub fn is_decode(&self) -> bool {
        self.kind() == ErrorKind::Decode
    }
}

impl<E> From<StreamError> for Error<E> {
    fn from(error: StreamError) -> Self {
        error.0.into()
    }
}

impl fmt::Display for StreamError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for StreamError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl std::error::Error for StreamError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.source()
    }
}
