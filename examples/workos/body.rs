//! Reads request bodies, and checks their media type.

use axum::http::HeaderMap;
use axum::http::header::CONTENT_TYPE;
use serde_json::Value;

use super::error::Refusal;

/// Reads a JSON body; refuses another media type.
pub(super) fn json(headers: &HeaderMap, body: &[u8]) -> Result<Value, Refusal> {
    if body.is_empty() {
        return Err(Refusal::Malformed("A body is required".into()));
    }
    if !is_json(headers) {
        return Err(Refusal::UnsupportedMediaType);
    }
    serde_json::from_slice(body).map_err(|error| Refusal::Malformed(format!("The body is not valid JSON: {error}")))
}

fn is_json(headers: &HeaderMap) -> bool {
    let content_type = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let essence = content_type.split(';').next().unwrap_or_default();
    essence.trim().eq_ignore_ascii_case("application/json")
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;

    fn read(content_type: &'static str, body: &str) -> Result<Value, Refusal> {
        json(&HeaderMap::from_iter([(CONTENT_TYPE, HeaderValue::from_static(content_type))]), body.as_bytes())
    }

    #[test]
    fn only_json_with_a_json_media_type_is_read() {
        assert_eq!(read("application/json", "{}"), Ok(Value::Object(serde_json::Map::new())));
        assert_eq!(read("Application/JSON; charset=utf-8", "1"), Ok(1.into()));
        assert_eq!(read("text/plain", "{}"), Err(Refusal::UnsupportedMediaType));
        assert_eq!(json(&HeaderMap::new(), b"{}"), Err(Refusal::UnsupportedMediaType));
        assert!(matches!(read("application/json", "{"), Err(Refusal::Malformed(_))));
        assert!(matches!(read("application/json", ""), Err(Refusal::Malformed(_))));
    }
}
