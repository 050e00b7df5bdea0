//! The body of a response that is still arriving.

use std::sync::Arc;
use std::time::Duration;

use crate::client::description::Operation;
use crate::transport::{Body, Transport};

/// The body of a response that is still arriving, with the limits for reading it.
pub(crate) struct StreamingBody {
    pub(crate) body: Body,
    /// The transport, whose timer limits the pauses.
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) operation: &'static Operation,
    /// The longest pause.
    pub(crate) pause: Duration,
    /// The limit of collected bytes.
    pub(crate) max_body: usize,
}
