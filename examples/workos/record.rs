//! The requests that came in, for tests to look at.

use std::sync::Arc;

use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, Method};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use serde_json::Value;

use super::error::Refusal;
use super::server::Shared;

/// No body may have more bytes than this.
const MAX_BODY: usize = 1024 * 1024;

/// A request as it came over the wire.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Recorded {
    /// The method.
    pub method: Method,
    /// Path and query, still percent-encoded: `/connect/applications?limit=2`.
    pub target: String,
    /// The headers.
    pub headers: HeaderMap,
    /// The body; empty if there was none.
    pub body: Bytes,
}

impl Recorded {
    /// The value of a header, if it is there and is text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The body as JSON, if it is that.
    pub fn json(&self) -> Option<Value> {
        serde_json::from_slice(&self.body).ok()
    }
}

/// Writes a request down and passes it on.
pub(super) async fn record(State(shared): State<Arc<Shared>>, request: Request, next: Next) -> Response {
    let (head, body) = request.into_parts();
    let Ok(body) = to_bytes(body, MAX_BODY).await else { return Refusal::TooLarge.into_response() };
    shared.keep_request(Recorded {
        method: head.method.clone(),
        target: head.uri.to_string(),
        headers: head.headers.clone(),
        body: body.clone(),
    });
    next.run(Request::from_parts(head, Body::from(body))).await
}
