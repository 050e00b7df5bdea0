//! Endless bodies, with every status and every framing.

use std::time::Duration;

use specweld::ErrorKind;

use super::{BUFFER_LIMIT, MAX_BODY, Server, assert_no_secret, client, outcome, refused};

const CHUNKED: &str = "content-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n";
const UNTIL_CLOSE: &str = "content-type: application/json\r\n\r\n";

fn chunk() -> String {
    format!("10000\r\n{}\r\n", " ".repeat(0x10000))
}

/// Returns white space.
fn spaces() -> String {
    // JSON can begin with any amount of white space, so that only the limit ends the body.
    " ".repeat(0x10000)
}

#[tokio::test]
async fn bodies_are_not_read_beyond_the_limit() {
    let announced = "content-length: 1099511627776\r\n\r\n";
    for (framing, more) in [(CHUNKED, chunk()), (UNTIL_CLOSE, spaces()), (announced, spaces())] {
        let server = Server::endless(format!("HTTP/1.1 200 OK\r\n{framing}"), more);
        let error = refused(&server).await;
        assert_eq!(error.kind(), ErrorKind::BodyTooLarge, "{error}");
        assert_eq!(error.to_string(), format!("200 OK: the body is larger than {MAX_BODY} bytes"));
        assert!(server.written() < BUFFER_LIMIT);
    }
}

#[tokio::test]
async fn a_failure_with_an_endless_body_is_reported_by_its_status() {
    for status in ["400 Bad Request", "404 Not Found", "500 Internal Server Error"] {
        for (framing, more) in [(CHUNKED, chunk()), (UNTIL_CLOSE, spaces())] {
            let server = Server::endless(format!("HTTP/1.1 {status}\r\n{framing}"), more);
            let error = refused(&server).await;
            assert_eq!((error.kind(), error.to_string().as_str()), (ErrorKind::Status, status));
            assert!(server.written() < BUFFER_LIMIT);
        }
    }
}

#[tokio::test]
async fn an_endless_value_is_too_large_and_not_decoded() {
    let beginnings = [r#"{"name":""#, r#"{"scopes":["#, r#"{"a":"#, "["];
    for (beginning, more) in beginnings.into_iter().zip(["a", "\"a\",", "9", "[", "[[1],"]) {
        let head = format!("HTTP/1.1 200 OK\r\n{UNTIL_CLOSE}{beginning}");
        let server = Server::endless(head, more.repeat(10_000));
        assert_eq!(refused(&server).await.kind(), ErrorKind::BodyTooLarge);
        assert!(server.written() < BUFFER_LIMIT);
    }
}

#[tokio::test]
async fn endless_chunk_extensions_and_trailers_are_refused() {
    let chunked = format!("HTTP/1.1 200 OK\r\n{CHUNKED}");
    for (beginning, more) in [("1;", "a"), ("1;a=\"", "a"), ("0\r\n", "x-trailer: a\r\n"), ("0\r\nx-trailer: ", "a")] {
        let server = Server::endless(format!("{chunked}{beginning}"), more.repeat(10_000));
        let error = refused(&server).await;
        assert_eq!(error.kind(), ErrorKind::Transport, "{error}");
        assert!(server.written() < BUFFER_LIMIT);
    }
}

// The library reads a number of any length without storing it, so that only the deadline ends the call.
#[tokio::test]
async fn an_endless_chunk_size_is_a_timeout() {
    let server = Server::endless(format!("HTTP/1.1 200 OK\r\n{CHUNKED}"), "0");
    let client = client(&server);
    let error = outcome(client.get_application("app_1").timeout(Duration::from_millis(150))).await.unwrap_err();
    assert_no_secret(&error);
    assert!(matches!(error.kind(), ErrorKind::Timeout | ErrorKind::Transport), "{error}");
}
