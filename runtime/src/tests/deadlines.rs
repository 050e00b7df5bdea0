//! Time limits and size limits.

use std::time::Duration;

use super::{Client, KEY, mocked};
use crate::testing::MockTransport;
use crate::{ErrorKind, StatusCode};

#[tokio::test]
async fn silence_ends_at_the_deadline() {
    let mock = MockTransport::new();
    mock.hang().hang();
    let client = mocked(&mock);
    let error = client.get_thing("a").await.unwrap_err();
    assert!(error.is_timeout() && error.is_retryable());
    assert_eq!(error.to_string(), "get_thing: not answered within 60s");
    let error = client.get_thing("a").timeout(Duration::from_millis(1500)).await.unwrap_err();
    assert_eq!(error.to_string(), "get_thing: not answered within 1.5s");
    assert_eq!(mock.waits(), [Duration::from_secs(60), Duration::from_millis(1500)]);
}

#[cfg(feature = "reqwest")]
#[tokio::test]
async fn the_deadline_holds_over_a_trickling_body() {
    use super::server::{Script, Server};
    let head = "HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n";
    let server = Server::start(vec![Script::Trickle(head, r#"{"id":"a"}"#, Duration::from_millis(100))]);
    let client = Client::builder().bearer(KEY).base_url(server.url("")).build().unwrap();
    let start = std::time::Instant::now();
    let error = client.get_thing("a").timeout(Duration::from_millis(250)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!((Duration::from_millis(250)..Duration::from_millis(900)).contains(&start.elapsed()));
}

#[cfg(feature = "reqwest")]
#[tokio::test]
async fn connecting_has_a_limit_of_its_own() {
    // The system accepts the connection, but no process continues the TLS handshake.
    let silent = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let client = Client::builder()
        .bearer(KEY)
        .base_url(format!("https://{}", silent.local_addr().unwrap()))
        .connect_timeout(Duration::from_millis(100))
        .retry(crate::RetryPolicy::none());
    let error = client.build().unwrap().get_thing("a").await.unwrap_err();
    assert!(error.is_connect() && error.is_timeout(), "{error:?}");
    assert!(error.to_string().starts_with("get_thing: could not connect in time: "), "{error}");
}

#[tokio::test]
async fn an_answer_has_a_limit() {
    let mock = MockTransport::new();
    let (fits, exceeds) = (r#"{"id":"123"}"#, r#"{"id":"1234"}"#);
    mock.reply(200, fits).reply(200, exceeds).reply(404, exceeds);
    let client = Client::builder().bearer(KEY).max_body(fits.len()).transport(mock.clone()).build().unwrap();
    assert_eq!(client.get_thing("a").await.unwrap().id, "123");
    let error = client.get_thing("a").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::BodyTooLarge);
    assert_eq!(error.to_string(), "200 OK: the body is larger than 12 bytes");
    assert_eq!(error.body(), &exceeds.as_bytes()[..12]);
    let error = client.get_thing("a").await.unwrap_err();
    assert_eq!((error.kind(), error.status()), (ErrorKind::Status, Some(StatusCode::NOT_FOUND)));
}

#[tokio::test]
async fn a_limit_counts_all_chunks() {
    use crate::transport::Body;
    let chunks =
        |texts: &'static [&'static str]| Body::stream(super::chunks(texts.iter().map(|text| Ok((*text).into()))));
    let mock = MockTransport::new();
    mock.reply_with(http::Response::new(chunks(&["{\"id\"", "", ":\"1", "2\"}"])));
    mock.reply_with(http::Response::new(chunks(&["{\"id\"", ":\"123", "4\"}"])));
    let client = Client::builder().bearer(KEY).max_body(11).transport(mock.clone()).build().unwrap();
    assert_eq!(client.get_thing("a").await.unwrap().id, "12");
    let error = client.get_thing("a").await.unwrap_err();
    assert_eq!((error.kind(), error.body()), (ErrorKind::BodyTooLarge, &b"{\"id\":\"1234"[..]));
}
