//! One span per call, named as OpenTelemetry's conventions for HTTP clients name things; never headers or bodies.

use crate::call::execute::{Outcome, execute};
use crate::request::draft::Draft;

/// Executes what was drafted.
#[cfg(not(feature = "tracing"))]
pub(crate) fn traced(draft: Draft<'_>, streams: fn(u16) -> bool) -> impl Future<Output = Outcome> {
    execute(draft, streams)
}

/// Executes what was drafted in a span of its own, which ends up with the status or the type of the error.
#[cfg(feature = "tracing")]
pub(crate) async fn traced(draft: Draft<'_>, streams: fn(u16) -> bool) -> Outcome {
    use tracing::Instrument;

    let span = span(&draft);
    let outcome = execute(draft, streams).instrument(span.clone()).await;
    record(&span, &outcome);
    outcome
}

#[cfg(feature = "tracing")]
fn span(draft: &Draft<'_>) -> tracing::Span {
    let (operation, base_url) = (draft.operation, draft.base_url());
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
fn record(span: &tracing::Span, outcome: &Outcome) {
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
