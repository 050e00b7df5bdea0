//! Endless responses: heads, bodies, framing and pauses.

use std::thread;
use std::time::Duration;

use specweld::ErrorKind;

use super::super::BUFFER_LIMIT;
use super::{DEADLINE, MEASURE, Server, Way, client, client_with_timeout};

const CHUNKED: &str = "transfer-encoding: chunked\r\n\r\n";
const UNTIL_CLOSE: &str = "connection: close\r\n\r\n";

#[tokio::test]
async fn an_endless_head_is_refused() {
    for way in Way::ALL {
        for more in ["x-header: a\r\n", "x"] {
            let server = Server::endless(way.head(), more.repeat(10_000));
            let error = way.refused(&client(&server)).await;
            assert_eq!(error.kind(), ErrorKind::Transport, "{way:?}: {error}");
            assert!(server.written() < BUFFER_LIMIT);
        }
    }
}

#[tokio::test]
async fn an_endless_item_is_too_large() {
    for way in Way::ALL {
        let whole = way.body(MEASURE);
        let (begin, _) = whole.split_once('1').unwrap();
        let chunk = format!("10000\r\n{}\r\n", " ".repeat(0x10000));
        let first = format!("{:x}\r\n{begin}\r\n", begin.len());
        for (framing, beginning, more) in [
            (UNTIL_CLOSE, begin, " ".repeat(0x10000)),
            ("content-length: 1099511627776\r\n\r\n", begin, "9".repeat(0x10000)),
            (CHUNKED, &first, chunk),
        ] {
            let server = Server::endless(format!("{}{framing}{beginning}", way.head()), more);
            let error = way.refused(&client(&server)).await;
            assert_eq!(error.kind(), ErrorKind::BodyTooLarge, "{way:?}: {error}");
            assert!(server.written() < BUFFER_LIMIT);
        }
    }
}

#[tokio::test]
async fn endless_chunk_extensions_and_trailers_are_refused_in_every_way() {
    for way in Way::ALL {
        for (beginning, more) in [("1;", "a"), ("0\r\n", "x-trailer: a\r\n")] {
            let server = Server::endless(format!("{}{CHUNKED}{beginning}", way.head()), more.repeat(10_000));
            let error = way.refused(&client(&server)).await;
            assert_eq!(error.kind(), ErrorKind::Transport, "{way:?}: {error}");
            assert!(server.written() < BUFFER_LIMIT);
        }
    }
}

#[tokio::test]
async fn a_failure_with_an_endless_body_is_reported_by_its_status_in_every_way() {
    for way in Way::ALL {
        for (status, framing) in
            [("404 Not Found", UNTIL_CLOSE), ("500 Internal Server Error", "content-length: 9999999999\r\n\r\n")]
        {
            let server = Server::endless(format!("HTTP/1.1 {status}\r\n{framing}"), " ".repeat(10_000));
            let error = way.refused(&client(&server)).await;
            assert_eq!((error.kind(), error.to_string().as_str()), (ErrorKind::Status, status), "{way:?}");
            assert!(server.written() < BUFFER_LIMIT);
        }
    }
}

/// Starts a server that sends the first bytes, and then repeats the others, one byte at a time.
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
async fn the_deadline_covers_the_head_in_every_way() {
    for way in Way::ALL {
        for (beginning, more) in
            [(way.head(), "x"), (String::new(), "\r\n"), ("HTTP/1.1 404 Not Found\r\n\r\n".to_owned(), " ")]
        {
            let server = trickling(beginning, more);
            let error = way.refused(&client_with_timeout(&server, DEADLINE)).await;
            assert_eq!(error.kind(), ErrorKind::Timeout, "{way:?}: {error}");
        }
    }
}

#[tokio::test]
async fn an_endless_pause_ends_every_response() {
    for way in Way::ALL {
        for beginning in
            ["", &way.head(), &format!("{}{UNTIL_CLOSE}", way.head()), &format!("{}{CHUNKED}3\r\n{{", way.head())]
        {
            let beginning = beginning.to_owned();
            let server = Server::start(move |connection| {
                connection.request()?;
                connection.write(beginning.as_bytes())?;
                connection.wait_for_close()
            });
            let error = way.refused(&client_with_timeout(&server, DEADLINE)).await;
            assert_eq!(error.kind(), ErrorKind::Timeout, "{way:?}: {error}");
        }
    }
}

// A body that is not a stream must arrive before the deadline, even if bytes keep coming.
#[tokio::test]
async fn the_deadline_covers_bodies_that_are_not_streams() {
    for way in Way::ALL.into_iter().filter(|way| !way.is_live()) {
        let server = trickling(format!("{}{UNTIL_CLOSE}", way.head()), " ");
        let error = way.refused(&client_with_timeout(&server, DEADLINE)).await;
        assert_eq!(error.kind(), ErrorKind::Timeout, "{way:?}: {error}");
    }
}

// Comments and empty lines keep a stream open. The caller can stop waiting for the next item.
#[tokio::test]
async fn a_wait_for_the_next_item_can_be_cancelled() {
    let events = Server::endless(format!("{}{UNTIL_CLOSE}", Way::Events.head()), ": still here\n\n".repeat(1000));
    let lines = Server::endless(format!("{}{UNTIL_CLOSE}", Way::Lines.head()), "\n".repeat(10_000));
    for (way, server) in [(Way::Events, events), (Way::Lines, lines)] {
        let client = client(&server);
        assert!(tokio::time::timeout(DEADLINE, way.all(&client)).await.is_err(), "{way:?}");
    }
}
