//! Records the received requests, for tests.

use std::sync::Arc;

use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, Method};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use serde_json::Value;

use super::error::Refusal;
use super::server::Shared;

/// The limit of bytes in a body.
const MAX_BODY: usize = 1024 * 1024;

/// A request as received.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Recorded {
    /// The HTTP method.
    pub method: Method,
    /// Path and query, still percent-encoded: `/connect/applications?limit=2`.
    pub target: String,
    /// The headers.
    pub headers: HeaderMap,
    /// The body; empty without a body.
    pub body: Bytes,
}

impl Recorded {
    /// Returns the value of a header; `None` if it is absent or is not text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// Returns the body as JSON; `None` if it is not JSON.
    pub fn json(&self) -> Option<Value> {
        serde_json::from_slice(&self.body).ok()
    }
}

/// Records a request and handles it.
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
