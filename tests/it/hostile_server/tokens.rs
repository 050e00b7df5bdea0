//! Malicious token endpoints, and credentials in queries and cookies.

use std::time::Duration;

use specweld::{ClientCredentials, Credential, ErrorKind, RetryPolicy};
use specweld_tests::secret::SECRET;

use super::{BUFFER_LIMIT, Server, assert_no_secret, outcome, response};
use crate::wire::credentials::api::Client;

/// Creates a client with tokens from one server for the requests to another one.
fn client(tokens: &Server, service: &Server) -> Client {
    let machine = ClientCredentials::new("id", SECRET).token_url(format!("{}/oauth/token", tokens.base_url()));
    let builder = Client::builder().base_url(service.base_url()).client_credentials(machine);
    builder.retry(RetryPolicy::none()).timeout(Duration::from_secs(30)).build().unwrap()
}

#[tokio::test]
async fn without_a_token_the_call_is_not_sent() {
    let elsewhere = Server::responding(response("200 OK", r#"{"access_token":"a","token_type":"bearer"}"#));
    let location = format!("307 Elsewhere\r\nlocation: {}", elsewhere.base_url());
    let service = Server::responding(response("200 OK", "[]"));
    for tokens in [
        Server::endless("HTTP/1.1 200 OK\r\n\r\n", " ".repeat(10_000)),
        Server::endless("HTTP/1.1 200 OK\r\n", "x: y\r\n".repeat(10_000)),
        Server::responding(response(&location, "")),
        Server::responding(response("200 OK", "")),
        Server::responding(response("200 OK", "{}")),
        Server::responding(response("200 OK", r#"{"access_token":7}"#)),
        Server::responding(response("200 OK", r#"{"access_token":""}"#)),
        Server::responding(response("200 OK", r#"{"access_token":"a\r\nb: c"}"#)),
        Server::responding(response("200 OK", r#"{"access_token":"a","token_type":"sk_test_hunter2"}"#)),
        Server::responding(response("200 OK", &"[".repeat(100_000))),
        Server::responding(response("200 OK", r#"{"access_token":"sk_test_hunter2"#)),
        Server::responding(response("400 Bad Request", r#"{"error_description":"wrong: sk_test_hunter2"}"#)),
        Server::responding(response("400 Bad Request", r#"{"error_description":"wrong: aWQ6c2tfdGVzdF9odW50ZXIy"}"#)),
        Server::responding("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{"),
        Server::responding(""),
    ] {
        let error = outcome(client(&tokens, &service).list()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Credential, "{error}");
        assert!(!error.to_string().contains("aWQ6c2tfdGVzdF9odW50ZXIy"), "{error}");
        assert_no_secret(&error);
        assert!(tokens.written() < BUFFER_LIMIT);
    }
    assert!(service.requests().is_empty() && elsewhere.requests().is_empty());
}

#[tokio::test]
async fn a_token_in_a_response_is_redacted() {
    let tokens = Server::responding(response("200 OK", r#"{"access_token":"hunter2-token","token_type":"bearer"}"#));
    let service = Server::responding(response("403 Forbidden", r#"{"message":"hunter2-token may not"}"#));
    let error = outcome(client(&tokens, &service).list()).await.unwrap_err();
    assert_no_secret(&error);
    assert_eq!(error.to_string(), "403 Forbidden: [redacted] may not");
}

#[tokio::test]
async fn errors_do_not_contain_keys_of_queries_and_cookies() {
    for response in
        ["", "HTTP/1.1 400 Bad Request\r\n\r\n{\"message\":\"sk_test_hunter2\"}", "HTTP/1.1 302 Found\r\n\r\n", "hello"]
    {
        let server = Server::responding(response);
        let builder = Client::builder().base_url(server.base_url()).retry(RetryPolicy::none());
        let key = || Credential::api_key(SECRET);
        let client = builder.credential("query", key()).credential("cookie", key()).build().unwrap();
        let error = outcome(client.by_keys()).await.unwrap_err();
        assert_no_secret(&error);
        assert!(server.requests()[0].contains(SECRET));
    }
}

#[tokio::test]
async fn a_closed_port_is_an_error_without_secrets() {
    let gone = Server::responding("").base_url();
    let builder = Client::builder().base_url(gone).retry(RetryPolicy::none());
    let key = || Credential::api_key(SECRET);
    let client = builder.credential("query", key()).credential("cookie", key()).build().unwrap();
    let error = outcome(client.by_keys()).await.unwrap_err();
    assert_no_secret(&error);
    assert_eq!(error.kind(), ErrorKind::Transport);
}
