//! Tests the span of a call, with a subscriber that records everything.

use std::fmt;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, Once};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::subscriber::DefaultGuard;
use tracing::{Event, Metadata, Subscriber};

use super::{KEY, Problem, Thing, mocked};
use crate::EventStream;
use crate::call::raw::RawCall;
use crate::testing::MockTransport;

/// Fields in the order they were recorded, and the handles of the span; clones share both.
#[derive(Clone, Default)]
struct Notes(Arc<Mutex<Vec<String>>>, Arc<AtomicUsize>);

impl Visit for Notes {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        self.0.lock().unwrap().push(format!("{field}={value:?}"));
    }
}

impl Subscriber for Notes {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        span.record(&mut self.clone());
        self.1.store(1, Ordering::SeqCst);
        Id::from_u64(1)
    }

    fn clone_span(&self, id: &Id) -> Id {
        self.1.fetch_add(1, Ordering::SeqCst);
        id.clone()
    }

    fn try_close(&self, _: Id) -> bool {
        let closes = self.1.fetch_sub(1, Ordering::SeqCst) == 1;
        if closes {
            self.0.lock().unwrap().push("closed".to_owned());
        }
        closes
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        values.record(&mut self.clone());
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        event.record(&mut self.clone());
    }
}

/// Records the spans of this thread until the guard is dropped.
///
/// Every thread has a subscriber from the first call on. With only one subscriber, `tracing` uses that of the current
/// thread. A test without a subscriber could otherwise disable a span for all threads.
fn watch(notes: &Notes) -> DefaultGuard {
    static EVERYWHERE: Once = Once::new();
    EVERYWHERE.call_once(|| tracing::subscriber::set_global_default(Notes::default()).unwrap());
    tracing::subscriber::set_default(notes.clone())
}

/// Returns the fields that a call records.
async fn recorded<T>(call: impl Future<Output = T>) -> (T, Vec<String>) {
    let notes = Notes::default();
    let guard = watch(&notes);
    let outcome = call.await;
    drop(guard);
    let fields = notes.0.lock().unwrap().clone();
    (outcome, fields)
}

/// The fields of the operation `get_thing` at the beginning.
const BEGIN: [&str; 7] = [
    r#"otel.kind="client""#,
    "otel.name=GET /things/{id}",
    r#"http.request.method="GET""#,
    r#"url.template="/things/{id}""#,
    r#"server.address="api.example.com""#,
    "server.port=443",
    r#"openapi.operation_id="get_thing""#,
];

fn with_begin(rest: &[&str]) -> Vec<String> {
    BEGIN.iter().chain(rest).map(|it| (*it).to_owned()).collect()
}

