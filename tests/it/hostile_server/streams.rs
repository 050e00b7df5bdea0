//! Malicious streams: endless lines, events and bytes, streams that are slow or break off, and items of the wrong type.

use std::time::Duration;

use specweld::{ErrorKind, RetryPolicy, StreamError};
use specweld_tests::secret::{MARKER, printed_forms};

use super::{BUFFER_LIMIT, MAX_BODY, Server, TIME_LIMIT, outcome};
use crate::wire::bodies::api::Client;
use crate::wire::bodies::api::types::Question;

fn client(server: &Server) -> Client {
    let builder = Client::builder().base_url(server.base_url()).retry(RetryPolicy::none());
    builder.max_body(MAX_BODY).timeout(TIME_LIMIT / 2).build().unwrap()
}

fn head(media_type: &str) -> String {
    format!("HTTP/1.1 200 OK\r\ncontent-type: {media_type}\r\nconnection: close\r\n\r\n")
}

fn assert_no_secret(error: &StreamError) {
    let printed_forms = printed_forms(error);
    super::logged::print(&printed_forms);
    assert!(printed_forms.len() < 5000 && !printed_forms.contains(MARKER), "{printed_forms}");
}

/// Returns the number of events in a response, or its error.
async fn events(server: &Server) -> Result<usize, StreamError> {
    let client = client(server);
    let mut events = outcome(client.chat(Question::new("?")).as_events()).await.unwrap();
    let mut count = 0;
    while outcome(events.try_next()).await.inspect_err(assert_no_secret)?.is_some() {
        count += 1;
    }
    Ok(count)
}

/// Returns the number of lines in a response, or its error.
async fn lines(server: &Server) -> Result<usize, StreamError> {
    let client = client(server);
    let mut lines = outcome(client.chat(Question::new("?")).as_lines()).await.unwrap();
    let mut count = 0;
    while outcome(lines.try_next()).await.inspect_err(assert_no_secret)?.is_some() {
        count += 1;
    }
    Ok(count)
}

#[tokio::test]
async fn an_endless_event_is_too_large() {
    for (beginning, more) in [
        ("", "a"),
        ("data: ", "a"),
        ("", "data: a\n"),
        ("event: ", "a"),
        ("id: ", "1"),
        (": ", "a"),
        ("\u{feff}", "\u{feff}"),
    ] {
        let server = Server::endless(format!("{}{beginning}", head("text/event-stream")), more.repeat(10_000));
        assert_eq!(events(&server).await.unwrap_err().kind(), ErrorKind::BodyTooLarge, "{more}");
        assert!(server.written() < BUFFER_LIMIT);
    }
}

#[tokio::test]
async fn an_endless_line_is_too_large() {
    for more in [" ", "{\"text\":\"a\",", "[", "\u{1e}a", "1"] {
        let server = Server::endless(head("application/x-ndjson"), more.repeat(10_000));
        let error = lines(&server).await.unwrap_err();
        assert!([ErrorKind::BodyTooLarge, ErrorKind::Decode].contains(&error.kind()), "{more}: {error}");
        assert!(server.written() < BUFFER_LIMIT);
    }
}

#[tokio::test]
async fn an_endless_download_is_too_large() {
    let server = Server::endless(head("image/png"), "a".repeat(10_000));
    let client = client(&server);
    let error = outcome(async { client.download().await.unwrap().bytes().await }).await.unwrap_err();
    assert_no_secret(&error);
    assert_eq!(error.kind(), ErrorKind::BodyTooLarge);
    assert!(server.written() < BUFFER_LIMIT);
}

#[tokio::test]
async fn the_stream_continues_after_an_invalid_item() {
    let events = "data: {\n\ndata: 7\n\ndata: {\"text\":\"a\"}\n\n";
    let server = Server::responding(format!("{}{events}", head("text/event-stream")));
    let client = client(&server);
    let mut events = outcome(client.chat(Question::new("?")).as_events()).await.unwrap();
    for _ in 0..2 {
        let error = outcome(events.try_next()).await.unwrap_err();
        assert_no_secret(&error);
        assert!(error.is_decode());
    }
    assert_eq!(outcome(events.try_next()).await.unwrap().unwrap().data.text, "a");
}

#[tokio::test]
async fn a_stream_can_break_off_at_every_byte() {
    let text = "event: a\ndata: {\"text\":\"a\"}\n\ndata: {\"text\":\"b\"}\r\n\r\n";
    let whole =
        format!("HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ncontent-length: {}\r\n\r\n{text}", text.len());
    let begin = whole.len() - text.len();
    let server = Server::start(move |connection| {
        connection.request()?;
        connection.write(&whole.as_bytes()[..begin + connection.number])
    });
    for sent in 0..text.len() {
        assert_eq!(events(&server).await.unwrap_err().kind(), ErrorKind::Transport, "{sent}");
    }
    assert_eq!(events(&server).await.unwrap(), 2);
}

// The deadline of the call covers the head of a stream only. After the head, the length of each pause is limited.
#[tokio::test]
async fn an_endless_pause_ends_a_stream() {
    let server = Server::start(|connection| {
        connection.request()?;
        connection.write(head("text/event-stream").as_bytes())?;
        connection.write(b"data: {\"text\":\"a\"}\n\n")?;
        connection.wait_for_close()
    });
    let client = client(&server);
    let call = client.chat(Question::new("?")).as_events().timeout(Duration::from_secs(4));
    let mut events = outcome(call).await.unwrap();
    assert!(outcome(events.try_next()).await.unwrap().is_some());
    let error = outcome(events.try_next()).await.unwrap_err();
    assert_no_secret(&error);
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(outcome(events.try_next()).await.unwrap().is_none());
}

#[tokio::test]
async fn a_response_that_is_not_a_stream_is_refused() {
    let server = Server::responding(format!("{}<html>", head("text/html")));
    let error = outcome(client(&server).chat(Question::new("?")).as_events()).await.unwrap_err();
    assert!(error.is_decode(), "{error}");
}
