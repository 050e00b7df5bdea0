//! The metric of requests and the header of trace contexts.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use specweld::telemetry::{RequestDuration, RequestDurations, TraceContext, TraceParent};
use specweld::{Attempt, ClientBuilder, RetryPolicy};
use specweld_tests::secret::SECRET;

use super::canned::{Canned, header, json};
use super::workos::Client;

const LIST: &str = r#"{ "object": "list", "data": [], "list_metadata": { "before": null, "after": null } }"#;

type Lines = Arc<Mutex<Vec<String>>>;

fn builder() -> ClientBuilder<Client> {
    let retry = RetryPolicy::new().backoff(Duration::from_millis(1), Duration::from_millis(2));
    Client::builder().bearer(SECRET).retry(retry)
}

/// Returns a layer, and the lines with the attributes that it measures.
fn measured() -> (Lines, RequestDurations<impl Fn(&RequestDuration) + Send + Sync>) {
    let lines = Lines::default();
    let sink = Arc::clone(&lines);
    let layer = RequestDurations::new(move |measured: &RequestDuration| {
        assert!(measured.seconds() > 0.0);
        assert_eq!(measured.operation_id(), "list_applications");
        let attributes: Vec<_> = measured.attributes().map(|(name, value)| format!("{name}={value}")).collect();
        sink.lock().unwrap().push(attributes.join(" "));
    });
    (lines, layer)
}

#[tokio::test]
async fn each_attempt_is_measured_with_the_attributes_of_the_conventions() {
    let (lines, layer) = measured();
    let (server, client) =
        Canned::with(&[&json("503 Service Unavailable", "{}"), &json("200 OK", LIST)], builder().layer(layer));
    client.list_applications().limit(3).await.unwrap();
    let (_, port) = server.base_url().rsplit_once(':').map(|(url, port)| (url.to_owned(), port.to_owned())).unwrap();
    let line = |status: &str| {
        format!(
            "http.request.method=GET url.scheme=http server.address=127.0.0.1 server.port={port} \
             url.template=/connect/applications http.response.status_code={status}"
        )
    };
    assert_eq!(
        *lines.lock().unwrap(),
        [line("503 network.protocol.version=1.1 error.type=503"), line("200 network.protocol.version=1.1")]
    );
}

#[tokio::test]
async fn an_attempt_without_a_response_has_the_kind_of_its_error() {
    let (lines, layer) = measured();
    let builder = builder().layer(layer).base_url("http://127.0.0.1:1").retry(RetryPolicy::none());
    builder.build().unwrap().list_applications().await.unwrap_err();
    assert_eq!(
        *lines.lock().unwrap(),
        ["http.request.method=GET url.scheme=http server.address=127.0.0.1 server.port=1 \
          url.template=/connect/applications error.type=connect"]
    );
}

#[tokio::test]
async fn the_time_in_other_layers_counts() {
    let measured = Arc::new(Mutex::new(Duration::ZERO));
    let sink = Arc::clone(&measured);
    let layer = RequestDurations::new(move |measured: &RequestDuration| *sink.lock().unwrap() = measured.duration());
    let waits = |attempt: Attempt| async move {
        attempt.sleep(Duration::from_millis(20)).await;
        attempt.send().await
    };
    let (_server, client) = Canned::with(&[&json("200 OK", LIST)], builder().layer(layer).layer(waits));
    client.list_applications().await.unwrap();
    assert!(*measured.lock().unwrap() >= Duration::from_millis(20));
}

#[tokio::test]
async fn the_trace_context_is_sent_with_each_attempt() {
    let context: TraceContext = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01".parse().unwrap();
    let sent = context.clone().with_state("vendor=1");
    let layer = TraceParent::new(move || Some(sent.clone()));
    let (server, client) =
        Canned::with(&[&json("503 Service Unavailable", "{}"), &json("200 OK", LIST)], builder().layer(layer));
    client.list_applications().await.unwrap();
    for _ in 0..2 {
        let request = server.next_request();
        assert_eq!(header(&request, "traceparent"), Some(&*context.to_string()));
        assert_eq!(header(&request, "tracestate"), Some("vendor=1"));
    }
}

#[tokio::test]
async fn without_a_context_no_header_is_sent_and_an_invalid_state_is_discarded() {
    let contexts = Mutex::new(vec![Some(TraceContext::random().with_state("a\r\nb: c")), None]);
    let layer = TraceParent::new(move || contexts.lock().unwrap().pop().flatten());
    let (server, client) = Canned::with(&[&json("200 OK", LIST), &json("200 OK", LIST)], builder().layer(layer));
    client.list_applications().await.unwrap();
    assert!(!server.next_request().contains("trace"));
    client.list_applications().await.unwrap();
    let request = server.next_request();
    assert!(header(&request, "traceparent").is_some() && header(&request, "tracestate").is_none(), "{request}");
}
