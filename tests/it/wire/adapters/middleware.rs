//! A client of reqwest with middleware as transport.

use std::fmt;
use std::time::Duration;

use http::Extensions;
use http::header::HeaderValue;
use reqwest_middleware::{ClientBuilder, ClientWithMiddleware, Next};
use specweld::RetryPolicy;
use specweld::transport::{BoxFuture, TransportError};
use specweld_tests::secret::SECRET;

use super::super::bodies::api;
use super::super::bodies::api::types::UploadBody;
use super::super::canned::{Canned, DONE, header, header_and_body, json, response};
use super::super::workos::Client;

type Passed<'a> = BoxFuture<'a, reqwest_middleware::Result<reqwest::Response>>;

fn with_header<'a>(mut request: reqwest::Request, extensions: &'a mut Extensions, next: Next<'a>) -> Passed<'a> {
    request.headers_mut().insert("x-middleware", HeaderValue::from_static("1"));
    Box::pin(next.run(request, extensions))
}

/// An error that shows the whole error of reqwest, as middleware that repeats requests does.
#[derive(Debug)]
struct Repeated(reqwest_middleware::Error);

impl fmt::Display for Repeated {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "failed again: {}", self.0)
    }
}

impl std::error::Error for Repeated {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.0)
    }
}

fn wraps_errors<'a>(request: reqwest::Request, extensions: &'a mut Extensions, next: Next<'a>) -> Passed<'a> {
    Box::pin(async move {
        next.run(request, extensions).await.map_err(|error| reqwest_middleware::Error::middleware(Repeated(error)))
    })
}

fn refuses<'a>(_: reqwest::Request, _: &'a mut Extensions, _: Next<'a>) -> Passed<'a> {
    let error = TransportError::refused("there is no budget left");
    Box::pin(async { Err(reqwest_middleware::Error::middleware(error)) })
}

fn client() -> ClientBuilder {
    ClientBuilder::new(reqwest::Client::builder().no_proxy().build().unwrap())
}

fn builder(http: ClientWithMiddleware) -> specweld::ClientBuilder<Client> {
    let retry = RetryPolicy::new().backoff(Duration::from_millis(1), Duration::from_millis(2));
    Client::builder().bearer(SECRET).retry(retry).reqwest(http)
}

#[tokio::test]
async fn each_attempt_passes_through_the_middleware() {
    let list = r#"{ "object": "list", "data": [], "list_metadata": { "before": null, "after": null } }"#;
    let responses = [json("503 Service Unavailable", "{}"), json("200 OK", list)];
    let responses = responses.each_ref().map(String::as_str);
    let (server, client) = Canned::with(&responses, builder(client().with(with_header).build()));
    client.list_applications().await.unwrap();
    for _ in 0..2 {
        let request = server.next_request();
        assert_eq!(header(&request, "x-middleware"), Some("1"));
        assert_eq!(header(&request, "authorization"), Some(&*format!("Bearer {SECRET}")));
    }
}

#[tokio::test]
async fn bodies_stream_through_middleware() {
    let photo = response("200 OK", "image/png", "", "PNG!");
    let http = client().with(with_header).build();
    let (server, client) = Canned::with(&[&photo, DONE], api::Client::builder().reqwest(http));
    let download = client.download().await.unwrap();
    client.upload(UploadBody::new(specweld::File::stream(download, Some(4)), "Again")).await.unwrap();
    server.next_request();
    let upload = server.next_request();
    assert!(header_and_body(&upload, "content-type").1.contains("\r\n\r\nPNG!\r\n--"), "{upload}");
}

#[tokio::test]
async fn an_error_in_middleware_keeps_its_kind_and_shows_no_url() {
    for http in [client().build(), client().with(wraps_errors).build()] {
        let http = builder(http).base_url("http://127.0.0.1:1").retry(RetryPolicy::none());
        let error = http.build().unwrap().get_application("private").await.unwrap_err();
        assert!(error.is_connect(), "{error}");
        let text = format!("{error} {error:?} {:?}", std::error::Error::source(&error));
        assert!(error.to_string().starts_with("get_application: could not connect: "), "{text}");
        assert!(!text.contains("private"), "{text}");
    }
}

#[tokio::test]
async fn middleware_can_refuse_a_request() {
    let (server, client) = Canned::with(&[DONE], builder(client().with(refuses).build()));
    let error = client.delete_application("a").await.unwrap_err();
    assert_eq!(error.to_string(), "delete_application: the request was not sent: there is no budget left");
    assert!(server.has_no_request());
}
