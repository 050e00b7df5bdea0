//! A small bank. It loses its first response, and charges only once for requests with the same key.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::extract::{Query, State};
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use axum::{Json, Router};
use serde_json::{Value, json};

/// The largest amount of a charge.
const LIMIT: i64 = 5_000;

/// The charges, which the program and the handlers share.
#[derive(Clone, Default)]
pub(super) struct Bank(Arc<Mutex<Account>>);

#[derive(Default)]
struct Account {
    requests: usize,
    /// The charge of each idempotency key.
    charges: HashMap<String, Value>,
}

impl Bank {
    pub(super) fn requests(&self) -> usize {
        self.account().requests
    }

    pub(super) fn charges(&self) -> usize {
        self.account().charges.len()
    }

    fn account(&self) -> MutexGuard<'_, Account> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

pub(super) fn router(bank: Bank) -> Router {
    Router::new().route("/v1/charges", post(create)).with_state(bank)
}

async fn create(State(bank): State<Bank>, headers: HeaderMap, form: String) -> Response {
    let key = headers.get("idempotency-key").and_then(|value| value.to_str().ok());
    let (Some(key), Some(form)) = (key, read(&form)) else { return StatusCode::BAD_REQUEST.into_response() };
    let mut account = bank.account();
    account.requests += 1;
    let amount = form.get("amount").and_then(|text| text.parse::<i64>().ok());
    if amount.is_none_or(|amount| amount > LIMIT) {
        let message = format!("The limit of the card is {LIMIT}.");
        let refusal = json!({ "error": { "code": "card_declined", "message": message } });
        return (StatusCode::PAYMENT_REQUIRED, Json(refusal)).into_response();
    }
    let id = format!("ch_{}", account.charges.len() + 1);
    let charge = account.charges.entry(key.to_owned()).or_insert_with(
        || json!({ "id": id, "amount": amount, "currency": form.get("currency"), "metadata": metadata(&form) }),
    );
    let response = Json(charge.clone()).into_response();
    if account.requests == 1 {
        return (StatusCode::SERVICE_UNAVAILABLE, [("retry-after", "0")]).into_response();
    }
    response
}

/// Reads the pairs of a form, which is written like the query of a URL.
fn read(form: &str) -> Option<HashMap<String, String>> {
    let uri: Uri = format!("/?{form}").parse().ok()?;
    Query::try_from_uri(&uri).ok().map(|Query(pairs)| pairs)
}

/// Returns the members of `metadata`, whose names are `metadata[order]` and the like.
fn metadata(form: &HashMap<String, String>) -> HashMap<&str, &str> {
    form.iter()
        .filter_map(|(key, value)| Some((key.strip_prefix("metadata[")?.strip_suffix(']')?, value.as_str())))
        .collect()
}
