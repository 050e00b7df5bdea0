//! Connections that the server resets or closes after each byte.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use specweld::{ErrorKind, RetryPolicy};

use super::{APPLICATION, Server, assert_no_secret, client, outcome, response};

/// The way in which the server ends a connection.
#[derive(Clone, Copy, PartialEq)]
enum End {
    /// By a regular close, after the server has read the whole request.
    Close,
    /// By a reset. The operating system sends it if a part of the request is unread.
    Reset,
}

/// Starts a server that closes connection `n` after `n` bytes of the response.
fn closing_early(response: String, end: End) -> Server {
    Server::start(move |connection| {
        if end == End::Close {
            connection.request()?;
        } else {
            connection.read(1)?;
        }
        let kept = &response.as_bytes()[..connection.number.min(response.len())];
        connection.write(kept)
    })
}

#[tokio::test]
async fn a_response_can_break_off_at_every_byte() {
    let whole = response("200 OK", APPLICATION);
    for end in [End::Close, End::Reset] {
        let server = closing_early(whole.clone(), end);
        let client = client(&server);
        for sent in 0..whole.len() {
            let outcome = outcome(client.get_application("app_1")).await;
            let error = outcome.expect_err("an incomplete response is an error");
            assert_no_secret(&error);
            assert_eq!(error.kind(), ErrorKind::Transport, "{sent}: {error}");
            assert!(error.is_retryable() && !error.is_decode());
        }
    }
}

#[tokio::test]
async fn a_failure_can_break_off_at_every_byte() {
    let whole = response("404 Not Found", r#"{"message":"There is none","code":"entity_not_found"}"#);
    let head = whole.find("\r\n\r\n").unwrap() + 4;
    let server = closing_early(whole.clone(), End::Close);
    let client = client(&server);
    for sent in 0..whole.len() {
        let error = outcome(client.get_application("app_1")).await.unwrap_err();
        assert_no_secret(&error);
        let wanted = if sent < head { ErrorKind::Transport } else { ErrorKind::Status };
        assert_eq!(error.kind(), wanted, "{sent}: {error}");
    }
}

#[tokio::test]
async fn a_request_can_break_off_at_every_byte() {
    let whole = Server::responding(response("200 OK", APPLICATION));
    outcome(client(&whole).get_application("app_1")).await.unwrap();
    let length = whole.requests()[0].len();
    let server = Server::start(|connection| {
        let number = connection.number;
        connection.read(number).map(|_| ())
    });
    let client = client(&server);
    for received in 0..=length {
        let error = outcome(client.get_application("app_1")).await.unwrap_err();
        assert_no_secret(&error);
        assert_eq!(error.kind(), ErrorKind::Transport, "{received}: {error}");
        assert!(!error.is_connect(), "the server may have processed the request");
    }
}

// The client does not repeat a request that may have reached the server, even with a safe method.
#[tokio::test]
async fn an_interrupted_request_is_sent_once() {
    let connections = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&connections);
    let server = Server::start(move |connection| {
        counter.fetch_add(1, Ordering::SeqCst);
        connection.request()
    });
    let error = outcome(client(&server).get_application("app_1").retry(RetryPolicy::new())).await.unwrap_err();
    assert_no_secret(&error);
    assert_eq!((error.kind(), connections.load(Ordering::SeqCst)), (ErrorKind::Transport, 1));
}