#[tokio::test]
async fn a_span_has_the_names_of_opentelemetry_and_no_secret() {
    let mock = MockTransport::new();
    mock.reply(404, r#"{"message":"private words"}"#);
    let client = mocked(&mock);
    let (error, notes) = recorded(client.get_thing("private id")).await;
    error.unwrap_err();
    assert_eq!(
        notes,
        with_begin(&[
            "message=the attempt has ended",
            "http.response.status_code=404",
            r#"error.type="404""#,
            "http.response.status_code=404",
            r#"error.type="404""#,
            r#"otel.status_code="ERROR""#,
            "closed",
        ])
    );
    assert!(!notes.concat().contains(KEY));
}

#[tokio::test]
async fn each_attempt_is_an_event_and_the_span_counts_the_repeated_ones() {
    let mock = MockTransport::new();
    mock.fail(crate::transport::TransportError::connect("refused")).reply(503, "{}").reply(200, r#"{"id":"a"}"#);
    let client = mocked(&mock);
    let (thing, notes) = recorded(client.get_thing("a")).await;
    thing.unwrap();
    let notes: Vec<_> = notes.into_iter().skip(7).filter(|it| !it.starts_with("wait=")).collect();
    assert_eq!(
        notes,
        [
            "message=the attempt has ended",
            r#"error.type="connect""#,
            "message=the request is sent again",
            "http.request.resend_count=1",
            "message=the attempt has ended",
            "http.request.resend_count=1",
            "http.response.status_code=503",
            r#"error.type="503""#,
            "message=the request is sent again",
            "http.request.resend_count=2",
            "message=the attempt has ended",
            "http.request.resend_count=2",
            "http.response.status_code=200",
            "http.response.status_code=200",
            "closed",
        ]
    );
}

#[tokio::test]
async fn a_response_that_cannot_be_decoded_is_an_error_of_the_span() {
    let mock = MockTransport::new();
    mock.reply(200, r#"{"id":7}"#);
    let client = mocked(&mock);
    let (error, notes) = recorded(client.get_thing("a")).await;
    error.unwrap_err();
    assert!(notes.ends_with(&[r#"error.type="decode""#, r#"otel.status_code="ERROR""#, "closed"].map(str::to_owned)));
}

#[tokio::test]
async fn a_raw_call_has_no_template_and_records_a_failing_status() {
    let mock = MockTransport::new();
    mock.reply(500, "{}");
    let client = mocked(&mock);
    let method = http::Method::from_bytes(b"PURGE").unwrap();
    let (answer, notes) = recorded(RawCall::new(&client.0, method, "/private")).await;
    assert_eq!(answer.unwrap().status(), 500);
    let all = notes.join(" ");
    assert!(
        all.contains(r#"otel.name=HTTP http.request.method="_OTHER" http.request.method_original="PURGE""#),
        "{all}"
    );
    assert!(!all.contains("url.template") && !all.contains("private"), "{all}");
    assert!(all.ends_with(r#"error.type="500" otel.status_code="ERROR" closed"#), "{all}");
}

#[tokio::test]
async fn the_span_of_a_stream_ends_with_it_and_has_its_size() {
    let mock = MockTransport::new();
    let events = || http::Response::builder().header("content-type", "text/event-stream");
    mock.reply_with(events().body("data: {\"id\":\"a\"}\n\n").unwrap());
    mock.reply_with(events().body("data: 1\n\n").unwrap());
    let client = mocked(&mock);
    let ((), notes) = recorded(async {
        let mut stream = client.receive::<EventStream<Thing>, Problem>().await.unwrap();
        while stream.try_next().await.unwrap().is_some() {}
    })
    .await;
    assert_eq!(notes.iter().filter(|it| *it == "closed").count(), 1);
    assert!(notes.contains(&"http.response.body.size=18".to_owned()), "{notes:?}");
    assert!(!notes.concat().contains("error.type"), "{notes:?}");
    let ((), notes) = recorded(async {
        client.receive::<EventStream<Thing>, Problem>().await.unwrap().try_next().await.unwrap_err();
    })
    .await;
    let all = notes.join(" ");
    assert!(all.ends_with(r#"error.type="decode" otel.status_code="ERROR" closed"#), "{all}");
}

#[tokio::test]
async fn no_failure_puts_a_secret_into_a_span() {
    let mock = MockTransport::new();
    let notes = Notes::default();
    let guard = watch(&notes);
    let client = mocked(&mock);
    for status in [200, 302, 400, 401, 404, 503] {
        mock.reply(status, format!(r#"{{"message":"the key {KEY} is wrong","code":"{KEY}"}}"#));
        client.get_thing(KEY).retry(crate::RetryPolicy::none()).await.unwrap_err();
    }
    mock.fail(crate::transport::TransportError::connect(KEY));
    client.get_thing(KEY).retry(crate::RetryPolicy::none()).await.unwrap_err();
    client.get_thing("..").await.unwrap_err();
    client.get_thing(KEY).header("x", "\n").await.unwrap_err();
    drop(guard);
    let notes = notes.0.lock().unwrap().concat();
    assert!(notes.contains("error.type") && !notes.contains("hunter2"), "{notes}");
}
