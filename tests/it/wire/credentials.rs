//! Credentials, tokens, servers and methods, as they are on the wire.

use specweld::{ClientCredentials, Credential, ErrorKind, json};

use super::canned::{Canned, DONE, answer, first_line, header};
use api::servers::{Local, LocalStage};

pub(crate) mod api {
    specweld::generate_api!("it/wire/credentials.json");
}

/// One webhook, and no operation.
mod one {
    specweld::generate_api!(spec = "it/wire/credentials.json", only = [fed]);
}

const REFUSED: &str = "HTTP/1.1 401 Unauthorized\r\ncontent-length: 0\r\n\r\n";

fn token(name: &str) -> String {
    let body = format!(r#"{{"access_token":"{name}","token_type":"bearer","expires_in":3600}}"#);
    answer("200 OK", "application/json", "", &body)
}

/// The server of the description, where the canned one listens.
fn local(canned: &Canned) -> Local {
    let (_, port) = canned.base_url().rsplit_once(':').map(|(host, port)| (host.to_owned(), port.to_owned())).unwrap();
    Local::new().port(port)
}

fn builder(canned: &Canned) -> specweld::ClientBuilder<api::Client> {
    api::Client::builder().server(local(canned).stage(LocalStage::Test))
}

#[tokio::test]
async fn a_token_is_fetched_kept_and_replaced() {
    let (one, two) = (token("one"), token("two"));
    let canned = Canned::new(&[&one, DONE, DONE, REFUSED, &two, DONE]);
    let machine = ClientCredentials::new("id", "&hunter2").scopes(["pets:read"]);
    let client = builder(&canned).client_credentials(machine).build().unwrap();
    for _ in 0..3 {
        client.list().await.unwrap();
    }
    let asked = canned.heard();
    assert_eq!(first_line(&asked), "POST /oauth/token HTTP/1.1");
    assert_eq!(header(&asked, "authorization"), Some("Basic aWQ6JTI2aHVudGVyMg=="));
    assert!(asked.ends_with("\r\n\r\ngrant_type=client_credentials&scope=pets%3Aread"), "{asked}");
    for wanted in ["Bearer one", "Bearer one", "Bearer one"] {
        let call = canned.heard();
        assert_eq!((first_line(&call), header(&call, "authorization")), ("GET /test/pets HTTP/1.1", Some(wanted)));
    }
    assert_eq!(first_line(&canned.heard()), "POST /oauth/token HTTP/1.1");
    assert_eq!(header(&canned.heard(), "authorization"), Some("Bearer two"));
    assert!(!format!("{client:?}").contains("hunter2"));
}

#[tokio::test]
async fn no_token_no_call() {
    let body = r#"{"error":"invalid_client","error_description":"Who are you?"}"#;
    let answer = format!("HTTP/1.1 401 Unauthorized\r\ncontent-length: {}\r\n\r\n{body}", body.len());
    let canned = Canned::new(&[&answer]);
    let client = builder(&canned).client_credentials(ClientCredentials::new("id", "hunter2")).build().unwrap();
    let error = client.list().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Credential);
    assert_eq!(error.to_string(), "list: no token: the token endpoint responded with 401: Who are you?");
    assert!(!format!("{error:?}").contains("hunter2"));
}

#[tokio::test]
async fn keys_travel_where_the_description_says() {
    let canned = Canned::new(&[DONE, DONE, DONE]);
    let key = Credential::api_key;
    let both =
        builder(&canned).credential("query", key("a&hunter2")).credential("cookie", key("c;hunter2")).build().unwrap();
    both.by_keys().await.unwrap();
    let request = canned.heard();
    assert_eq!(first_line(&request), "GET /test/keys?api%20key=a%26hunter2 HTTP/1.1");
    assert_eq!(header(&request, "cookie"), Some("session=c%3Bhunter2"));
    let one = builder(&canned).credential("query", key("q")).credential("header", key("h")).build().unwrap();
    one.by_keys().await.unwrap();
    let request = canned.heard();
    assert_eq!((first_line(&request), header(&request, "x-key")), ("GET /test/keys HTTP/1.1", Some("h")));
    builder(&canned).build().unwrap().by_keys().await.unwrap();
    assert_eq!(first_line(&canned.heard()), "GET /test/keys HTTP/1.1");
    let error = builder(&canned).build().unwrap().list().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Credential);
    assert!(canned.is_silent());
}

#[tokio::test]
async fn a_server_of_an_operation_and_methods_of_all_kinds() {
    let canned = Canned::new(&[
        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 9\r\n\r\n",
        DONE,
        DONE,
        DONE,
    ]);
    let client = api::Client::builder().server(local(&canned)).build().unwrap();
    client.look().await.unwrap();
    assert_eq!(first_line(&canned.heard()), "HEAD /live/pets HTTP/1.1");
    client.search("dogs").await.unwrap();
    let request = canned.heard();
    assert_eq!(first_line(&request), "QUERY /live/pets HTTP/1.1");
    assert!(request.ends_with("\r\n\r\n\"dogs\""), "{request}");
    client.tie().await.unwrap();
    assert_eq!(first_line(&canned.heard()), "LINK /live/pets HTTP/1.1");
    client.old().await.unwrap();
    assert_eq!(first_line(&canned.heard()), "GET /v0/old HTTP/1.1");
}

#[test]
fn what_a_webhook_carries_is_decoded() {
    let fed: api::webhooks::Fed = json::from_slice(br#"{"id":7,"newer":true}"#).unwrap();
    assert_eq!(fed.id, 7);
    let alone: one::webhooks::Fed = json::from_slice(br#"{"id":7}"#).unwrap();
    assert_eq!(alone.id, fed.id);
}
