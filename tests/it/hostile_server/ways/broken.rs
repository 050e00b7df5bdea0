//! Responses that break off, and wrong lengths.

use std::sync::Arc;

use specweld::ErrorKind;

use super::{MEASURE, Server, Way, client};

/// The way in which the server ends a connection.
#[derive(Debug, Clone, Copy, PartialEq)]
enum End {
    /// By a regular close, after the server has read the whole request.
    Close,
    /// By a reset. The operating system sends it if a part of the request is unread.
    Reset,
}

/// Starts a server that closes connection `n` after `n` bytes of the response.
fn closing_early(response: &str, end: End) -> Server {
    let response: Arc<str> = response.into();
    Server::start(move |connection| {
        if end == End::Close {
            connection.request()?;
        } else {
            connection.read(1)?;
        }
        let kept = connection.number.min(response.len());
        connection.write(&response.as_bytes()[..kept])
    })
}

#[tokio::test]
async fn a_response_can_break_off_at_every_byte_in_every_way() {
    for way in Way::ALL {
        let whole = way.response(MEASURE);
        for end in [End::Close, End::Reset] {
            let server = closing_early(&whole, end);
            let client = client(&server);
            for sent in 0..whole.len() {
                let error = way.refused(&client).await;
                assert_eq!(error.kind(), ErrorKind::Transport, "{way:?} {end:?} {sent}: {error}");
            }
        }
    }
}

#[tokio::test]
async fn a_failure_can_break_off_at_every_byte_in_every_way() {
    let head = "HTTP/1.1 400 Bad Request\r\ncontent-type: application/json\r\n";
    let body = r#"{"message":"Not so","code":7}"#;
    let whole = format!("{head}content-length: {}\r\nconnection: close\r\n\r\n{body}", body.len());
    for way in Way::ALL {
        for end in [End::Close, End::Reset] {
            let server = closing_early(&whole, end);
            let client = client(&server);
            for sent in 0..whole.len() {
                let error = way.refused(&client).await;
                let has_status = end == End::Close && sent >= whole.len() - body.len();
                let wanted =
                    if has_status { [ErrorKind::Status; 2] } else { [ErrorKind::Transport, ErrorKind::Status] };
                assert!(wanted.contains(&error.kind()) && error.api().is_none(), "{way:?} {end:?} {sent}: {error}");
            }
        }
    }
}

#[tokio::test]
async fn a_body_shorter_than_its_length_is_a_transport_error_in_every_way() {
    for way in Way::ALL {
        let body = way.body(MEASURE);
        for length in [body.len() + 1, 1 << 40] {
            let head = format!("{}content-length: {length}\r\nconnection: close\r\n\r\n", way.head());
            let error = way.refused(&client(&Server::responding(format!("{head}{body}")))).await;
            assert_eq!((error.kind(), error.status().unwrap().as_u16()), (ErrorKind::Transport, 200), "{way:?}");
        }
    }
}

#[tokio::test]
async fn a_body_longer_than_its_length_is_cut_there_in_every_way() {
    for way in Way::ALL {
        let smuggled = format!("{}{}", way.response(MEASURE), way.response(MEASURE));
        assert!(way.read(&client(&Server::responding(smuggled))).await.unwrap() > 0, "{way:?}");
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
            let server = Server::responding(format!("{}{framing}\r\n\r\n{body}", way.head()));
            let error = way.refused(&client(&server)).await;
            assert_eq!(error.kind(), ErrorKind::Transport, "{way:?}: {framing}: {error}");
        }
    }
}
