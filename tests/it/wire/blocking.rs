//! Calls without async code.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use specweld::blocking::Wait;
use specweld::testing::MockTransport;
use specweld::{ApiClient, ErrorKind, Page, RetryPolicy};
use specweld_tests::secret::SECRET;

use super::bodies::api;
use super::canned::{Canned, DONE, header, json, response};
use super::workos::Client;
use super::workos::types::{ConnectApplication, CreateM2mApplication, ErrorBody};

const APPLICATION: &str = r#"{ "application_type": "m2m", "object": "connect_application", "id": "ID", "client_id": "c",
    "name": "n", "description": null, "scopes": [], "organization_id": "o", "created_at": "2024-01-01T00:00:00Z",
    "updated_at": "2024-01-01T00:00:00Z" }"#;

const WITHIN: &str = "the request was not sent: `wait` would block the threads of an async runtime: use `.await`";

fn builder() -> specweld::ClientBuilder<Client> {
    let retry = RetryPolicy::new().backoff(Duration::from_millis(1), Duration::from_millis(2));
    Client::builder().bearer(SECRET).retry(retry)
}

fn page(ids: &[&str], after: &str) -> String {
    let items: Vec<String> = ids.iter().map(|id| APPLICATION.replace("ID", id)).collect();
    let items = items.join(",");
    let body = format!(
        r#"{{ "object": "list", "data": [{items}], "list_metadata": {{ "before": null, "after": {after} }} }}"#
    );
    json("200 OK", &body)
}

#[test]
fn a_call_waits_for_its_result_and_its_retries() {
    let application = json("200 OK", APPLICATION);
    let (server, client) =
        Canned::with(&[&json("503 Service Unavailable", "{}"), &application, DONE, &application], builder());
    let answer = client.get_application("a").with_response().wait().unwrap();
    assert_eq!(answer.request_id(), Some("req_canned"));
    client.delete_application("a").wait().unwrap();
    assert_eq!(client.request(http::Method::GET, "/x").wait().unwrap().status(), 200);
    for line in
        ["GET /connect/applications/a", "GET /connect/applications/a", "DELETE /connect/applications/a", "GET /x"]
    {
        assert!(server.next_request().starts_with(line));
    }
}

#[test]
fn pages_are_an_iterator() {
    let (server, client) = Canned::with(&[&page(&["a", "b"], r#""b""#), &page(&["c"], "null")], builder());
    let mut ids = Vec::new();
    for application in client.list_applications().stream() {
        ids.push(application.unwrap().id().to_owned());
    }
    assert_eq!(ids, ["a", "b", "c"]);
    server.next_request();
    assert!(server.next_request().contains("after=b"));
}

#[test]
fn streams_are_iterators() {
    let photo = response("200 OK", "image/png", "", "PNG!");
    let (_server, client) = Canned::with(&[&photo, &photo], api::Client::builder());
    let chunks: Result<Vec<_>, _> = client.download().wait().unwrap().into_iter().collect();
    assert_eq!(chunks.unwrap().concat(), b"PNG!");
    assert_eq!(client.download().wait().unwrap().bytes().wait().unwrap(), "PNG!");
}

#[test]
fn a_deadline_ends_a_blocked_call() {
    // The server accepts connections by its backlog, and never answers.
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let client = builder().base_url(url).timeout(Duration::from_millis(50)).build().unwrap();
    let begin = Instant::now();
    let error = client.list_applications().wait().unwrap_err();
    assert!(error.is_timeout() && begin.elapsed() < Duration::from_secs(10), "{error}");
}

#[test]
fn a_missing_server_is_an_error() {
    let client = builder().base_url("http://127.0.0.1:1").build().unwrap();
    assert!(client.create_application(CreateM2mApplication::new("a", "o")).wait().unwrap_err().is_connect());
}

#[test]
fn connections_are_kept_between_calls_and_threads() {
    const CALLS: usize = 20;
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let accepted = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&accepted);
    std::thread::spawn(move || {
        for mut connection in listener.incoming().flatten() {
            count.fetch_add(1, Ordering::Relaxed);
            std::thread::spawn(move || {
                let (mut request, mut byte) = (Vec::new(), [0]);
                while connection.read(&mut byte).unwrap() == 1 {
                    request.extend(byte);
                    if request.ends_with(b"\r\n\r\n") {
                        request.clear();
                        connection.write_all(DONE.as_bytes()).unwrap();
                    }
                }
            });
        }
    });
    let client = builder().base_url(url).build().unwrap();
    for _ in 0..CALLS / 2 {
        client.delete_application("a").wait().unwrap();
        let other = client.clone();
        std::thread::spawn(move || other.delete_application("b").wait().unwrap()).join().unwrap();
    }
    // A call that begins before the last connection is idle again makes a new one.
    let accepted = accepted.load(Ordering::Relaxed);
    assert!(accepted < CALLS / 2, "{accepted} connections for {CALLS} calls");
}

#[tokio::test]
async fn inside_a_runtime_waiting_is_an_error_and_sends_nothing() {
    let (server, client) = Canned::with(&[DONE], builder());
    let error = client.delete_application("a").wait().unwrap_err();
    assert_eq!((error.kind(), error.to_string()), (ErrorKind::Transport, format!("wait: {WITHIN}")));
    let mut items = client.list_applications().stream().into_iter();
    assert_eq!(items.next().unwrap().unwrap_err().to_string(), format!("wait: {WITHIN}"));
    assert!(items.next().is_none());
    let other = client.clone();
    let within_pool = tokio::task::spawn_blocking(move || {
        let error = other.delete_application("a").wait().unwrap_err();
        tokio::runtime::Handle::current().block_on(other.delete_application("a")).unwrap();
        error.to_string()
    });
    assert_eq!(within_pool.await.unwrap(), format!("wait: {WITHIN}"));
    assert_eq!(header(&server.next_request(), "authorization"), Some(&*format!("Bearer {SECRET}")));
}

#[tokio::test]
async fn a_client_that_waited_can_be_used_and_dropped_in_a_runtime() {
    let (_server, client) = Canned::with(&[DONE, DONE], builder());
    let waited = std::thread::spawn(move || {
        client.delete_application("a").wait().unwrap();
        client
    });
    let client = waited.join().unwrap();
    client.delete_application("a").await.unwrap();
    drop(client);
}

#[test]
fn a_transport_without_tokio_runs_on_the_calling_thread() {
    let server = MockTransport::new();
    server.reply(503, "{}").reply(200, APPLICATION);
    let client = builder().transport(server.clone()).build().unwrap();
    client.get_application("a").wait().unwrap();
    assert_eq!(server.requests().len(), 2);
}

#[test]
fn pages_are_walked_bounded_and_resumed_without_async_code() {
    let first = page(&["a", "b"], r#""b""#);
    let (_server, client) = Canned::with(&[&first, &first, &page(&["c"], "null")], builder());
    let mut items = client.list_applications().stream().max_items(1).into_iter();
    assert_eq!(items.next().unwrap().unwrap().id(), "a");
    assert!(items.next().is_none());
    let position = items.position().unwrap();
    let mut pages = client.list_applications().stream().resume(&position).unwrap().by_page().into_iter();
    let ids = |page: Page<ConnectApplication, ErrorBody>| -> Vec<String> {
        page.map(|application| application.unwrap().id().to_owned()).collect()
    };
    assert_eq!(ids(pages.next().unwrap().unwrap()), ["b"]);
    assert!(pages.position().is_some());
    assert_eq!(ids(pages.next().unwrap().unwrap()), ["c"]);
    assert!(pages.next().is_none() && pages.position().is_none());
}
