//! Credentials, tokens, servers and methods, as the client sends them.

use specweld::{ApiClient, ClientCredentials, Credential, ErrorKind, json};

use super::canned::{Canned, DONE, first_line, header, response};
use api::servers::{Local, LocalStage};

pub(crate) mod api {
    specweld::generate_api!("it/wire/credentials.json");
}

/// A client with a webhook and without operations.
mod one {
    specweld::generate_api!(spec = "it/wire/credentials.json", only = [fed]);
}

/// A client with credentials from variables that Cargo sets.
mod from_env {
    specweld::generate_api!(
        spec = "it/wire/credentials.json",
        env = { bearer = "CARGO_PKG_NAME", "query" = "CARGO_PKG_NAME", "cookie" = "SPECWELD_UNSET" },
    );
}

/// A client like the other one, without a variable that is not set.
mod from_cargo {
    specweld::generate_api!(
        spec = "it/wire/credentials.json",
        only = [list, by_keys],
        env = { bearer = "CARGO_PKG_NAME", "header" = "CARGO_PKG_NAME" },
    );
}

/// A description without security schemes.
mod open {
    specweld::generate_api!(
        inline = r#"{
            "openapi": "3.1.0",
            "info": { "title": "Open", "version": "1" },
            "paths": { "/x": { "get": { "operationId": "x", "responses": { "204": { "description": "done" } } } } }
        }"#,
        env = { bearer = "CARGO_PKG_NAME" },
    );
}

const REFUSED: &str = "HTTP/1.1 401 Unauthorized\r\ncontent-length: 0\r\n\r\n";

fn token(name: &str) -> String {
    let body = format!(r#"{{"access_token":"{name}","token_type":"bearer","expires_in":3600}}"#);
    response("200 OK", "application/json", "", &body)
}

/// Returns the server of the description, with the port of the canned one.
fn local(canned: &Canned) -> Local {
    let (_, port) = canned.base_url().rsplit_once(':').map(|(host, port)| (host.to_owned(), port.to_owned())).unwrap();
    Local::new().port(port)
}

fn builder(canned: &Canned) -> specweld::ClientBuilder<api::Client> {
    api::Client::builder().server(local(canned).stage(LocalStage::Test))
}

#[tokio::test]
async fn a_token_is_fetched_cached_and_replaced() {
    let (one, two) = (token("one"), token("two"));
    let canned = Canned::new(&[&one, DONE, DONE, REFUSED, &two, DONE]);
    let machine = ClientCredentials::new("id", "&hunter2").scopes(["pets:read"]);
    let client = builder(&canned).client_credentials(machine).build().unwrap();
    for _ in 0..3 {
        client.list().await.unwrap();
    }
    let token_request = canned.next_request();
    assert_eq!(first_line(&token_request), "POST /oauth/token HTTP/1.1");
    assert_eq!(header(&token_request, "authorization"), Some("Basic aWQ6JTI2aHVudGVyMg=="));
    assert!(token_request.ends_with("\r\n\r\ngrant_type=client_credentials&scope=pets%3Aread"), "{token_request}");
    for wanted in ["Bearer one", "Bearer one", "Bearer one"] {
        let call = canned.next_request();
        assert_eq!((first_line(&call), header(&call, "authorization")), ("GET /test/pets HTTP/1.1", Some(wanted)));
    }
    assert_eq!(first_line(&canned.next_request()), "POST /oauth/token HTTP/1.1");
    assert_eq!(header(&canned.next_request(), "authorization"), Some("Bearer two"));
    assert!(!format!("{client:?}").contains("hunter2"));
}

#[tokio::test]
async fn without_a_token_no_call_is_sent() {
    let body = r#"{"error":"invalid_client","error_description":"Who are you?"}"#;
    let response = format!("HTTP/1.1 401 Unauthorized\r\ncontent-length: {}\r\n\r\n{body}", body.len());
    let canned = Canned::new(&[&response]);
    let client = builder(&canned).client_credentials(ClientCredentials::new("id", "hunter2")).build().unwrap();
    let error = client.list().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Credential);
    assert_eq!(error.to_string(), "list: no token: the token endpoint responded with 401: Who are you?");
    assert!(!format!("{error:?}").contains("hunter2"));
}

