//! Calls of paths that the description does not have.

use specweld::http::Method;
use specweld::testing::MockTransport;
use specweld::{ApiClient, Attempt, Credential, ErrorKind, StatusCode};
use specweld_tests::secret::SECRET;

use super::canned::{Canned, first_line, header, header_and_body, json, response};
use super::workos::Client;

mod api {
    specweld::generate_api! {
        inline = r##"{
    "openapi": "3.1.0",
    "info": { "title": "Sample", "version": "1" },
    "servers": [{ "url": "https://api.example.com" }],
    "paths": { "/rows": { "get": {
        "operationId": "request",
        "security": [{ "bearer": [] }, { "basic": [] }],
        "responses": { "204": { "description": "OK" } }
    } } },
    "components": { "securitySchemes": {
        "bearer": { "type": "http", "scheme": "bearer" },
        "basic": { "type": "http", "scheme": "basic" },
        "header_key": { "type": "apiKey", "in": "header", "name": "X-Api-Key" }
    } }
}"##
    }
}

#[tokio::test]
async fn a_raw_call_has_the_credential_the_layers_and_the_retries_of_the_client() {
    let layer = |mut attempt: Attempt| {
        let number = http::HeaderValue::from(attempt.number());
        attempt.headers_mut().insert("x-attempt", number);
        attempt.send()
    };
    let builder = Client::builder().bearer(SECRET).layer(layer);
    let responses = [json("503 Service Unavailable", "{}"), json("200 OK", r#"{ "id": "u" }"#)];
    let (server, client) = Canned::with(&[&responses[0], &responses[1]], builder);
    let response = client.request(Method::GET, "/users/u%20v?a=b").query("c d", "e&f").await.unwrap();
    assert_eq!((response.status(), &response.body()[..]), (StatusCode::OK, &br#"{ "id": "u" }"#[..]));
    for attempt in ["1", "2"] {
        let request = server.next_request();
        assert_eq!(first_line(&request), "GET /users/u%20v?a=b&c%20d=e%26f HTTP/1.1");
        assert_eq!(header(&request, "authorization"), Some(&*format!("Bearer {SECRET}")));
        assert_eq!(header(&request, "x-attempt"), Some(attempt));
    }
}

#[tokio::test]
async fn a_raw_call_sends_a_body_and_returns_every_status() {
    let body = r#"{ "message": "no" }"#;
    let responses = [response("422 Unprocessable Content", "application/json", "x-reason: name\r\n", body)];
    let (server, client) = Canned::with(&[&responses[0]], Client::builder().bearer(SECRET));
    let response = client.request(Method::POST, "/users").json(&serde_json::json!({ "name": "n" })).await.unwrap();
    assert_eq!(response.status(), StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!((&response.headers()["x-reason"], &response.body()[..]), (&"name".parse().unwrap(), body.as_bytes()));
    let request = server.next_request();
    assert_eq!(header_and_body(&request, "content-type"), ("application/json", r#"{"name":"n"}"#));
}

#[tokio::test]
async fn a_raw_call_can_have_any_method_and_any_body() {
    let (server, client) = Canned::with(&[&json("200 OK", "{}")], Client::builder().bearer(SECRET));
    let method = Method::from_bytes(b"PURGE").unwrap();
    client.request(method, "/").body("text/csv", "a,b").plain_header("accept", "text/csv").await.unwrap();
    let request = server.next_request();
    assert_eq!(first_line(&request), "PURGE / HTTP/1.1");
    assert_eq!(header_and_body(&request, "content-type"), ("text/csv", "a,b"));
    assert_eq!(header(&request, "accept"), Some("text/csv"));
}

#[tokio::test]
async fn a_path_that_refers_to_another_resource_is_refused() {
    let server = MockTransport::new();
    let client = Client::builder().bearer(SECRET).transport(server.clone()).build().unwrap();
    for path in ["users", "https://example.com/", "/a/../b", "//example.com/"] {
        let error = client.request(Method::GET, path).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{path}");
    }
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn a_raw_call_has_all_credentials_and_one_of_each_header() {
    let server = MockTransport::new();
    let client = api::Client::builder()
        .credential("bearer", Credential::bearer("the-token"))
        .credential("basic", Credential::basic("user", "the-password"))
        .credential("header_key", Credential::api_key("the-key"))
        .transport(server.clone())
        .build()
        .unwrap();
    server.reply(200, "{}").reply(204, "");
    // The operation has the name of the method for raw calls.
    ApiClient::request(&client, Method::GET, "/new").await.unwrap();
    client.request().await.unwrap();
    let sent = &server.requests()[0];
    assert_eq!(sent.header("authorization"), Some("Bearer the-token"));
    assert_eq!(sent.headers.get_all("authorization").iter().count(), 1);
    assert_eq!(sent.header("x-api-key"), Some("the-key"));
}
