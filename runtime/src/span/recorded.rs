//! The span of a call, for `tracing`.

use http::StatusCode;

/// The span of a call.
#[derive(Clone)]
pub(crate) struct Span(pub(crate) tracing::Span);

impl Span {
    /// Returns a span that records nothing.
    pub(crate) fn none() -> Self {
        Self(tracing::Span::none())
    }

    /// Records the failure of the call.
    pub(crate) fn fails(&self, status: Option<StatusCode>, error_type: &str) {
        self.has_status(status);
        self.0.record("error.type", error_type);
        self.0.record("otel.status_code", "ERROR");
    }

    /// Records the status of the response.
    pub(crate) fn has_status(&self, status: Option<StatusCode>) {
        if let Some(status) = status {
            self.0.record("http.response.status_code", status.as_u16());
        }
    }
}

/// The span of a call whose body is streamed, and the bytes so far.
pub(crate) struct BodySpan {
    span: Span,
    bytes: u64,
}

impl BodySpan {
    pub(crate) fn new(span: Span) -> Self {
        Self { span, bytes: 0 }
    }

    /// Counts the bytes of a chunk.
    pub(crate) fn counts(&mut self, length: usize) {
        self.bytes = self.bytes.saturating_add(length as u64);
    }

    /// Records the size of the body, of which no more is read.
    pub(crate) fn stops(&self) {
        self.span.0.record("http.response.body.size", self.bytes);
    }

    /// Records the size of the whole body, and closes the span.
    pub(crate) fn ends(&mut self) {
        self.stops();
        self.span = Span::none();
    }

    /// Records the failure of the stream.
    pub(crate) fn fails(&self, status: Option<StatusCode>, error_type: &str) {
        self.span.fails(status, error_type);
    }
}
