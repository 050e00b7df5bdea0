//! Responses that are read as they arrive, over real sockets.

use std::sync::mpsc::{Sender, channel};
use std::time::Duration;

use serde_json::Value;

use super::server::{Script, Server};
use super::{Client, KEY, Problem, Thing};
use crate::{ByteStream, ErrorKind, Event, EventStream, JsonLines, StreamError, Text};

const HEAD: &str = "HTTP/1.1 200 OK\r\nx-request-id: req_1\r\nconnection: close\r\n\r\n";
const EVENTS: &str = "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream;charset=utf-8\r\nconnection: close\r\n\r\n";

/// Starts a server that writes a head, and then the texts of the test.
fn fed(head: &'static str) -> (Server, Sender<&'static [u8]>) {
    let (feed, eater) = channel();
    (Server::start(vec![Script::Feed(head, eater)]), feed)
}

fn client(server: &Server) -> Client {
    Client::builder().bearer(KEY).base_url(server.url("")).max_body(64).build().unwrap()
}

#[tokio::test]
async fn bytes_are_there_as_soon_as_they_arrive() {
    let (server, feed) = fed(HEAD);
    let response = client(&server).receive::<ByteStream, Problem>().with_response().await.unwrap();
    assert_eq!(response.request_id(), Some("req_1"));
    let mut stream = response.into_inner();
    for bytes in [&b"first"[..], b"\0\xFF", b"third"] {
        feed.send(bytes).unwrap();
        assert_eq!(stream.try_next().await.unwrap().unwrap(), bytes);
    }
    drop(feed);
    assert!(stream.next().await.is_none());
    assert!(stream.next().await.is_none());
}

#[tokio::test]
async fn what_is_collected_has_a_limit_and_what_is_read_has_none() {
    let (server, feed) = fed(HEAD);
    let stream = client(&server).receive::<ByteStream, Problem>().await.unwrap();
    feed.send(&[b'x'; 65]).unwrap();
    let error = stream.bytes().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::BodyTooLarge);
    assert_eq!(error.to_string(), "200 OK: the body is larger than 64 bytes (request req_1)");

    let (server, feed) = fed(HEAD);
    let mut stream = client(&server).receive::<ByteStream, Problem>().await.unwrap();
    let mut read = 0;
    for _ in 0..20 {
        feed.send(&[b'x'; 65]).unwrap();
    }
    drop(feed);
    while let Some(chunk) = stream.try_next().await.unwrap() {
        read += chunk.len();
    }
    assert_eq!(read, 20 * 65);

    let (server, feed) =
        fed("HTTP/1.1 200 OK\r\ncontent-type: text/plain; charset=latin1\r\ncontent-length: 4\r\n\r\n");
    feed.send(b"caf\xE9").unwrap();
    let stream = client(&server).receive::<ByteStream, Problem>().await.unwrap();
    assert_eq!((stream.length(), stream.text().await.unwrap()), (Some(4), "café".to_owned()));
}

#[tokio::test]
async fn only_a_pause_is_limited() {
    let head = "HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n";
    let server = Server::start(vec![Script::Trickle(head, "0123456789", Duration::from_millis(60))]);
    let call = client(&server).receive::<ByteStream, Problem>().timeout(Duration::from_millis(400)).await;
    let (start, mut stream, mut read) = (std::time::Instant::now(), call.unwrap(), Vec::new());
    while let Some(chunk) = stream.try_next().await.unwrap() {
        read.extend_from_slice(&chunk);
    }
    assert_eq!(read, b"0123456789");
    assert!(start.elapsed() >= Duration::from_millis(500));

    let (server, feed) = fed(HEAD);
    let call = client(&server).receive::<ByteStream, Problem>().timeout(Duration::from_millis(200)).await;
    let mut stream = call.unwrap();
    feed.send(b"a").unwrap();
    assert_eq!(stream.try_next().await.unwrap().unwrap(), "a");
    let start = std::time::Instant::now();
    let error = stream.try_next().await.unwrap_err();
    assert!((Duration::from_millis(190)..Duration::from_secs(2)).contains(&start.elapsed()));
    assert!(error.is_timeout());
    assert_eq!(error.to_string(), "200 OK: nothing arrived within 200ms (request req_1)");
    assert!(stream.next().await.is_none());
}

#[tokio::test]
async fn a_whole_body_has_the_time_of_the_call() {
    let head = "HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n";
    for as_text in [false, true] {
        let server = Server::start(vec![Script::Trickle(head, "0123456789", Duration::from_millis(60))]);
        let call = client(&server).receive::<ByteStream, Problem>().timeout(Duration::from_millis(200)).await;
        let (start, stream) = (std::time::Instant::now(), call.unwrap());
        let error = if as_text { stream.text().await.unwrap_err() } else { stream.bytes().await.unwrap_err() };
        assert!((Duration::from_millis(190)..Duration::from_millis(550)).contains(&start.elapsed()));
        assert!(error.is_timeout());
        assert_eq!(error.to_string(), "200 OK: the body did not end within 200ms");
    }

    // The time begins with the call of `bytes`, after the chunks that were read one by one.
    let (server, feed) = fed(HEAD);
    let mut stream =
        client(&server).receive::<ByteStream, Problem>().timeout(Duration::from_millis(400)).await.unwrap();
    for chunk in [b"a", b"b", b"c"] {
        tokio::time::sleep(Duration::from_millis(200)).await;
        feed.send(chunk).unwrap();
        assert_eq!(stream.try_next().await.unwrap().unwrap(), chunk.as_slice());
    }
    feed.send(b"d").unwrap();
    drop(feed);
    assert_eq!(stream.bytes().await.unwrap(), "d");
}

