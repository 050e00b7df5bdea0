//! A small service of commits. Its pages have cursors that only the header `Link` contains.

use std::collections::HashMap;

use axum::extract::{Path, Query};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Json, Router};
use serde_json::{Value, json};

/// The commits of `acme/rocket`, the newest first: identifier, message and author.
const COMMITS: [(&str, &str, &str); 5] = [
    ("c5", "Land", "mia"),
    ("c4", "Orbit", "bo"),
    ("c3", "Start", "mia"),
    ("c2", "Add fuel", "mia"),
    ("c1", "First sketch", "bo"),
];

pub(super) fn router() -> Router {
    Router::new().route("/repos/{owner}/{repo}/commits", get(list))
}

async fn list(Path(repository): Path<(String, String)>, Query(query): Query<HashMap<String, String>>) -> Response {
    if repository != ("acme".to_owned(), "rocket".to_owned()) {
        return (StatusCode::NOT_FOUND, Json(json!({ "message": "Not Found" }))).into_response();
    }
    let length = query.get("per_page").and_then(|text| text.parse().ok()).unwrap_or(30);
    let author = query.get("author");
    let older_than = query.get("older_than");
    let mut found = COMMITS
        .iter()
        .filter(|(_, _, by)| author.is_none_or(|author| author == by))
        .filter(|(sha, _, _)| older_than.is_none_or(|cursor| *sha < cursor.as_str()));
    let page: Vec<_> = found.by_ref().take(length).collect();
    let items: Vec<Value> =
        page.iter().map(|(sha, message, author)| json!({ "sha": sha, "message": message, "author": author })).collect();
    let mut response = Json(items).into_response();
    if let (Some((last, _, _)), Some(_)) = (page.last(), found.next()) {
        let filter = author.map_or_else(String::new, |author| format!("&author={author}"));
        let link = format!("</repos/acme/rocket/commits?per_page={length}&older_than={last}{filter}>; rel=\"next\"");
        if let Ok(link) = link.parse() {
            response.headers_mut().insert(header::LINK, link);
        }
    }
    response
}
