//! Injects faults into the next responses, for tests.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;
use std::{io, mem};

use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::Response;
use serde_json::{Value, json};

use super::json_response;
use super::server::Shared;

/// A fault of one response.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Fault {
    /// A delay before the request is handled.
    Delay(Duration),
    /// Status 429; the request is not handled.
    RateLimit {
        /// The `Retry-After` header: seconds, a date, or an invalid value.
        retry_after: Option<String>,
    },
    /// This status; the request is not handled. An invalid status becomes 500.
    ServerError(u16),
    /// The request is handled; the response body ends in the middle of the JSON.
    BrokenJson,
    /// The request is handled; the connection ends in the middle of the response body.
    TruncatedBody,
    /// The request is handled, but every application in its response has an unknown type.
    UnknownApplicationType,
    /// Status 502 with an HTML page, like the response of a proxy; the request is not handled.
    HtmlError,
}

/// Applies the next fault to a request, if there is one.
pub(super) async fn apply_fault(State(shared): State<Arc<Shared>>, request: Request, next: Next) -> Response {
    match shared.next_fault() {
        None => next.run(request).await,
        Some(Fault::Delay(duration)) => {
            tokio::time::sleep(duration).await;
            next.run(request).await
        }
        Some(Fault::RateLimit { retry_after }) => rate_limited(retry_after.as_deref()),
        Some(Fault::ServerError(status)) => server_error(status),
        Some(Fault::HtmlError) => {
            json_response::with_type(StatusCode::BAD_GATEWAY, "text/html", "<h1>502 Bad Gateway</h1>")
        }
        Some(Fault::BrokenJson) => rewrite(next.run(request).await, break_off).await,
        Some(Fault::UnknownApplicationType) => rewrite(next.run(request).await, change_type).await,
        Some(Fault::TruncatedBody) => truncate(next.run(request).await).await,
    }
}

fn rate_limited(retry_after: Option<&str>) -> Response {
    let body = json!({ "message": "Rate limit exceeded.", "code": "rate_limit_exceeded" });
    let mut response = json_response::json(StatusCode::TOO_MANY_REQUESTS, &body);
    if let Some(value) = retry_after.and_then(|text| HeaderValue::from_str(text).ok()) {
        response.headers_mut().insert(header::RETRY_AFTER, value);
    }
    response
}

fn server_error(status: u16) -> Response {
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    json_response::json(status, &json!({ "message": status.canonical_reason().unwrap_or("Error") }))
}

async fn rewrite(response: Response, change: fn(&Bytes) -> Bytes) -> Response {
    let (head, body) = response.into_parts();
    let bytes = to_bytes(body, usize::MAX).await.unwrap_or_default();
    Response::from_parts(head, change(&bytes).into())
}

fn break_off(body: &Bytes) -> Bytes {
    body.slice(..body.len() / 2)
}

fn change_type(body: &Bytes) -> Bytes {
    let Ok(mut value) = serde_json::from_slice::<Value>(body) else { return body.clone() };
    change_type_in(&mut value);
    value.to_string().into()
}

fn change_type_in(value: &mut Value) {
    match value {
        Value::Object(members) => {
            if let Some(kind) = members.get_mut("application_type") {
                *kind = json!("agent");
            }
            members.values_mut().for_each(change_type_in);
        }
        Value::Array(items) => items.iter_mut().for_each(change_type_in),
        _ => {}
    }
}

/// Sends the content length of the whole body, then half of the body, then an error.
async fn truncate(response: Response) -> Response {
    let (mut head, body) = response.into_parts();
    let bytes = to_bytes(body, usize::MAX).await.unwrap_or_default();
    head.headers.insert(header::CONTENT_LENGTH, bytes.len().into());
    Response::from_parts(head, Body::from_stream(Half { rest: Some(break_off(&bytes)), flushed: false }))
}

struct Half {
    rest: Option<Bytes>,
    flushed: bool,
}

impl futures_core::Stream for Half {
    type Item = Result<Bytes, io::Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if let Some(rest) = self.rest.take() {
            return Poll::Ready(Some(Ok(rest)));
        }
        if !mem::replace(&mut self.flushed, true) {
            // While the body is pending, the server sends its buffer. An error without this pause would discard the
            // buffer.
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        Poll::Ready(Some(Err(io::ErrorKind::ConnectionAborted.into())))
    }
}
