//! A calendar with its authorization server. Its codes contain the challenge of PKCE, so that it needs no state.

use std::collections::HashMap;

use aws_lc_rs::digest::{SHA256, digest};
use axum::extract::Query;
use axum::http::{HeaderMap, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use serde_json::json;

const BASE64_URL: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

pub(super) fn router() -> Router {
    Router::new().route("/token", post(token)).route("/events", get(events))
}

/// Returns the callback of a person who agrees. A real server shows a page, and redirects the browser.
pub(super) fn agree(query: &str) -> String {
    let query = read(query);
    let value = |name: &str| query.get(name).map(String::as_str).unwrap_or_default();
    format!("{}?code={}&state={}", value("redirect_uri"), value("code_challenge"), value("state"))
}

/// Exchanges a code, or a refresh token. The first access token is refused by the calendar, as if it had expired.
async fn token(form: String) -> Response {
    let form = read(&form);
    let value = |name: &str| form.get(name).map(String::as_str).unwrap_or_default();
    let access_token = match value("grant_type") {
        "authorization_code" if value("code") == challenge(value("code_verifier")) => "expired",
        "refresh_token" if value("refresh_token") == "r1" => "valid",
        _ => return (StatusCode::BAD_REQUEST, Json(json!({ "error": "invalid_grant" }))).into_response(),
    };
    let tokens = json!({
        "access_token": access_token, "token_type": "bearer", "expires_in": 3600, "refresh_token": "r1"
    });
    Json(tokens).into_response()
}

async fn events(headers: HeaderMap) -> Response {
    if headers.get(header::AUTHORIZATION).is_none_or(|value| value != "Bearer valid") {
        return StatusCode::UNAUTHORIZED.into_response();
    }
    Json(json!([{ "title": "Launch", "start": "2026-03-01T09:00:00Z" }])).into_response()
}

/// Returns the challenge of a verifier (RFC 7636 section 4.2): BASE64URL without padding of its SHA-256.
fn challenge(verifier: &str) -> String {
    let hash = digest(&SHA256, verifier.as_bytes());
    let characters = hash.as_ref().chunks(3).flat_map(|chunk| {
        let bits = (0..3).fold(0, |bits, index| bits << 8 | usize::from(chunk.get(index).copied().unwrap_or(0)));
        (0..=chunk.len()).filter_map(move |index| BASE64_URL.get(bits >> (18 - 6 * index) & 63))
    });
    characters.map(|byte| char::from(*byte)).collect()
}

/// Reads the pairs of a query, or of a form.
fn read(query: &str) -> HashMap<String, String> {
    let uri = format!("/?{query}").parse::<Uri>().unwrap_or_default();
    Query::try_from_uri(&uri).map(|Query(pairs)| pairs).unwrap_or_default()
}
