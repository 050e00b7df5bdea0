//! Services of tower as transport.

use std::convert::Infallible;
use std::time::Duration;

use axum::Router;
use axum::extract::Path;
use axum::routing::get;
use hyper_util::client::legacy::Client as Hyper;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use specweld::tower::ServiceTransport;
use specweld::transport::{Body, TransportError};
use specweld::{File, RetryPolicy};
use specweld_tests::secret::SECRET;
use tower::{ServiceExt, service_fn};

use super::super::bodies::api;
use super::super::bodies::api::types::UploadBody;
use super::super::canned::{Canned, DONE, header, header_and_body, json, response};
use super::super::workos::Client;

fn hyper() -> Hyper<HttpConnector, Body> {
    Hyper::builder(TokioExecutor::new()).build_http()
}

/// Returns a response with an error of a server that is busy.
fn busy() -> String {
    json("503 Service Unavailable", "{}")
}

#[tokio::test]
async fn a_client_of_hyper_is_a_transport() {
    let retry = RetryPolicy::new().backoff(Duration::from_millis(1), Duration::from_millis(2));
    let builder = Client::builder().bearer(SECRET).retry(retry).transport(ServiceTransport::new(hyper()));
    let list = r#"{ "object": "list", "data": [], "list_metadata": { "before": null, "after": null } }"#;
    let (server, client) = Canned::with(&[&busy(), &json("200 OK", list)], builder);
    let answer = client.list_applications().limit(3).with_response().await.unwrap();
    assert_eq!(answer.request_id(), Some("req_canned"));
    let request = server.next_request();
    assert!(request.starts_with("GET /connect/applications?limit=3 HTTP/1.1\r\n"), "{request}");
    assert_eq!(header(&request, "authorization"), Some(&*format!("Bearer {SECRET}")));
    assert_eq!(header(&request, "content-length"), None);
    assert_eq!(server.next_request(), request);
}

#[tokio::test]
async fn bodies_stream_through_a_service() {
    let photo = response("200 OK", "image/png", "", "PNG!");
    let cut = "HTTP/1.1 200 OK\r\ncontent-type: image/png\r\ncontent-length: 9\r\n\r\nPNG";
    let builder = api::Client::builder().transport(ServiceTransport::new(hyper()));
    let (server, client) = Canned::with(&[&photo, DONE, cut], builder);
    let download = client.download().await.unwrap();
    client.upload(UploadBody::new(File::stream(download, Some(4)), "Again")).await.unwrap();
    server.next_request();
    let upload = server.next_request();
    let (_, body) = header_and_body(&upload, "content-type");
    assert!(body.contains("\r\n\r\nPNG!\r\n--"), "{body}");
    let error = client.download().await.unwrap().bytes().await.unwrap_err();
    assert!(error.to_string().starts_with("200 OK: the connection failed: "), "{error}");
}

#[tokio::test]
async fn the_router_of_a_server_is_a_transport() {
    let answer = |Path(id): Path<String>| async move { (axum::http::StatusCode::IM_A_TEAPOT, format!("no {id}")) };
    let router = Router::new().route("/connect/applications/{id}", get(answer));
    let client = Client::builder()
        .bearer(SECRET)
        .base_url("http://localhost")
        .transport(ServiceTransport::new(router))
        .build()
        .unwrap();
    let error = client.get_application("x").await.unwrap_err();
    assert_eq!(error.to_string(), "418 I'm a teapot: no x");
}

#[tokio::test]
async fn an_error_of_a_service_is_an_error_of_the_transport() {
    let builder = Client::builder().bearer(SECRET).base_url("http://127.0.0.1:1").retry(RetryPolicy::none());
    let client = builder.transport(ServiceTransport::new(hyper())).build().unwrap();
    let error = client.get_application("x").await.unwrap_err();
    assert!(!error.is_connect() && error.is_retryable(), "{error:?}");
    assert!(error.to_string().starts_with("get_application: the connection failed: "), "{error}");
}

#[tokio::test]
async fn a_service_can_classify_its_errors() {
    let classified = hyper().map_err(|error| {
        if error.is_connect() { TransportError::connect(error) } else { TransportError::exchange(error) }
    });
    let builder = Client::builder().bearer(SECRET).base_url("http://127.0.0.1:1").retry(RetryPolicy::none());
    let error = builder.transport(ServiceTransport::new(classified)).build().unwrap().list_applications().await;
    assert!(error.unwrap_err().is_connect());
}

#[tokio::test]
async fn a_service_that_is_not_ready_is_awaited() {
    let service = service_fn(|_: http::Request<Body>| async {
        tokio::time::sleep(Duration::from_millis(5)).await;
        Ok::<_, Infallible>(http::Response::builder().status(204).body(axum::body::Body::empty()).unwrap())
    });
    let limited = tower::limit::ConcurrencyLimit::new(service, 1);
    let transport = ServiceTransport::new(limited);
    let client = Client::builder().bearer(SECRET).base_url("http://localhost").transport(transport).build().unwrap();
    let (first, second) = tokio::join!(client.delete_application("a"), client.delete_application("b"));
    assert!(first.is_ok() && second.is_ok());
}

#[test]
fn outside_of_tokio_a_service_gives_an_error() {
    let transport = ServiceTransport::new(hyper());
    let client = Client::builder().bearer(SECRET).base_url("http://127.0.0.1:1").transport(transport).build().unwrap();
    let mut call = Box::pin(client.get_application("x"));
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    match call.as_mut().poll(&mut context) {
        std::task::Poll::Ready(Err(error)) => assert!(error.to_string().contains("tokio only"), "{error}"),
        other => panic!("{other:?}"),
    }
}
