//! Builds JSON responses.

use axum::body::Body;
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderValue, StatusCode};
use axum::response::Response;
use serde_json::Value;

pub(super) fn json(status: StatusCode, body: &Value) -> Response {
    with_type(status, "application/json; charset=utf-8", body.to_string())
}

pub(super) fn no_content() -> Response {
    empty(StatusCode::NO_CONTENT)
}

pub(super) fn with_type(status: StatusCode, content_type: &'static str, body: impl Into<Body>) -> Response {
    let mut response = empty(status);
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
    *response.body_mut() = body.into();
    response
}

fn empty(status: StatusCode) -> Response {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = status;
    response
}
