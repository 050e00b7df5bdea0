//! Answers that break off, and lengths that are wrong.

use std::sync::Arc;

use specweld::ErrorKind;

use super::{MEASURE, Server, Way, client};

/// The end of a connection.
#[derive(Debug, Clone, Copy, PartialEq)]
enum End {
    /// In order, all that was sent having been read.
    Close,
    /// By a reset, which a system sends when something was left unread.
    Reset,
}

/// A server that hangs up after one byte more of the answer with each connection.
fn hanging_up(answer: &str, end: End) -> Server {
    let answer: Arc<str> = answer.into();
    Server::start(move |connection| {
        if end == End::Close {
            connection.request()?;
        } else {
            connection.read(1)?;
        }
        let kept = connection.number.min(answer.len());
        connection.write(&answer.as_bytes()[..kept])
    })
}

#[tokio::test]
async fn an_answer_may_be_broken_off_at_every_byte_in_every_way() {
    for way in Way::ALL {
        let whole = way.answer(MEASURE);
        for end in [End::Close, End::Reset] {
            let server = hanging_up(&whole, end);
            let client = client(&server);
            for sent in 0..whole.len() {
                let error = way.refused(&client).await;
                assert_eq!(error.kind(), ErrorKind::Transport, "{way:?} {end:?} {sent}: {error}");
            }
        }
    }
}

#[tokio::test]
async fn a_failure_may_be_broken_off_at_every_byte_in_every_way() {
    let head = "HTTP/1.1 400 Bad Request\r\ncontent-type: application/json\r\n";
    let body = r#"{"message":"Not so","code":7}"#;
    let whole = format!("{head}content-length: {}\r\nconnection: close\r\n\r\n{body}", body.len());
    for way in Way::ALL {
        for end in [End::Close, End::Reset] {
            let server = hanging_up(&whole, end);
            let client = client(&server);
            for sent in 0..whole.len() {
                let error = way.refused(&client).await;
                let is_told = end == End::Close && sent >= whole.len() - body.len();
                let wanted = if is_told { [ErrorKind::Status; 2] } else { [ErrorKind::Transport, ErrorKind::Status] };
                assert!(wanted.contains(&error.kind()) && error.api().is_none(), "{way:?} {end:?} {sent}: {error}");
            }
        }
    }
}

#[tokio::test]
async fn what_is_shorter_than_announced_is_broken_off() {
    for way in Way::ALL {
        let body = way.body(MEASURE);
        for length in [body.len() + 1, 1 << 40] {
            let head = format!("{}content-length: {length}\r\nconnection: close\r\n\r\n", way.head());
            let error = way.refused(&client(&Server::saying(format!("{head}{body}")))).await;
            assert_eq!((error.kind(), error.status().unwrap().as_u16()), (ErrorKind::Transport, 200), "{way:?}");
        }
    }
}

#[tokio::test]
async fn what_is_longer_than_announced_ends_where_it_is_said_to() {
    for way in Way::ALL {
        let smuggled = format!("{}{}", way.answer(MEASURE), way.answer(MEASURE));
        assert!(way.read(&client(&Server::saying(smuggled))).await.unwrap() > 0, "{way:?}");
    }
}

#[tokio::test]
async fn contradictory_lengths_are_transport_errors_in_every_way() {
    for way in Way::ALL {
        let body = way.body(MEASURE);
        let length = body.len();
        for framing in [
            "content-length: -1".to_owned(),
            format!("content-length: {length}\r\ncontent-length: 1"),
            "content-length: 99999999999999999999999".to_owned(),
            format!("transfer-encoding: chunked\r\n\r\n{length:x}1"),
            "transfer-encoding: chunked\r\n\r\n-1".to_owned(),
            "transfer-encoding: chunked\r\n\r\nffffffffffffffff".to_owned(),
        ] {
            let server = Server::saying(format!("{}{framing}\r\n\r\n{body}", way.head()));
            let error = way.refused(&client(&server)).await;
            assert_eq!(error.kind(), ErrorKind::Transport, "{way:?}: {framing}: {error}");
        }
    }
}
