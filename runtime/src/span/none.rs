//! No span, without the feature `tracing`.

use http::StatusCode;

/// No span of a call.
#[derive(Clone)]
pub(crate) struct Span;

/// No span of a streamed body.
pub(crate) struct BodySpan;

#[allow(clippy::unused_self, reason = "the signatures are those of the feature")]
impl Span {
    pub(crate) fn none() -> Self {
        Self
    }

    pub(crate) fn fails(&self, _: Option<StatusCode>, _: &str) {}
}

#[allow(clippy::unused_self, reason = "the signatures are those of the feature")]
impl BodySpan {
    pub(crate) fn new(_: Span) -> Self {
        Self
    }

    pub(crate) fn counts(&mut self, _: usize) {}

    pub(crate) fn stops(&self) {}

    pub(crate) fn ends(&mut self) {}

    pub(crate) fn fails(&self, _: Option<StatusCode>, _: &str) {}
}
