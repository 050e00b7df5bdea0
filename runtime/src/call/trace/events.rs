//! The span of a call, and the events of its attempts, for `tracing`.

use std::time::Duration;

use tracing::Instrument;
use tracing::field::Empty;

use crate::call::result::CallResult;
use crate::client::description::Method;
use crate::request::builder::RequestBuilder;
use crate::response::RawResponse;
use crate::span::Span;

/// The methods that the conventions know. All others are `_OTHER`.
const KNOWN: [&str; 10] = ["GET", "HEAD", "POST", "PUT", "DELETE", "CONNECT", "OPTIONS", "TRACE", "PATCH", "QUERY"];

/// Opens the span of a call.
pub(crate) fn span(request: &RequestBuilder<'_>) -> Span {
    let (operation, base_url) = (request.operation, request.base_url());
    let sent = match operation.method {
        Method::Other(method) => request.method_of_target().unwrap_or(method),
        method => method.as_str(),
    };
    let is_known = KNOWN.contains(&sent);
    // A raw call has no template, and its path can contain an identifier.
    let template = (!operation.path.is_empty()).then_some(operation.path);
    let (first, space) = (if is_known { sent } else { "HTTP" }, if template.is_some() { " " } else { "" });
    Span(tracing::info_span!(
        "http.client.call",
        otel.kind = "client",
        otel.name = %format_args!("{first}{space}{}", template.unwrap_or_default()),
        otel.status_code = Empty,
        http.request.method = if is_known { sent } else { "_OTHER" },
        http.request.method_original = (!is_known).then_some(sent),
        http.request.resend_count = Empty,
        http.response.status_code = Empty,
        http.response.body.size = Empty,
        url.template = template,
        server.address = base_url.host(),
        server.port = base_url.port(),
        openapi.operation_id = operation.id,
        error.r#type = Empty,
    ))
}

/// Runs a call in its span, and records the status or the type of the error there.
pub(crate) async fn within(span: Span, call: impl Future<Output = CallResult>) -> CallResult {
    match call.instrument(span.0.clone()).await {
        Ok(mut response) => {
            span.has_status(Some(response.status));
            if let Some(error_type) = error_type(&response) {
                span.fails(None, error_type);
            }
            response.span = span;
            Ok(response)
        }
        Err(failure) => {
            span.fails(failure.status(), failure.error_type());
            Err(failure)
        }
    }
}

/// Returns the status of an error. A raw call returns such a response as its result.
fn error_type(response: &RawResponse) -> Option<&str> {
    let status = &response.status;
    (!response.succeeded || status.is_client_error() || status.is_server_error()).then(|| status.as_str())
}

/// Records in the span of the call how often the request was sent again.
pub(crate) fn attempt_begins(span: &Span, number: u32) {
    if number > 1 {
        span.0.record("http.request.resend_count", number - 1);
    }
}

/// Records the event of an attempt.
pub(crate) fn attempt_ends(number: u32, outcome: &CallResult) {
    let (status, error_type) = match outcome {
        Ok(response) => (Some(response.status), error_type(response)),
        Err(failure) => (failure.status(), Some(failure.error_type())),
    };
    tracing::debug!(
        http.request.resend_count = (number > 1).then(|| number - 1),
        http.response.status_code = status.map(|status| status.as_u16()),
        error.r#type = error_type,
        "the attempt has ended"
    );
}

/// Records the event of a retry.
pub(crate) fn retries(wait: Duration) {
    tracing::info!(wait = ?wait, "the request is sent again");
}
