//! Clients and calls with another credential, header, query or server.

use specweld::testing::MockTransport;
use specweld::{ApiClient, Attempt, CallOptions, Credential, ErrorKind};

use super::canned::{Canned, DONE, first_line, header};
use super::credentials::api::Client;

/// Returns a client of the description with a mock transport.
fn mocked(server: &MockTransport) -> Client {
    let builder = Client::builder().base_url("https://api.example.com").transport(server.clone());
    builder.bearer("first").credential("query", Credential::api_key("key")).build().unwrap()
}

#[tokio::test]
async fn clients_of_tenants_share_connections_and_layers() {
    let builder = Client::builder().bearer("first").layer(|mut attempt: Attempt| {
        attempt.headers_mut().insert("x-layer", http::HeaderValue::from_static("seen"));
        attempt.send()
    });
    let (server, first) = Canned::with(&[DONE, DONE, DONE], builder);
    let second = first.with_bearer("second").unwrap().with_header("x-tenant", "acme").unwrap();
    first.list().await.unwrap();
    second.list().await.unwrap();
    first.list().await.unwrap();
    for (token, tenant) in [("Bearer first", None), ("Bearer second", Some("acme")), ("Bearer first", None)] {
        let request = server.next_request();
        assert_eq!(header(&request, "authorization"), Some(token));
        assert_eq!(header(&request, "x-tenant"), tenant);
        assert_eq!(header(&request, "x-layer"), Some("seen"));
    }
}

#[tokio::test]
async fn a_later_credential_is_preferred_to_those_of_the_client() {
    let server = MockTransport::new();
    let client = mocked(&server).with_credential("cookie", Credential::api_key("jar")).unwrap();
    server.reply(204, "").reply(204, "");
    client.by_keys().await.unwrap();
    let tenant = client.with_credential("header", Credential::api_key("tenant-key")).unwrap();
    tenant.by_keys().await.unwrap();
    let sent = server.requests();
    assert_eq!((sent[0].uri.query(), sent[0].header("x-key")), (Some("api%20key=key"), None));
    assert_eq!((sent[1].uri.query(), sent[1].header("x-key")), (None, Some("tenant-key")));
}

#[tokio::test]
async fn a_call_can_have_its_own_credential_query_and_server() {
    let server = MockTransport::new();
    let client = mocked(&server);
    server.reply(204, "").reply(204, "");
    let call = client.list().credential(Credential::bearer("second")).extra_query("debug mode", "on&off");
    call.base_url("https://eu.example.com/v1").await.unwrap();
    client.list().await.unwrap();
    let sent = server.requests();
    assert_eq!(sent[0].uri, "https://eu.example.com/v1/pets?debug%20mode=on%26off");
    assert_eq!(sent[0].header("authorization"), Some("Bearer second"));
    assert_eq!(sent[1].uri, "https://api.example.com/pets");
    assert_eq!(sent[1].header("authorization"), Some("Bearer first"));
}

#[tokio::test]
async fn a_secret_of_a_call_is_redacted() {
    let server = MockTransport::new();
    server.reply(400, r#"{ "message": "the token tenant-secret is unknown" }"#);
    let client = mocked(&server).with_bearer("tenant-secret").unwrap();
    assert_eq!(client.list().await.unwrap_err().message().as_deref(), Some("the token [redacted] is unknown"));
    server.reply(400, r#"{ "message": "the token call-secret is unknown" }"#);
    let error = client.list().credential(Credential::bearer("call-secret")).await.unwrap_err();
    assert_eq!(error.message().as_deref(), Some("the token [redacted] is unknown"));
}

#[tokio::test]
async fn invalid_settings_are_refused_before_anything_is_sent() {
    let server = MockTransport::new();
    let client = mocked(&server);
    let reason = |result: Result<Client, specweld::BuildError>| result.unwrap_err().to_string();
    assert!(reason(client.with_base_url("http://example.com")).contains("without TLS"));
    assert!(reason(client.with_bearer("")).contains("is empty"));
    assert!(reason(client.with_header("a b", "c")).contains("is not a header name"));
    assert!(reason(client.with_credential("other", Credential::api_key("k"))).contains("no security scheme `other`"));
    let error = client.list().credential(Credential::basic("user", "password")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    let error = client.list().base_url("http://example.com").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Credential);
    assert!(client.list().base_url("example.com").await.unwrap_err().is_invalid_request());
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn another_base_url_is_used_for_all_calls_of_a_client() {
    let (server, client) = Canned::with(&[DONE], Client::builder().bearer("first"));
    let moved = client.with_base_url(&format!("{}/v2", server.base_url())).unwrap();
    moved.list().await.unwrap();
    assert_eq!(first_line(&server.next_request()), "GET /v2/pets HTTP/1.1");
}
