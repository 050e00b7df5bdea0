//! Tests the span of a call, with a subscriber that records everything.

use std::fmt;
use std::sync::{Arc, Mutex, Once};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::subscriber::DefaultGuard;
use tracing::{Event, Metadata, Subscriber};

use super::{KEY, mocked};
use crate::testing::MockTransport;

/// Fields in the order they were recorded; clones share them.
#[derive(Clone, Default)]
struct Notes(Arc<Mutex<Vec<String>>>);

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
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        values.record(&mut self.clone());
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        event.record(&mut self.clone());
    }

    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
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

#[tokio::test]
async fn a_span_has_the_names_of_opentelemetry_and_no_secret() {
    let mock = MockTransport::new();
    mock.reply(404, r#"{"message":"private words"}"#);
    let notes = Notes::default();
    let guard = watch(&notes);
    mocked(&mock).get_thing("private id").await.unwrap_err();
    drop(guard);
    let notes = notes.0.lock().unwrap().clone();
    assert_eq!(
        notes,
        [
            r#"otel.kind="client""#,
            "otel.name=GET /things/{id}",
            r#"http.request.method="GET""#,
            r#"url.template="/things/{id}""#,
            r#"server.address="api.example.com""#,
            "server.port=443",
            r#"rpc.method="get_thing""#,
            "http.response.status_code=404",
            r#"error.type="404""#,
        ]
    );
    assert!(!notes.concat().contains(KEY));
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
