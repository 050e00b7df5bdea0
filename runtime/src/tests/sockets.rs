//! The default transport over real sockets, byte by byte.

use super::server::{Script, Server};
use super::{Client, KEY, Thing};
use crate::StatusCode;
use crate::transport::ReqwestClient;

const ANSWER: &str =
    "HTTP/1.1 200 OK\r\ncontent-length: 10\r\nx-request-id: req_1\r\nconnection: close\r\n\r\n{\"id\":\"a\"}";

const REDIRECT: &str =
    "HTTP/1.1 302 Found\r\nlocation: http://127.0.0.1:1/\r\ncontent-length: 0\r\nconnection: close\r\n\r\n";

fn client(server: &Server, path: &str) -> Client {
    Client::builder().bearer(KEY).base_url(server.url(path)).user_agent("test/1").build().unwrap()
}

#[tokio::test]
async fn a_get_is_exactly_this() {
    let server = Server::start(vec![Script::Say(ANSWER)]);
    let client = client(&server, "");
    let response = client.get_thing("a b/c%2e").header("X-Trace", "1").with_response().await.unwrap();
    assert_eq!(
        server.heard(),
        format!(
            "GET /things/a%20b%2Fc%252e HTTP/1.1\r\nuser-agent: test/1\r\naccept: application/json\r\nx-trace: 1\r\n\
             authorization: Bearer {KEY}\r\nhost: 127.0.0.1:{}\r\n\r\n",
            server.port
        )
    );
    assert_eq!(response.status(), StatusCode::OK);
    assert_eq!(response.request_id(), Some("req_1"));
    assert_eq!(response.into_inner(), Thing { id: "a".to_owned() });
}

#[tokio::test]
async fn a_post_is_exactly_this() {
    let server = Server::start(vec![Script::Say(ANSWER)]);
    client(&server, "").create_thing("a").await.unwrap();
    assert_eq!(
        server.heard(),
        format!(
            "POST /things HTTP/1.1\r\nuser-agent: test/1\r\naccept: application/json\r\n\
             content-type: application/json\r\nauthorization: Bearer {KEY}\r\nhost: 127.0.0.1:{}\r\n\
             content-length: 10\r\n\r\n{{\"id\":\"a\"}}",
            server.port
        )
    );
}

#[tokio::test]
async fn a_redirect_is_not_followed() {
    let server = Server::start(vec![Script::Say(REDIRECT)]);
    let error = client(&server, "").get_thing("a").await.unwrap_err();
    assert_eq!(error.to_string(), "302 Found: redirects are not followed");
}

#[tokio::test]
async fn a_connection_that_breaks_in_the_body_says_so() {
    let broken = "HTTP/1.1 200 OK\r\ncontent-length: 100\r\nconnection: close\r\n\r\n{\"id\"";
    let server = Server::start(vec![Script::Say(broken)]);
    let error = client(&server, "").get_thing("a").retry(crate::RetryPolicy::none()).await.unwrap_err();
    assert_eq!(error.kind(), crate::ErrorKind::Transport);
    assert!(!error.is_connect());
    assert_eq!(error.status(), Some(StatusCode::OK));
    assert_eq!(error.body(), b"{\"id\"");
    assert!(error.to_string().starts_with("200 OK: the connection failed: "), "{error}");
}

#[tokio::test]
async fn a_missing_socket_is_a_connect_error() {
    let client =
        Client::builder().bearer(KEY).base_url("http://127.0.0.1:1").retry(crate::RetryPolicy::none()).build().unwrap();
    let error = client.get_thing("a").await.unwrap_err();
    assert!(error.is_connect() && error.is_retryable() && !error.is_timeout(), "{error:?}");
    assert!(error.to_string().starts_with("get_thing: could not connect: "), "{error}");
}

#[cfg(any(feature = "rustls", feature = "native-tls"))]
#[tokio::test]
async fn https_begins_with_tls() {
    let server = Server::start(vec![Script::Interrupt("this is no TLS")]);
    let url = server.url("").replace("http://", "https://");
    let client = Client::builder().bearer(KEY).base_url(url).retry(crate::RetryPolicy::none()).build().unwrap();
    let error = client.get_thing("a").await.unwrap_err();
    assert!(error.is_connect(), "{error}");
    let by_rustls = cfg!(not(feature = "native-tls"));
    assert!(
        error.to_string().contains(if by_rustls { "InvalidContentType" } else { "wrong version number" }),
        "{error}"
    );
}

#[cfg(not(any(feature = "rustls", feature = "native-tls")))]
#[test]
fn without_tls_an_https_origin_is_a_build_error() {
    let error = Client::builder().bearer(KEY).base_url("https://example.com").build().unwrap_err();
    assert!(error.to_string().contains("turn on the feature `rustls`"), "{error}");
}

#[tokio::test]
async fn a_client_of_reqwest_can_be_handed_in() {
    let built = crate::reqwest::Client::builder().build().unwrap();
    let inner: [ReqwestClient; 2] = [built.into(), crate::reqwest::Client::builder().into()];
    for inner in inner {
        let server = Server::start(vec![Script::Say(ANSWER)]);
        let client = Client::builder().bearer(KEY).base_url(server.url("/")).reqwest(inner).build().unwrap();
        client.get_thing("a").await.unwrap();
        assert!(server.heard().starts_with("GET /things/a HTTP/1.1\r\n"));
    }
}

#[tokio::test]
async fn a_client_that_a_builder_makes_follows_no_redirect() {
    let server = Server::start(vec![Script::Say(REDIRECT)]);
    let inner = crate::reqwest::Client::builder();
    let client = Client::builder().bearer(KEY).base_url(server.url("")).reqwest(inner).build().unwrap();
    assert_eq!(client.get_thing("a").await.unwrap_err().status(), Some(StatusCode::FOUND));
}

#[cfg(not(feature = "blocking"))]
#[test]
fn outside_of_tokio_it_is_an_error_not_a_panic() {
    let client = Client::builder().bearer(KEY).base_url("http://127.0.0.1:1").build().unwrap();
    let mut call = client.get_thing("a").into_future();
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    match std::pin::Pin::new(&mut call).poll(&mut context) {
        std::task::Poll::Ready(Err(error)) => assert!(error.to_string().contains("runs on tokio only"), "{error}"),
        other => panic!("{other:?}"),
    }
}
