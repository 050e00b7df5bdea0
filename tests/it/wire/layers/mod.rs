//! Layers around the attempts of calls, over real HTTP.

mod attempts;
mod breaker;
mod etag_cache;
mod log;
mod rate_limit;
mod secrets;
mod signatures;
mod sigv4;

use std::time::Duration;

use specweld::{Layer, RetryPolicy};
use specweld_tests::secret::SECRET;

use super::canned::{Canned, json};
use super::workos::Client;

/// The body of an application.
const APPLICATION: &str = r#"{ "application_type": "m2m", "object": "connect_application", "id": "a", "client_id": "c",
    "name": "n", "description": null, "scopes": [], "organization_id": "o", "created_at": "2024-01-01T00:00:00Z",
    "updated_at": "2024-01-01T00:00:00Z" }"#;

/// A list without applications.
const EMPTY_LIST: &str = r#"{ "object": "list", "data": [], "list_metadata": { "before": null, "after": null } }"#;

/// Returns a response with an application.
fn application() -> String {
    json("200 OK", APPLICATION)
}

/// Returns a response with an empty list.
fn empty_list() -> String {
    json("200 OK", EMPTY_LIST)
}

/// Starts a server with these responses, and creates a client with a layer.
fn with_layer(responses: &[&str], layer: impl Layer) -> (Canned, Client) {
    let retry = RetryPolicy::new().backoff(Duration::from_millis(1), Duration::from_millis(2));
    Canned::with(responses, Client::builder().bearer(SECRET).retry(retry).layer(layer))
}
