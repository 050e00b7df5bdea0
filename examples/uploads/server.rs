//! A small service of files, with one file.

use std::sync::{Arc, Mutex, PoisonError};

use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use serde_json::json;

/// The stored content.
type Stored = Arc<Mutex<Bytes>>;

pub(super) fn router() -> Router {
    Router::new()
        .route("/files", post(upload))
        .route("/files/{id}/content", get(download))
        .with_state(Stored::default())
}

async fn upload(State(stored): State<Stored>, headers: HeaderMap, body: Bytes) -> Response {
    let boundary = headers
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok()?.split_once("boundary="))
        .map(|(_, boundary)| format!("\r\n--{}", boundary.trim_matches('"')));
    let Some(boundary) = boundary else { return StatusCode::UNSUPPORTED_MEDIA_TYPE.into_response() };
    let (Some(title), Some(file)) = (part(&body, "title", &boundary), part(&body, "file", &boundary)) else {
        return StatusCode::BAD_REQUEST.into_response();
    };
    let stored_file = json!({ "id": "f1", "title": String::from_utf8_lossy(&title), "size": file.len() });
    *stored.lock().unwrap_or_else(PoisonError::into_inner) = file;
    (StatusCode::CREATED, Json(stored_file)).into_response()
}

async fn download(State(stored): State<Stored>, Path(id): Path<String>) -> Response {
    if id != "f1" {
        return StatusCode::NOT_FOUND.into_response();
    }
    let content = stored.lock().unwrap_or_else(PoisonError::into_inner).clone();
    let headers = [
        (header::CONTENT_TYPE, "application/octet-stream"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"rocket.png\""),
    ];
    (headers, content).into_response()
}

/// Returns the content of a part (RFC 7578). Its headers end at an empty line.
fn part(body: &Bytes, name: &str, boundary: &str) -> Option<Bytes> {
    let headers = find(body, 0, &format!("form-data; name=\"{name}\""))?;
    let start = find(body, headers, "\r\n\r\n")? + 4;
    let end = find(body, start, boundary)?;
    Some(body.slice(start..end))
}

fn find(body: &Bytes, from: usize, text: &str) -> Option<usize> {
    let rest = body.get(from..)?;
    rest.windows(text.len()).position(|window| window == text.as_bytes()).map(|index| from + index)
}
