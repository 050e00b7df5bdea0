//! Answers without end: heads, bodies, framing and pauses.

use std::thread;
use std::time::Duration;

use specweld::ErrorKind;

use super::super::IN_BETWEEN;
use super::{DEADLINE, MEASURE, Server, Way, client, within};

const CHUNKED: &str = "transfer-encoding: chunked\r\n\r\n";
const TO_THE_END: &str = "connection: close\r\n\r\n";

#[tokio::test]
async fn a_head_without_end_is_refused() {
    for way in Way::ALL {
        for more in ["x-header: a\r\n", "x"] {
            let server = Server::endless(way.head(), more.repeat(10_000));
            let error = way.refused(&client(&server)).await;
            assert_eq!(error.kind(), ErrorKind::Transport, "{way:?}: {error}");
            assert!(server.written() < IN_BETWEEN);
        }
    }
}

#[tokio::test]
async fn an_item_without_end_is_too_large() {
    for way in Way::ALL {
        let whole = way.body(MEASURE);
        let (begin, _) = whole.split_once('1').unwrap();
        let chunk = format!("10000\r\n{}\r\n", " ".repeat(0x10000));
        let first = format!("{:x}\r\n{begin}\r\n", begin.len());
        for (framing, beginning, more) in [
            (TO_THE_END, begin, " ".repeat(0x10000)),
            ("content-length: 1099511627776\r\n\r\n", begin, "9".repeat(0x10000)),
            (CHUNKED, &first, chunk),
        ] {
            let server = Server::endless(format!("{}{framing}{beginning}", way.head()), more);
            let error = way.refused(&client(&server)).await;
            assert_eq!(error.kind(), ErrorKind::BodyTooLarge, "{way:?}: {error}");
            assert!(server.written() < IN_BETWEEN);
        }
    }
}

#[tokio::test]
async fn chunks_have_no_endless_extensions_or_trailers_in_any_way() {
    for way in Way::ALL {
        for (beginning, more) in [("1;", "a"), ("0\r\n", "x-trailer: a\r\n")] {
            let server = Server::endless(format!("{}{CHUNKED}{beginning}", way.head()), more.repeat(10_000));
            let error = way.refused(&client(&server)).await;
            assert_eq!(error.kind(), ErrorKind::Transport, "{way:?}: {error}");
            assert!(server.written() < IN_BETWEEN);
        }
    }
}

#[tokio::test]
async fn a_failure_is_told_whatever_becomes_of_its_body() {
    for way in Way::ALL {
        for (status, framing) in
            [("404 Not Found", TO_THE_END), ("500 Internal Server Error", "content-length: 9999999999\r\n\r\n")]
        {
            let server = Server::endless(format!("HTTP/1.1 {status}\r\n{framing}"), " ".repeat(10_000));
            let error = way.refused(&client(&server)).await;
            assert_eq!((error.kind(), error.to_string().as_str()), (ErrorKind::Status, status), "{way:?}");
            assert!(server.written() < IN_BETWEEN);
        }
    }
}

/// A server that begins so, and then sends a byte now and then without end.
fn trickling(beginning: String, more: &'static str) -> Server {
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
async fn the_deadline_holds_up_to_the_head_in_every_way() {
    for way in Way::ALL {
        for (beginning, more) in
            [(way.head(), "x"), (String::new(), "\r\n"), ("HTTP/1.1 404 Not Found\r\n\r\n".to_owned(), " ")]
        {
            let server = trickling(beginning, more);
            let error = way.refused(&within(&server, DEADLINE)).await;
            assert_eq!(error.kind(), ErrorKind::Timeout, "{way:?}: {error}");
        }
    }
}

#[tokio::test]
async fn a_silence_ends_every_answer() {
    for way in Way::ALL {
        for beginning in
            ["", &way.head(), &format!("{}{TO_THE_END}", way.head()), &format!("{}{CHUNKED}3\r\n{{", way.head())]
        {
            let beginning = beginning.to_owned();
            let server = Server::start(move |connection| {
                connection.request()?;
                connection.write(beginning.as_bytes())?;
                connection.hold()
            });
            let error = way.refused(&within(&server, DEADLINE)).await;
            assert_eq!(error.kind(), ErrorKind::Timeout, "{way:?}: {error}");
        }
    }
}

/// A body that is read as a whole has to be there by the deadline, however little is missing all the time.
#[tokio::test]
async fn what_is_read_whole_is_whole_by_the_deadline() {
    for way in Way::ALL.into_iter().filter(|way| !way.is_live()) {
        let server = trickling(format!("{}{TO_THE_END}", way.head()), " ");
        let error = way.refused(&within(&server, DEADLINE)).await;
        assert_eq!(error.kind(), ErrorKind::Timeout, "{way:?}: {error}");
    }
}

/// A caller can stop waiting for an item: other data keeps the stream alive, but does not block the caller.
#[tokio::test]
async fn a_stream_that_says_nothing_can_be_left() {
    let events = Server::endless(format!("{}{TO_THE_END}", Way::Events.head()), ": still here\n\n".repeat(1000));
    let lines = Server::endless(format!("{}{TO_THE_END}", Way::Lines.head()), "\n".repeat(10_000));
    for (way, server) in [(Way::Events, events), (Way::Lines, lines)] {
        let client = client(&server);
        assert!(tokio::time::timeout(DEADLINE, way.all(&client)).await.is_err(), "{way:?}");
    }
}
