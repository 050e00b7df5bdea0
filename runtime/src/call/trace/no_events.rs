//! No spans and no events, without the feature `tracing`.

use std::time::Duration;

use crate::call::result::CallResult;
use crate::request::builder::RequestBuilder;
use crate::span::Span;

/// Returns no span.
pub(crate) fn span(_: &RequestBuilder<'_>) -> Span {
    Span::none()
}

/// Returns the call unchanged.
pub(crate) fn within<C: Future>(_: Span, call: C) -> C {
    call
}

pub(crate) fn attempt_begins(_: &Span, _: u32) {}

pub(crate) fn attempt_ends(_: u32, _: &CallResult) {}

pub(crate) fn retries(_: Duration) {}
