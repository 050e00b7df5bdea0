//! Tests the server over a real socket.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use super::{Fault, Options, Server};

/// A response, split at the start of the body.
struct Reply {
    status: u16,
    head: String,
    body: String,
}

impl Reply {
    fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap()
    }
}

async fn start() -> Server {
    Server::start(Options::default()).await.unwrap()
}

async fn send(server: &Server, method: &str, target: &str, body: Option<Value>) -> Reply {
    let body = body.map_or_else(String::new, |body| body.to_string());
    let key = server.api_key();
    let length = body.len();
    let head = format!("authorization: Bearer {key}\r\ncontent-type: application/json\r\ncontent-length: {length}");
    exchange(server, &format!("{method} {target} HTTP/1.1\r\nhost: a\r\nconnection: close\r\n{head}\r\n\r\n{body}"))
        .await
}

async fn exchange(server: &Server, request: &str) -> Reply {
    let base_url = server.base_url();
    let mut stream = TcpStream::connect(base_url.strip_prefix("http://").unwrap()).await.unwrap();
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut reply = String::new();
    stream.read_to_string(&mut reply).await.unwrap();
    let (head, body) = reply.split_once("\r\n\r\n").unwrap();
    let status = head.split(' ').nth(1).unwrap().parse().unwrap();
    Reply { status, head: head.to_owned(), body: body.to_owned() }
}

#[tokio::test]
async fn an_application_is_created_changed_and_deleted() {
    let server = start().await;
    let wanted = json!({ "name": "Backend", "application_type": "m2m", "organization_id": "org_1", "scopes": ["a"] });
    let created = send(&server, "POST", "/connect/applications", Some(wanted)).await;
    assert_eq!(created.status, 201);
    let client_path = format!("/connect/applications/{}", created.json()["client_id"].as_str().unwrap());

    let renamed = send(&server, "PUT", &client_path, Some(json!({ "name": "Renamed" }))).await;
    let application = renamed.json();
    assert_eq!((renamed.status, &application["name"], &application["scopes"]), (200, &json!("Renamed"), &json!(["a"])));
    assert_eq!(application["created_at"].as_str().unwrap().len(), "2026-01-15T12:00:00.000Z".len());

    let deleted = send(&server, "DELETE", &client_path, None).await;
    assert_eq!((deleted.status, deleted.body.as_str()), (204, ""));
    let missing = send(&server, "GET", &client_path, None).await;
    assert_eq!((missing.status, &missing.json()["code"]), (404, &json!("entity_not_found")));
}

#[tokio::test]
async fn the_sixth_secret_is_refused_and_no_list_shows_a_value() {
    let server = start().await;
    let path = format!("/connect/applications/{}/client_secrets", server.seed_m2m("Backend", "org_1"));
    for _ in 0..5 {
        let created = send(&server, "POST", &path, Some(json!({}))).await;
        assert_eq!((created.status, created.json()["secret"].is_string()), (201, true));
    }
    assert_eq!(send(&server, "POST", &path, Some(json!({}))).await.status, 409);
    let listed = send(&server, "GET", &path, None).await.json();
    let secrets = listed.as_array().unwrap();
    assert!(secrets.len() == 5 && secrets.iter().all(|secret| secret.get("secret").is_none()));
    let gone = format!("/connect/client_secrets/{}", secrets[0]["id"].as_str().unwrap());
    assert_eq!(send(&server, "DELETE", &gone, None).await.status, 204);
    assert_eq!(send(&server, "POST", &path, Some(json!({}))).await.status, 201);
}

#[tokio::test]
async fn cursors_and_filters_reach_the_whole_list() {
    let server = start().await;
    let ids = server.seed_many(5, "org_1");
    server.seed_third_party("Elsewhere", "org_2");
    server.seed_dynamic("Plugin");
    for (order, cursor) in [("desc", "after"), ("asc", "after"), ("normal", "before")] {
        let mut found: Vec<String> = Vec::new();
        let mut query = format!("?organization_id=org_1&limit=2&order={order}");
        loop {
            let page = send(&server, "GET", &format!("/connect/applications{query}"), None).await.json();
            found.extend(page["data"].as_array().unwrap().iter().map(|item| item["id"].as_str().unwrap().to_owned()));
            let Some(next) = page["list_metadata"][cursor].as_str() else { break };
            query = format!("?organization_id=org_1&limit=2&order={order}&{cursor}={next}");
        }
        if order != "asc" {
            found.reverse();
        }
        assert_eq!(found, ids, "{order}");
    }
    let count = async |query: &str| {
        let list = send(&server, "GET", &format!("/connect/applications{query}"), None).await.json();
        list["data"].as_array().unwrap().len()
    };
    assert_eq!(count("").await, 6, "dynamic registrations are left out");
    assert_eq!(count("?registration_types=dynamic").await, 1);
    assert_eq!(count("?registration_types=dynamic,authenticated").await, 7);
}

