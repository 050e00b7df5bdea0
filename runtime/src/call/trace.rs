//! One span per call, with the names of OpenTelemetry's conventions for HTTP clients; never headers or bodies.

#[cfg(feature = "tracing")]
use crate::error::failure::Failure;
use crate::request::builder::RequestBuilder;
#[cfg(feature = "tracing")]
use crate::response::RawResponse;

/// The span of one call.
#[cfg(feature = "tracing")]
pub(crate) type Span = tracing::Span;

/// No span, without the feature `tracing`.
#[cfg(not(feature = "tracing"))]
pub(crate) struct Span;

/// Returns no span.
#[cfg(not(feature = "tracing"))]
pub(crate) fn span(_: &RequestBuilder<'_>) -> Span {
    Span
}

/// Returns the call unchanged.
#[cfg(not(feature = "tracing"))]
pub(crate) fn within<C: Future>(_: Span, call: C) -> C {
    call
}

/// Runs a call in its span, and records the status or the type of the error there.
#[cfg(feature = "tracing")]
pub(crate) async fn within(
    span: Span,
    call: impl Future<Output = Result<RawResponse, Box<Failure>>>,
) -> Result<RawResponse, Box<Failure>> {
    use tracing::Instrument;

    let outcome = call.instrument(span.clone()).await;
    record(&span, &outcome);
    outcome
}

/// Opens the span of a call.
#[cfg(feature = "tracing")]
pub(crate) fn span(request: &RequestBuilder<'_>) -> Span {
    let (operation, base_url) = (request.operation, request.base_url());
    let method = operation.method.as_str();
    tracing::info_span!(
        "http.client.call",
        otel.kind = "client",
        otel.name = %format_args!("{method} {}", operation.path),
        http.request.method = method,
        http.request.resend_count = tracing::field::Empty,
        http.response.status_code = tracing::field::Empty,
        url.template = operation.path,
        server.address = base_url.host(),
        server.port = base_url.port(),
        rpc.method = operation.id,
        error.r#type = tracing::field::Empty,
    )
}

#[cfg(feature = "tracing")]
fn record(span: &Span, outcome: &Result<RawResponse, Box<Failure>>) {
    let status = match outcome {
        Ok(response) => Some(response.status),
        Err(failure) => failure.status(),
    };
    if let Some(status) = status {
        span.record("http.response.status_code", status.as_u16());
    }
    match outcome {
        Ok(response) if response.succeeded => {}
        Ok(response) => {
            span.record("error.type", response.status.as_str());
        }
        Err(failure) => {
            span.record("error.type", failure.error_type());
        }
    }
}

/// Notes in the call's span how often the request was sent again.
pub(crate) fn resent(count: u32) {
    #[cfg(feature = "tracing")]
    tracing::Span::current().record("http.request.resend_count", count);
    #[cfg(not(feature = "tracing"))]
    let _ = count;
}
