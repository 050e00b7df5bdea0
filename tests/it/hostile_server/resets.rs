//! Connections that are reset or closed at every byte of an exchange.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use specweld::{ErrorKind, RetryPolicy};

use super::{APPLICATION, Server, answer, client, innocent, outcome};

/// The end of a connection.
#[derive(Clone, Copy, PartialEq)]
enum End {
    /// In order, all that was sent having been read.
    Close,
    /// By a reset, which a system sends when something was left unread.
    Reset,
}

/// A server that hangs up after one byte more of the answer with each connection.
fn hanging_up(answer: String, end: End) -> Server {
    Server::start(move |connection| {
        if end == End::Close {
            connection.request()?;
        } else {
            connection.read(1)?;
        }
        let kept = &answer.as_bytes()[..connection.number.min(answer.len())];
        connection.write(kept)
    })
}

#[tokio::test]
async fn an_answer_may_be_broken_off_at_every_byte() {
    let whole = answer("200 OK", APPLICATION);
    for end in [End::Close, End::Reset] {
        let server = hanging_up(whole.clone(), end);
        let client = client(&server);
        for sent in 0..whole.len() {
            let outcome = outcome(client.get_application("app_1")).await;
            let error = outcome.expect_err("what is broken off is no answer");
            innocent(&error);
            assert_eq!(error.kind(), ErrorKind::Transport, "{sent}: {error}");
            assert!(error.is_retryable() && !error.is_decode());
        }
    }
}

#[tokio::test]
async fn a_failure_may_be_broken_off_at_every_byte() {
    let whole = answer("404 Not Found", r#"{"message":"There is none","code":"entity_not_found"}"#);
    let head = whole.find("\r\n\r\n").unwrap() + 4;
    let server = hanging_up(whole.clone(), End::Close);
    let client = client(&server);
    for sent in 0..whole.len() {
        let error = outcome(client.get_application("app_1")).await.unwrap_err();
        innocent(&error);
        let wanted = if sent < head { ErrorKind::Transport } else { ErrorKind::Status };
        assert_eq!(error.kind(), wanted, "{sent}: {error}");
    }
}

#[tokio::test]
async fn a_request_may_be_broken_off_at_every_byte() {
    let whole = Server::saying(answer("200 OK", APPLICATION));
    outcome(client(&whole).get_application("app_1")).await.unwrap();
    let length = whole.heard()[0].len();
    let server = Server::start(|connection| {
        let number = connection.number;
        connection.read(number).map(|_| ())
    });
    let client = client(&server);
    for heard in 0..=length {
        let error = outcome(client.get_application("app_1")).await.unwrap_err();
        innocent(&error);
        assert_eq!(error.kind(), ErrorKind::Transport, "{heard}: {error}");
        assert!(!error.is_connect(), "the server may have acted on it");
    }
}

/// A request that may have reached the server is not sent again, even if the method is safe.
#[tokio::test]
async fn what_was_broken_off_is_sent_once() {
    let connections = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&connections);
    let server = Server::start(move |connection| {
        counter.fetch_add(1, Ordering::SeqCst);
        connection.request()
    });
    let error = outcome(client(&server).get_application("app_1").retry(RetryPolicy::new())).await.unwrap_err();
    innocent(&error);
    assert_eq!((error.kind(), connections.load(Ordering::SeqCst)), (ErrorKind::Transport, 1));
}
