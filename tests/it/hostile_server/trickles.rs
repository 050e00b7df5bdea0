//! Slow servers: they send a byte from time to time, in every part of a response, or no byte at all.

use std::thread;
use std::time::Duration;

use specweld::ErrorKind;

use super::{APPLICATION, Server, assert_no_secret, client, outcome};

/// The timeout of a call. The servers never finish, so that a busy machine only makes the test longer.
const DEADLINE: Duration = Duration::from_millis(150);

/// Starts a server that sends the first bytes, and then repeats the others, one byte at a time.
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
async fn the_deadline_covers_every_part_of_a_response() {
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
        assert_no_secret(&error);
        assert_eq!(error.kind(), ErrorKind::Timeout, "{beginning:?}");
        assert_eq!(error.to_string(), "get_application: not answered within 150ms");
    }
}

#[tokio::test]
async fn the_deadline_covers_the_wait_for_a_response() {
    let silent = Server::start(super::server::Connection::wait_for_close);
    let silenced = Server::start(|connection| {
        connection.request()?;
        connection.write(b"HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\n1")?;
        connection.wait_for_close()
    });
    for server in [&silent, &silenced] {
        let error = outcome(client(server).get_application("app_1").timeout(DEADLINE)).await.unwrap_err();
        assert_no_secret(&error);
        assert!(error.is_timeout() && error.is_retryable());
    }
}

#[tokio::test]
async fn the_deadline_covers_all_attempts_and_waits() {
    let busy = Server::responding("HTTP/1.1 503 Service Unavailable\r\nretry-after: 3600\r\ncontent-length: 0\r\n\r\n");
    let error = outcome(client(&busy).get_application("app_1").retry(specweld::RetryPolicy::new())).await.unwrap_err();
    assert_no_secret(&error);
    assert_eq!((error.kind(), busy.requests().len()), (ErrorKind::Status, 1), "the wait would pass the deadline");
}

#[tokio::test]
async fn a_slow_response_is_accepted_before_the_deadline() {
    let server = Server::start(|connection| {
        connection.request()?;
        for byte in super::response("200 OK", APPLICATION).bytes() {
            connection.write(&[byte])?;
        }
        Ok(())
    });
    assert_eq!(super::get(&server).await.unwrap().id(), "app_1");
}
