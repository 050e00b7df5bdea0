//! Servers that are slow without end: a byte now and then, in every part of an answer, or none at all.

use std::thread;
use std::time::Duration;

use specweld::ErrorKind;

use super::{APPLICATION, Server, client, innocent, outcome};

/// The timeout of a call. The servers never end, so that a loaded machine only makes the test longer.
const DEADLINE: Duration = Duration::from_millis(150);

/// A server that begins with the first bytes, and repeats the others one by one.
fn trickling(beginning: &'static str, more: &'static str) -> Server {
    Server::start(move |connection| {
        connection.request()?;
        connection.write(beginning.as_bytes())?;
        for byte in more.bytes().cycle() {
            thread::sleep(Duration::from_millis(10));
            connection.write(&[byte])?;
        }
        Ok(())
    })
}

#[tokio::test]
async fn the_deadline_holds_in_every_part_of_an_answer() {
    for (beginning, more) in [
        ("\r\n", "\r\n"),
        ("HTTP/1.1 200 ", "O"),
        ("HTTP/1.1 200 OK\r\nx: ", "y"),
        ("HTTP/1.1 200 OK\r\ncontent-length: 1000000\r\n\r\n", " "),
        ("HTTP/1.1 200 OK\r\n\r\n{\"id\":\"", "a"),
        ("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n", "1\r\n \r\n"),
        ("HTTP/1.1 404 Not Found\r\n\r\n", " "),
        ("HTTP/1.1 100 Continue\r\n\r\n", "HTTP/1.1 102 Processing\r\n\r\n"),
    ] {
        let server = trickling(beginning, more);
        let error = outcome(client(&server).get_application("app_1").timeout(DEADLINE)).await.unwrap_err();
        innocent(&error);
        assert_eq!(error.kind(), ErrorKind::Timeout, "{beginning:?}");
        assert_eq!(error.to_string(), "get_application: not answered within 150ms");
    }
}

#[tokio::test]
async fn the_deadline_holds_when_nothing_comes() {
    let silent = Server::start(super::server::Connection::hold);
    let silenced = Server::start(|connection| {
        connection.request()?;
        connection.write(b"HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\n1")?;
        connection.hold()
    });
    for server in [&silent, &silenced] {
        let error = outcome(client(server).get_application("app_1").timeout(DEADLINE)).await.unwrap_err();
        innocent(&error);
        assert!(error.is_timeout() && error.is_retryable());
    }
}

#[tokio::test]
async fn the_deadline_is_over_all_attempts_and_waits() {
    let busy = Server::saying("HTTP/1.1 503 Service Unavailable\r\nretry-after: 3600\r\ncontent-length: 0\r\n\r\n");
    let error = outcome(client(&busy).get_application("app_1").retry(specweld::RetryPolicy::new())).await.unwrap_err();
    innocent(&error);
    assert_eq!((error.kind(), busy.heard().len()), (ErrorKind::Status, 1), "the wait would pass the deadline");
}

#[tokio::test]
async fn a_whole_answer_may_be_slow() {
    let server = Server::start(|connection| {
        connection.request()?;
        for byte in super::answer("200 OK", APPLICATION).bytes() {
            connection.write(&[byte])?;
        }
        Ok(())
    });
    assert_eq!(super::get(&server).await.unwrap().id(), "app_1");
}
