//! The span of a call, seen by a subscriber that writes everything down.

use std::fmt;
use std::sync::{Arc, Mutex};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
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
    fn event(&self, _: &Event<'_>) {}
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

#[tokio::test]
async fn a_span_has_the_names_of_opentelemetry_and_nothing_confidential() {
    let mock = MockTransport::new();
    mock.reply(404, r#"{"message":"private words"}"#);
    let notes = Notes::default();
    let guard = tracing::subscriber::set_default(notes.clone());
    mocked(&mock).get_thing("private id").await.unwrap_err();
    drop(guard);
    let notes = notes.0.lock().unwrap().clone();
    assert_eq!(
        notes,
        [
            r#"otel.kind="client""#,
            "otel.name=GET /things/{id}",
            "http.request.method=GET",
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