#[tokio::test]
async fn refusals_have_the_form_of_the_real_ones() {
    let options = Options { organizations: vec!["org_1".into()], ..Options::default() };
    let server = Server::start(options).await.unwrap();
    let anonymous = "GET /connect/applications HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n";
    let refused = exchange(&server, anonymous).await;
    assert_eq!((refused.status, refused.json()), (401, json!({ "message": "Unauthorized" })));
    assert!(refused.head.contains("x-request-id: "), "{}", refused.head);

    let invalid = send(&server, "POST", "/connect/applications", Some(json!({ "application_type": "m2m" }))).await;
    assert_eq!((invalid.status, invalid.json()["errors"].as_array().unwrap().len()), (422, 2));
    let stranger = json!({ "name": "a", "application_type": "m2m", "organization_id": "org_9" });
    assert_eq!(send(&server, "POST", "/connect/applications", Some(stranger)).await.status, 404);
    assert_eq!(send(&server, "GET", "/connect/applications?limit=101", None).await.status, 422);
    assert_eq!(send(&server, "GET", "/connect", None).await.json(), json!({ "message": "Not Found" }));
    let wrong_method = send(&server, "PATCH", "/connect/applications", None).await;
    assert!(wrong_method.status == 405 && wrong_method.head.contains("allow: GET"), "{}", wrong_method.head);
}

#[tokio::test]
async fn faults_are_applied_in_order_and_once() {
    let server = start().await;
    server.seed_first_party("Portal");
    server.inject(Fault::RateLimit { retry_after: Some("7".into()) });
    server.inject(Fault::ServerError(503));
    server.inject(Fault::HtmlError);
    server.inject(Fault::BrokenJson);
    server.inject(Fault::UnknownApplicationType);
    server.inject(Fault::TruncatedBody);
    server.inject(Fault::Delay(Duration::from_millis(50)));
    let get = async || send(&server, "GET", "/connect/applications", None).await;

    let limited = get().await;
    assert!(limited.status == 429 && limited.head.contains("retry-after: 7"), "{}", limited.head);
    assert_eq!(get().await.status, 503);
    let page = get().await;
    assert!(page.status == 502 && page.head.contains("text/html"), "{}", page.head);
    let broken = get().await;
    assert!(broken.status == 200 && serde_json::from_str::<Value>(&broken.body).is_err(), "{}", broken.body);
    assert_eq!(get().await.json()["data"][0]["application_type"], "agent");
    let truncated = get().await;
    let promised = truncated.head.split("content-length: ").nth(1).unwrap().split("\r\n").next().unwrap();
    assert!(truncated.body.len() < promised.parse().unwrap(), "{promised}");
    let start = Instant::now();
    assert_eq!(get().await.json()["data"][0]["application_type"], "oauth");
    assert!(start.elapsed() >= Duration::from_millis(50));
}

#[tokio::test]
async fn requests_are_recorded_until_they_are_taken() {
    let server = start().await;
    send(&server, "PUT", "/connect/applications/a%2Fb?x=1", Some(json!({ "name": "a" }))).await;
    let recorded = server.take_requests();
    assert_eq!(recorded.len(), 1);
    assert_eq!((recorded[0].method.as_str(), recorded[0].target.as_str()), ("PUT", "/connect/applications/a%2Fb?x=1"));
    assert_eq!(recorded[0].header("authorization"), Some("Bearer sk_test_in_memory"));
    assert_eq!(recorded[0].json(), Some(json!({ "name": "a" })));
    assert!(server.requests().is_empty());
    server.stop().await.unwrap();
}
