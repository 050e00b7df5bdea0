//! A model with one reply, in parts or at once.

use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use axum::{Json, Router};
use serde_json::{Value, json};

const PARTS: [&str; 4] = ["Blue ", "light ", "scatters ", "most."];

pub(super) fn router() -> Router {
    Router::new().route("/v1/replies", post(reply))
}

async fn reply(Json(conversation): Json<Value>) -> Response {
    let Some(messages) = conversation.get("messages").and_then(Value::as_array) else {
        return StatusCode::BAD_REQUEST.into_response();
    };
    let texts = messages.iter().filter_map(|message| message.get("content")?.as_str());
    let words: usize = texts.map(|text| text.split_whitespace().count()).sum();
    let usage = json!({ "input": words, "output": PARTS.len() });
    if conversation.get("stream") != Some(&Value::Bool(true)) {
        return Json(json!({ "text": PARTS.concat(), "usage": usage })).into_response();
    }
    let mut events = event("thought", &json!({}));
    events.extend(PARTS.map(|text| event("delta", &json!({ "text": text }))));
    events.push_str(&event("done", &usage));
    ([(header::CONTENT_TYPE, "text/event-stream")], events).into_response()
}

/// Writes an event (WHATWG HTML, section 9.2.6).
fn event(name: &str, data: &Value) -> String {
    format!("event: {name}\ndata: {data}\n\n")
}
