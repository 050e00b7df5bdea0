//! Layers of tower around the attempts of calls.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use http::{HeaderValue, Request, Response};
use specweld::tower::{AttemptContext, TowerLayer};
use specweld::transport::{Body, TransportError};
use specweld::{Attempt, RetryPolicy};
use specweld_tests::secret::SECRET;
use tower::retry::{Policy, RetryLayer};
use tower::util::MapRequestLayer;
use tower::{ServiceBuilder, layer::layer_fn};

use super::super::canned::{Canned, header, json};
use super::super::workos::Client;

const LIST: &str = r#"{ "object": "list", "data": [], "list_metadata": { "before": null, "after": null } }"#;

fn builder() -> specweld::ClientBuilder<Client> {
    let retry = RetryPolicy::new().backoff(Duration::from_millis(1), Duration::from_millis(2));
    Client::builder().bearer(SECRET).retry(retry)
}

#[tokio::test]
async fn layers_of_tower_see_the_operation_and_are_in_order_with_others() {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let log = Arc::clone(&seen);
    let stack = ServiceBuilder::new()
        .layer(MapRequestLayer::new(move |mut request: Request<Body>| {
            let context: &AttemptContext = request.extensions().get().unwrap();
            let line = format!("{} {} {}", context.operation_id(), context.path_template(), context.number());
            log.lock().unwrap().push(line);
            request.headers_mut().insert("x-order", HeaderValue::from_static("a"));
            request
        }))
        .concurrency_limit(1);
    let second = |mut attempt: Attempt| {
        assert!(attempt.request().extensions().get::<AttemptContext>().is_none());
        assert_eq!(attempt.request().headers()["x-order"], "a");
        attempt.headers_mut().insert("x-order", HeaderValue::from_static("ab"));
        attempt.send()
    };
    let builder = builder().layer(TowerLayer::new(stack)).layer(second);
    let busy = json("503 Service Unavailable", "{}");
    let (server, client) = Canned::with(&[&busy, &json("200 OK", LIST)], builder);
    client.list_applications().await.unwrap();
    assert_eq!(header(&server.next_request(), "x-order"), Some("ab"));
    let line = |number| format!("list_applications /connect/applications {number}");
    assert_eq!(*seen.lock().unwrap(), [line(1), line(2)]);
}

#[tokio::test]
async fn the_attempts_of_all_calls_share_the_state_of_a_layer() {
    let running = Arc::new(Mutex::new(0));
    let counted = move |attempt: Attempt| {
        let running = Arc::clone(&running);
        async move {
            *running.lock().unwrap() += 1;
            assert_eq!(*running.lock().unwrap(), 1);
            attempt.sleep(Duration::from_millis(5)).await;
            let sent = attempt.send().await;
            *running.lock().unwrap() -= 1;
            sent
        }
    };
    let limit = TowerLayer::new(ServiceBuilder::new().concurrency_limit(1));
    let list = json("200 OK", LIST);
    let (_server, client) = Canned::with(&[&list, &list, &list], builder().layer(limit).layer(counted));
    let list = || client.list_applications();
    let (one, two, three) = tokio::join!(list(), list(), list());
    assert!(one.is_ok() && two.is_ok() && three.is_ok());
}

#[tokio::test]
async fn a_time_limit_of_tower_is_an_error_of_the_transport() {
    let slow = |attempt: Attempt| async move {
        attempt.sleep(Duration::from_secs(20)).await;
        attempt.send().await
    };
    let limit = TowerLayer::new(ServiceBuilder::new().timeout(Duration::from_millis(5)));
    let (_server, client) = Canned::with(&[], builder().retry(RetryPolicy::none()).layer(limit).layer(slow));
    let error = client.list_applications().await.unwrap_err();
    assert_eq!(error.to_string(), "list_applications: the connection failed: request timed out");
}

/// Repeats a request once.
#[derive(Clone)]
struct Once(bool);

impl Policy<Request<Body>, Response<Body>, TransportError> for Once {
    type Future = std::future::Ready<()>;

    fn retry(
        &mut self,
        _: &mut Request<Body>,
        result: &mut Result<Response<Body>, TransportError>,
    ) -> Option<Self::Future> {
        let repeats = !self.0 && result.as_ref().is_ok_and(|response| response.status() == 409);
        self.0 = true;
        repeats.then(|| std::future::ready(()))
    }

    fn clone_request(&mut self, request: &Request<Body>) -> Option<Request<Body>> {
        let mut copy = Request::new(Body::from(request.body().bytes()?));
        *copy.method_mut() = request.method().clone();
        *copy.uri_mut() = request.uri().clone();
        *copy.headers_mut() = request.headers().clone();
        *copy.extensions_mut() = request.extensions().clone();
        Some(copy)
    }
}

#[tokio::test]
async fn a_layer_of_tower_can_send_a_request_again() {
    let layer = TowerLayer::new(RetryLayer::new(Once(false)));
    let conflict = json("409 Conflict", "{}");
    let (server, client) = Canned::with(&[&conflict, &json("200 OK", LIST)], builder().layer(layer));
    client.list_applications().await.unwrap();
    assert_eq!(server.next_request(), server.next_request());
}

#[tokio::test]
async fn a_request_without_its_context_is_refused() {
    let layer = MapRequestLayer::new(|request: Request<Body>| {
        let (head, body) = request.into_parts();
        Request::builder().uri(head.uri).body(body).unwrap()
    });
    let (server, client) = Canned::with(&[&json("200 OK", LIST)], builder().layer(TowerLayer::new(layer)));
    let error = client.list_applications().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "list_applications: the request was not sent: a service of tower removed the `AttemptContext` from the \
         extensions of the request"
    );
    assert!(server.has_no_request());
}

#[tokio::test]
async fn a_secret_of_a_layer_of_tower_is_redacted_and_stays_on_this_machine() {
    let secret = || {
        let mut value = HeaderValue::from_static("tower-secret-value");
        value.set_sensitive(true);
        value
    };
    let adds = MapRequestLayer::new(move |mut request: Request<Body>| {
        request.headers_mut().insert("x-key", secret());
        request
    });
    let repeats = json("400 Bad Request", r#"{ "message": "wrong key tower-secret-value" }"#);
    let (_server, client) = Canned::with(&[&repeats], builder().layer(TowerLayer::new(adds.clone())));
    let error = client.list_applications().await.unwrap_err();
    assert!(!error.to_string().contains("tower-secret"), "{error}");

    let redirects = layer_fn(move |service| {
        tower::util::MapRequest::new(service, move |mut request: Request<Body>| {
            *request.uri_mut() = "http://example.invalid/".parse().unwrap();
            request
        })
    });
    let stack = ServiceBuilder::new().layer(adds).layer(redirects);
    let (server, client) = Canned::with(&[&json("200 OK", LIST)], builder().layer(TowerLayer::new(stack)));
    let error = client.list_applications().await.unwrap_err();
    assert!(error.to_string().contains("without TLS") && server.has_no_request(), "{error}");
}
