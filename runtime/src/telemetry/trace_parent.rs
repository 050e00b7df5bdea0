//! A layer that sends the header `traceparent`.

use std::fmt;

use http::header::{HeaderName, HeaderValue};

use super::trace_context::TraceContext;
use crate::layer::{Attempt, Layer};
use crate::transport::SendFuture;

const TRACEPARENT: HeaderName = HeaderName::from_static("traceparent");
const TRACESTATE: HeaderName = HeaderName::from_static("tracestate");

/// A layer that sends the headers `traceparent` and `tracestate` (W3C Trace Context, section 3).
///
/// The function returns the context of the current span for each attempt, or `None` to send no header. It runs in the
/// span of the call, if the feature `tracing` is on. A request to another origin has no such headers.
pub struct TraceParent<F>(F);

impl<F: Fn() -> Option<TraceContext> + Send + Sync + 'static> TraceParent<F> {
    /// Makes a layer that sends the context that `current` returns.
    pub fn new(current: F) -> Self {
        Self(current)
    }
}

impl<F: Fn() -> Option<TraceContext> + Send + Sync + 'static> Layer for TraceParent<F> {
    fn handle(&self, mut attempt: Attempt) -> SendFuture<'_> {
        Box::pin(async move {
            if let Some(context) = (self.0)() {
                let headers = attempt.headers_mut();
                // A value of ASCII digits is a valid header.
                if let Ok(value) = HeaderValue::try_from(context.to_string()) {
                    headers.insert(TRACEPARENT, value);
                }
                // A state that no header can contain is discarded (section 3.3).
                match context.state().map(HeaderValue::from_str) {
                    Some(Ok(state)) => drop(headers.insert(TRACESTATE, state)),
                    _ => drop(headers.remove(TRACESTATE)),
                }
            }
            attempt.send().await
        })
    }
}

impl<F> fmt::Debug for TraceParent<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TraceParent").finish_non_exhaustive()
    }
}
