//! Why an answer could not be read on.

use std::fmt;

use http::StatusCode;

use crate::error::failure::Failure;
use crate::error::{Error, ErrorKind};
use crate::json;
use crate::transport::TransportError;

/// Why an answer that is read while it arrives could not be read on. It converts into [`Error`], for `?`.
///
/// Neither its line nor its debug form shows anything of the answer's body.
pub struct StreamError(Box<Failure>);

impl StreamError {
    pub(crate) fn new(failure: Box<Failure>) -> Self {
        Self(failure)
    }

    /// The kind: [`Transport`](ErrorKind::Transport), [`Timeout`](ErrorKind::Timeout), [`Decode`](ErrorKind::Decode) or
    /// [`BodyTooLarge`](ErrorKind::BodyTooLarge).
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The status of the answer.
    pub fn status(&self) -> Option<StatusCode> {
        self.0.status()
    }

    /// The identifier that the server gave the request, which its support will ask for.
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id()
    }

    /// The operation whose answer it is, as the generated method is called.
    pub fn operation(&self) -> &'static str {
        self.0.operation.id
    }

    /// Where an item is not as described, such as `[3].created_at`: the fourth item's member.
    pub fn decode_path(&self) -> Option<String> {
        self.0.fault.as_ref().map(json::Error::path)
    }

    /// Nothing arrived for too long.
    pub fn is_timeout(&self) -> bool {
        self.kind() == ErrorKind::Timeout || self.0.transport.as_ref().is_some_and(TransportError::is_timeout)
    }

    /// An item is not as described. Those after it can still be read.
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
