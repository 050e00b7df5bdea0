//! A failed attempt, for the decision about a retry.

use std::fmt;

use http::{HeaderMap, StatusCode};

use crate::client::description::Operation;
use crate::error::failure::Failure;
use crate::response::RawResponse;
use crate::transport::TransportError;

/// A failed attempt, for [`RetryPolicy::retry_if`](crate::RetryPolicy::retry_if): a failing status, or an error of the
/// transport.
pub struct FailedAttempt<'a> {
    operation: &'static Operation,
    number: u32,
    response: Option<&'a RawResponse>,
    error: Option<&'a TransportError>,
}

impl<'a> FailedAttempt<'a> {
    /// Returns the failed attempt in `result`; `None` for a success, or for an error that no retry can change.
    pub(crate) fn of(
        operation: &'static Operation,
        number: u32,
        result: &'a Result<RawResponse, Box<Failure>>,
    ) -> Option<Self> {
        let (response, error) = match result {
            Ok(response) if response.status.is_success() => return None,
            Ok(response) => (Some(response), None),
            Err(failure) => (failure.response.as_ref(), Some(failure.transport.as_ref()?)),
        };
        Some(Self { operation, number, response, error })
    }

    /// Returns the name of the generated method of the operation.
    pub fn operation_id(&self) -> &'static str {
        self.operation.id
    }

    /// Returns the number of the attempt, counted from 1.
    pub fn number(&self) -> u32 {
        self.number
    }

    /// Returns the status, if a response arrived.
    pub fn status(&self) -> Option<StatusCode> {
        self.response.map(|response| response.status)
    }

    /// Returns the headers, if a response arrived.
    pub fn headers(&self) -> Option<&'a HeaderMap> {
        self.response.map(|response| &response.headers)
    }

    /// Returns the body of the response, up to the limit of the client; empty if none arrived.
    pub fn body(&self) -> &'a [u8] {
        self.response.map_or(&[], |response| &response.body)
    }

    /// Returns the error of the transport, if the exchange failed. With a status, the body of the response broke off.
    pub fn error(&self) -> Option<&'a TransportError> {
        self.error
    }

    /// Returns `true` if the response began with a success, and its body broke off.
    pub(crate) fn is_broken_success(&self) -> bool {
        self.error.is_some() && self.response.is_some()
    }

    /// Returns `true` if the method only reads.
    pub(crate) fn is_safe(&self) -> bool {
        self.operation.method.is_safe()
    }
}

impl fmt::Debug for FailedAttempt<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FailedAttempt")
            .field("operation_id", &self.operation.id)
            .field("number", &self.number)
            .field("status", &self.status())
            .finish_non_exhaustive()
    }
}