#[tokio::test]
async fn a_connection_that_breaks_is_no_end() {
    let server = Server::start(vec![Script::Say("HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\ndata: 1\n\ndata: 2\n")]);
    let mut stream = client(&server).receive::<EventStream<u8>, Problem>().await.unwrap();
    assert_eq!(stream.try_next().await.unwrap().unwrap().data, 1);
    let error = stream.try_next().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert!(error.to_string().starts_with("200 OK: the connection failed: "), "{error}");
    assert!(stream.next().await.is_none());
    let error: crate::Error<Problem> = error.into();
    assert!(error.is_retryable() && std::error::Error::source(&error).is_some());
}

#[tokio::test]
async fn events_arrive_one_by_one() {
    let (server, feed) = fed(EVENTS);
    let mut stream = client(&server).receive::<EventStream<Thing>, Problem>().await.unwrap();
    feed.send(b": hello\r\n\r\nevent: added\nid: 7\nretry: 10\ndata: {\"id\":\ndata: \"a\"}\n\n").unwrap();
    let event = stream.try_next().await.unwrap().unwrap();
    let data = Thing { id: "a".to_owned() };
    let retry = Some(Duration::from_millis(10));
    assert_eq!(event, Event { event: "added".to_owned(), id: Some("7".to_owned()), retry, data });

    feed.send(b"data: {\"id\":5}\n\ndata: {\"id\":\"b\"}\n\n").unwrap();
    let error: StreamError = stream.try_next().await.unwrap_err();
    assert!(error.is_decode());
    assert_eq!(error.decode_path().as_deref(), Some("[1].id"));
    assert_eq!(error.to_string(), "200 OK: the body is not as described: [1].id: expected a string, found a number");
    assert_eq!(stream.try_next().await.unwrap().unwrap().data.id, "b");

    feed.send(b"data: [DONE]\n\ndata: {\"id\":\"c\"}\n\n").unwrap();
    assert_eq!(stream.try_next().await.unwrap(), None);
    assert!(stream.next().await.is_none());
}

#[tokio::test]
async fn events_may_be_cut_anywhere() {
    let text = "\u{feff}data: é\r\ndata: 🐶\r\n\r\nid: 1\rdata: [DONE]\r\rdata: after\n\n";
    let server = Server::start(vec![Script::Trickle(EVENTS, text, Duration::from_millis(1))]);
    let mut stream = client(&server).receive::<EventStream<Text>, Problem>().await.unwrap();
    let mut events = Vec::new();
    while let Some(event) = stream.try_next().await.unwrap() {
        events.push(event.data.into_string());
    }
    assert_eq!(events, ["é\n🐶"]);
}

#[tokio::test]
async fn an_event_has_a_limit() {
    let (server, feed) = fed(EVENTS);
    let mut stream = client(&server).receive::<EventStream<Text>, Problem>().await.unwrap();
    for _ in 0..10 {
        feed.send(b"data: twenty characters\n\n").unwrap();
    }
    for _ in 0..4 {
        feed.send(b"data: twenty characters\n").unwrap();
    }
    for _ in 0..10 {
        assert_eq!(stream.try_next().await.unwrap().unwrap().data, "twenty characters");
    }
    let error = stream.try_next().await.unwrap_err();
    assert_eq!(error.to_string(), "200 OK: an event is larger than 64 bytes");
    assert!(stream.next().await.is_none());
}

#[tokio::test]
async fn values_arrive_line_by_line() {
    let (server, feed) = fed(HEAD);
    let mut stream = client(&server).receive::<JsonLines<Thing>, Problem>().await.unwrap();
    feed.send(b"{\"id\":\"a\"}\r\n\n{\"id\"").unwrap();
    assert_eq!(stream.try_next().await.unwrap().unwrap().id, "a");
    feed.send(b":7}\nnonsense\n{\"id\":\"b\"}").unwrap();
    assert_eq!(stream.try_next().await.unwrap_err().decode_path().as_deref(), Some("[1].id"));
    assert_eq!(stream.try_next().await.unwrap_err().decode_path().as_deref(), Some("[2]"));
    drop(feed);
    assert_eq!(stream.try_next().await.unwrap().unwrap().id, "b");
    assert_eq!(stream.try_next().await.unwrap(), None);
    assert!(stream.next().await.is_none());
}

#[tokio::test]
async fn values_arrive_record_by_record() {
    let text = "\u{1e}1\n\u{1e}\u{1e}[broken\n\u{1e}3\n\u{1e}12";
    let server = Server::start(vec![Script::Trickle(HEAD, text, Duration::from_millis(1))]);
    let mut stream = client(&server).receive::<JsonLines<u8>, Problem>().await.unwrap();
    assert_eq!(stream.try_next().await.unwrap(), Some(1));
    assert!(stream.try_next().await.unwrap_err().is_decode());
    assert_eq!(stream.try_next().await.unwrap(), Some(3));
    let error = stream.try_next().await.unwrap_err();
    assert!(error.to_string().contains("[3]: the value may be cut off"));
    assert_eq!(stream.try_next().await.unwrap(), None);

    let (server, feed) = fed(HEAD);
    let mut stream = client(&server).receive::<JsonLines<Value>, Problem>().await.unwrap();
    feed.send(&[b'1'; 65]).unwrap();
    assert_eq!(
        stream.try_next().await.unwrap_err().to_string(),
        "200 OK: a value is larger than 64 bytes (request req_1)"
    );
    assert!(stream.next().await.is_none());
}
