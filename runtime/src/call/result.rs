//! The result of a call before decoding.

use crate::error::failure::Failure;
use crate::response::RawResponse;

/// The result of a call before decoding: a response of any status, or a failure.
pub(crate) type CallResult = Result<RawResponse, Box<Failure>>;
