//! Events over several responses, over real sockets and with a mock; progress and file names.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use super::server::{Script, Server};
use super::{Client, KEY, Problem, Thing, rt};
use crate::testing::MockTransport;
use crate::transport::TransportError;
use crate::{ByteStream, EventStream, File, JsonLines, ReconnectingEvents, Text};

const BROKEN: &str = "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ncontent-length: 100\r\n\r\n\
    id: 1\nretry: 1\ndata: a\n\nid: 2\n\nid: 3\ndata: cut off";
const ENDED: &str = "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\nconnection: close\r\n\r\ndata: b\n\n";
const DONE: &str = "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\nconnection: close\r\n\r\n\
    id\ndata: c\n\ndata: [DONE] \n\ndata: d\n\n";

fn open(client: &Client, id: Option<String>) -> rt::Call<'_, EventStream<Text>, Problem> {
    let call = client.receive::<EventStream<Text>, Problem>();
    match id {
        Some(id) => call.header("last-event-id", &id),
        None => call,
    }
}

fn events(server: &MockTransport, texts: &[&'static str]) {
    for text in texts {
        let response = http::Response::builder().header("content-type", "text/event-stream");
        server.reply_with(response.body(*text).unwrap());
    }
}

fn mocked() -> (MockTransport, Client) {
    let server = MockTransport::new();
    let client = Client::builder().bearer(KEY).transport(server.clone()).retry(crate::RetryPolicy::none());
    (server.clone(), client.build().unwrap())
}

#[tokio::test]
async fn events_continue_after_a_broken_connection() {
    let server = Server::start([BROKEN, ENDED, DONE].map(Script::Say).into());
    let client = Client::builder().bearer(KEY).base_url(server.url("")).build().unwrap();
    let mut events = ReconnectingEvents::new(|id| open(&client, id));
    let mut seen = Vec::new();
    while let Some(event) = events.try_next().await.unwrap() {
        seen.push((event.data.into_string(), event.id));
    }
    let id = |id: &str| Some(id.to_owned());
    // The identifier of the incomplete event does not count.
    assert_eq!(seen, [("a".to_owned(), id("1")), ("b".to_owned(), id("2")), ("c".to_owned(), None)]);
    let sent: Vec<bool> = (0..3).map(|_| server.heard().contains("last-event-id: 2\r\n")).collect();
    assert_eq!(sent, [false, true, true]);
    assert_eq!(events.last_event_id(), None);
}

#[tokio::test]
async fn the_wait_before_a_request_is_that_of_the_server() {
    let (server, client) = mocked();
    events(&server, &["data: a\n\n", "retry: 7\n\n", "", "data: [DONE]\n\n"]);
    let mut stream = ReconnectingEvents::new(|id| open(&client, id)).after("9");
    assert_eq!(stream.try_next().await.unwrap().unwrap().id.as_deref(), Some("9"));
    assert_eq!(stream.try_next().await.unwrap(), None);
    assert_eq!(stream.try_next().await.unwrap(), None);
    assert_eq!(server.waits(), [3000, 7, 7].map(Duration::from_millis));
    assert!(server.requests().iter().all(|request| request.header("last-event-id") == Some("9")));
}

#[tokio::test]
async fn errors_of_calls_and_of_data_are_returned() {
    let (server, client) = mocked();
    server.fail(TransportError::exchange("broken")).reply(500, "{}");
    events(&server, &["data: 5\n\ndata: {\"id\":\"a\"}\n\n"]);
    server.reply_with(http::Response::builder().status(204).body("").unwrap());
    let mut stream = ReconnectingEvents::new(|_| client.receive::<EventStream<Thing>, Problem>());
    assert!(stream.try_next().await.unwrap_err().is_retryable());
    assert_eq!(stream.try_next().await.unwrap_err().status().map(|it| it.as_u16()), Some(500));
    assert!(server.waits().is_empty());
    assert!(stream.try_next().await.unwrap_err().to_string().contains("not as described"));
    assert_eq!(stream.try_next().await.unwrap().unwrap().data.id, "a");
    assert!(stream.try_next().await.unwrap().is_none());
    assert_eq!(server.requests().len(), 4);
}

#[tokio::test]
async fn done_ends_lines() {
    for text in [
        "{\"id\":\"a\"}\n[DONE]\n{\"id\":\"b\"}\n",
        "{\"id\":\"a\"}\r\n [DONE]",
        "\u{1e}{\"id\":\"a\"}\n\u{1e}[DONE]\n",
    ] {
        let (server, client) = mocked();
        server.reply(200, text);
        let mut lines = client.receive::<JsonLines<Thing>, Problem>().await.unwrap();
        assert_eq!(lines.try_next().await.unwrap().unwrap().id, "a", "{text:?}");
        assert!(lines.try_next().await.unwrap().is_none(), "{text:?}");
        assert!(lines.try_next().await.unwrap().is_none(), "{text:?}");
    }
}

#[tokio::test]
async fn downloads_report_their_progress_and_name() {
    let head = "HTTP/1.1 200 OK\r\ncontent-length: 6\r\ncontent-disposition: attachment; filename=\"a/r\\\"x.gif\"\r\n\r\nGIF89a";
    let server = Server::start(vec![Script::Say(head)]);
    let client = Client::builder().bearer(KEY).base_url(server.url("")).build().unwrap();
    let reports = Arc::new(Mutex::new(Vec::new()));
    let sink = Arc::clone(&reports);
    let response = client.receive::<ByteStream, Problem>().with_response().await.unwrap();
    assert_eq!(response.file_name().as_deref(), Some("r\"x.gif"));
    let file = response.into_inner().on_progress(move |bytes, length| sink.lock().unwrap().push((bytes, length)));
    assert_eq!(file.file_name().as_deref(), Some("r\"x.gif"));
    assert_eq!(file.bytes().await.unwrap(), "GIF89a");
    assert_eq!(reports.lock().unwrap().last(), Some(&(6, Some(6))));
}

#[tokio::test]
async fn uploads_report_their_progress() {
    const BUSY: &str = "HTTP/1.1 503 Service Unavailable\r\ncontent-length: 0\r\nconnection: close\r\n\r\n";
    const STORED: &str = "HTTP/1.1 204 No Content\r\nconnection: close\r\n\r\n";
    let server = Server::start(vec![Script::Say(BUSY), Script::Say(STORED)]);
    let retry = crate::RetryPolicy::new().allow_unsafe().backoff(Duration::ZERO, Duration::ZERO);
    let client = Client::builder().bearer(KEY).base_url(server.url("")).retry(retry).build().unwrap();
    let reports = Arc::new(Mutex::new(Vec::new()));
    let sink = Arc::clone(&reports);
    let content = vec![b'x'; 100_000];
    let file = File::from(content.clone()).on_progress(move |bytes, length| sink.lock().unwrap().push((bytes, length)));
    assert_eq!(file.bytes().map(bytes::Bytes::len), Some(100_000));
    assert_eq!(file, file.clone());
    client.send().bytes("image/gif", file).call::<(), rt::Undocumented>().await.unwrap();
    let wanted = [65_536, 100_000, 65_536, 100_000].map(|bytes| (bytes, Some(100_000)));
    assert_eq!(*reports.lock().unwrap(), wanted);
    for _ in 0..2 {
        let heard = server.heard();
        assert!(heard.contains("content-length: 100000\r\n") && heard.ends_with("xxx"), "{}", heard.len());
    }
}
