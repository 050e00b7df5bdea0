//! A WorkOS with one person. It accepts each code and each refresh token only once.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use axum::extract::{Query, State};
use axum::http::{StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use axum::{Json, Router};
use serde_json::{Value, json};
use specweld::format::Base64Url;

/// The code, or the refresh token, that is accepted next.
type Grant = Arc<Mutex<String>>;

/// The parameters that the browser brings back to the program.
#[derive(Default)]
pub(super) struct Callback {
    pub(super) code: String,
    pub(super) state: String,
}

pub(super) fn router() -> Router {
    let code = Grant::new(Mutex::new("code_1".to_owned()));
    Router::new().route("/user_management/authenticate", post(authenticate)).with_state(code)
}

/// Returns the callback of a person who signs in. The real page redirects the browser.
pub(super) fn agree(page: &str) -> Callback {
    let query = page.parse::<Uri>().map(|uri| Query::<HashMap<String, String>>::try_from_uri(&uri));
    let Ok(Ok(Query(mut query))) = query else { return Callback::default() };
    Callback { code: "code_1".to_owned(), state: query.remove("state").unwrap_or_default() }
}

async fn authenticate(State(next): State<Grant>, Json(grant): Json<Value>) -> Response {
    let member = |name: &str| grant.get(name).and_then(Value::as_str).unwrap_or_default();
    if member("client_secret") != "sk_test_1" {
        return refuse("invalid_client", "The client is unknown.");
    }
    let sent = match member("grant_type") {
        "authorization_code" => member("code"),
        "refresh_token" => member("refresh_token"),
        _ => "",
    };
    let mut next = next.lock().unwrap_or_else(PoisonError::into_inner);
    if sent != *next {
        return refuse("invalid_grant", "The grant was used already, or has expired.");
    }
    *next = format!("{sent}_refreshed");
    let user = json!({ "id": "user_01", "email": "ada@example.com", "first_name": "Ada" });
    let claims = json!({ "sub": "user_01", "sid": "session_01", "org_id": "org_01" });
    Json(json!({
        "user": user, "organization_id": "org_01", "access_token": token(&claims), "refresh_token": *next
    }))
    .into_response()
}

/// Returns a token with these claims (RFC 7519 section 3). Its signature is not valid.
fn token(claims: &Value) -> String {
    let part = |value: &Value| Base64Url::from(value.to_string().into_bytes()).to_string();
    format!("{}.{}.{}", part(&json!({ "alg": "RS256" })), part(claims), part(&json!("a signature")))
}

fn refuse(error: &str, description: &str) -> Response {
    (StatusCode::BAD_REQUEST, Json(json!({ "error": error, "error_description": description }))).into_response()
}
