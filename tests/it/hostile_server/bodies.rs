//! Bodies without end, of every status and every framing.

use std::time::Duration;

use specweld::ErrorKind;

use super::{IN_BETWEEN, MAX_BODY, Server, client, innocent, outcome, refused};

const CHUNKED: &str = "content-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n";
const TO_THE_END: &str = "content-type: application/json\r\n\r\n";

fn chunk() -> String {
    format!("10000\r\n{}\r\n", " ".repeat(0x10000))
}

/// Text that JSON may begin with for ever, so that nothing but the limit ends it.
fn spaces() -> String {
    " ".repeat(0x10000)
}

#[tokio::test]
async fn what_is_larger_than_the_limit_is_not_read_on() {
    let announced = "content-length: 1099511627776\r\n\r\n";
    for (framing, more) in [(CHUNKED, chunk()), (TO_THE_END, spaces()), (announced, spaces())] {
        let server = Server::endless(format!("HTTP/1.1 200 OK\r\n{framing}"), more);
        let error = refused(&server).await;
        assert_eq!(error.kind(), ErrorKind::BodyTooLarge, "{error}");
        assert_eq!(error.to_string(), format!("200 OK: the body is larger than {MAX_BODY} bytes"));
        assert!(server.written() < IN_BETWEEN);
    }
}

#[tokio::test]
async fn a_failure_says_more_than_its_endless_body() {
    for status in ["400 Bad Request", "404 Not Found", "500 Internal Server Error"] {
        for (framing, more) in [(CHUNKED, chunk()), (TO_THE_END, spaces())] {
            let server = Server::endless(format!("HTTP/1.1 {status}\r\n{framing}"), more);
            let error = refused(&server).await;
            assert_eq!((error.kind(), error.to_string().as_str()), (ErrorKind::Status, status));
            assert!(server.written() < IN_BETWEEN);
        }
    }
}

#[tokio::test]
async fn an_endless_value_is_too_large_and_not_decoded() {
    let beginnings = [r#"{"name":""#, r#"{"scopes":["#, r#"{"a":"#, "["];
    for (beginning, more) in beginnings.into_iter().zip(["a", "\"a\",", "9", "[", "[[1],"]) {
        let head = format!("HTTP/1.1 200 OK\r\n{TO_THE_END}{beginning}");
        let server = Server::endless(head, more.repeat(10_000));
        assert_eq!(refused(&server).await.kind(), ErrorKind::BodyTooLarge);
        assert!(server.written() < IN_BETWEEN);
    }
}

#[tokio::test]
async fn chunks_may_have_no_endless_extensions_or_trailers() {
    let chunked = format!("HTTP/1.1 200 OK\r\n{CHUNKED}");
    for (beginning, more) in [("1;", "a"), ("1;a=\"", "a"), ("0\r\n", "x-trailer: a\r\n"), ("0\r\nx-trailer: ", "a")] {
        let server = Server::endless(format!("{chunked}{beginning}"), more.repeat(10_000));
        let error = refused(&server).await;
        assert_eq!(error.kind(), ErrorKind::Transport, "{error}");
        assert!(server.written() < IN_BETWEEN);
    }
}

/// A number of any length, of which nothing is kept: only the deadline ends it.
#[tokio::test]
async fn a_size_of_a_chunk_without_end_runs_into_the_deadline() {
    let server = Server::endless(format!("HTTP/1.1 200 OK\r\n{CHUNKED}"), "0");
    let client = client(&server);
    let error = outcome(client.get_application("app_1").timeout(Duration::from_millis(150))).await.unwrap_err();
    innocent(&error);
    assert!(matches!(error.kind(), ErrorKind::Timeout | ErrorKind::Transport), "{error}");
}