#[tokio::test]
async fn keys_are_sent_in_the_described_places() {
    let canned = Canned::new(&[DONE, DONE, DONE]);
    let key = Credential::api_key;
    let both =
        builder(&canned).credential("query", key("a&hunter2")).credential("cookie", key("c;hunter2")).build().unwrap();
    both.by_keys().await.unwrap();
    let request = canned.next_request();
    assert_eq!(first_line(&request), "GET /test/keys?api%20key=a%26hunter2 HTTP/1.1");
    assert_eq!(header(&request, "cookie"), Some("session=c%3Bhunter2"));
    let one = builder(&canned).credential("query", key("q")).credential("header", key("h")).build().unwrap();
    one.by_keys().await.unwrap();
    let request = canned.next_request();
    assert_eq!((first_line(&request), header(&request, "x-key")), ("GET /test/keys HTTP/1.1", Some("h")));
    builder(&canned).build().unwrap().by_keys().await.unwrap();
    assert_eq!(first_line(&canned.next_request()), "GET /test/keys HTTP/1.1");
    let error = builder(&canned).build().unwrap().list().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Credential);
    assert!(canned.has_no_request());
}

#[tokio::test]
async fn credentials_are_read_from_the_environment() {
    let canned = Canned::new(&[DONE, DONE]);
    let client = from_cargo::Client::from_env().unwrap().base_url(canned.base_url()).build().unwrap();
    client.list().await.unwrap();
    assert_eq!(header(&canned.next_request(), "authorization"), Some("Bearer specweld-tests"));
    client.by_keys().await.unwrap();
    assert_eq!(header(&canned.next_request(), "x-key"), Some("specweld-tests"));
    let error = from_env::Client::from_env().unwrap_err().to_string();
    assert_eq!(error, "the environment variable `SPECWELD_UNSET` is not set: it must have the credential");
}

#[tokio::test]
async fn a_description_without_schemes_accepts_a_token() {
    let canned = Canned::new(&[DONE, DONE, DONE, DONE, &token("one"), DONE]);
    let builder = || open::Client::builder().base_url(canned.base_url());
    let client = builder().bearer("t").build().unwrap();
    client.x().await.unwrap();
    client.x().header("authorization", "Bearer own").await.unwrap();
    client.with_bearer("tenant").unwrap().x().await.unwrap();
    open::Client::from_env().unwrap().base_url(canned.base_url()).build().unwrap().x().await.unwrap();
    let machine = ClientCredentials::new("id", "secret").token_url("/token");
    builder().client_credentials(machine).build().unwrap().x().await.unwrap();
    let sent: Vec<String> =
        (0..6).map(|_| header(&canned.next_request(), "authorization").unwrap().to_owned()).collect();
    let expected =
        ["Bearer t", "Bearer own", "Bearer tenant", "Bearer specweld-tests", "Basic aWQ6c2VjcmV0", "Bearer one"];
    assert_eq!(sent, expected);
    let error = builder().api_key("k").build().unwrap_err().to_string();
    assert_eq!(
        error,
        "Open declares no security scheme for an API key; it has none: set any other credential by `header`"
    );
}

#[tokio::test]
async fn operations_have_servers_and_methods_of_all_kinds() {
    let canned = Canned::new(&[
        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 9\r\n\r\n",
        DONE,
        DONE,
        DONE,
    ]);
    let client = api::Client::builder().server(local(&canned)).build().unwrap();
    client.look().await.unwrap();
    assert_eq!(first_line(&canned.next_request()), "HEAD /live/pets HTTP/1.1");
    client.search("dogs").await.unwrap();
    let request = canned.next_request();
    assert_eq!(first_line(&request), "QUERY /live/pets HTTP/1.1");
    assert!(request.ends_with("\r\n\r\n\"dogs\""), "{request}");
    client.tie().await.unwrap();
    assert_eq!(first_line(&canned.next_request()), "LINK /live/pets HTTP/1.1");
    client.old().await.unwrap();
    assert_eq!(first_line(&canned.next_request()), "GET /v0/old HTTP/1.1");
}

#[test]
fn webhook_payloads_are_decoded() {
    let fed: api::webhooks::Fed = json::from_slice(br#"{"id":7,"newer":true}"#).unwrap();
    assert_eq!(fed.id, 7);
    let only: one::webhooks::Fed = json::from_slice(br#"{"id":7}"#).unwrap();
    assert_eq!(only.id, fed.id);
}
