//! The facts that a layer sees, the order of layers, and the changes that a layer can make.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use http::HeaderValue;
use http::header::AUTHORIZATION;
use specweld::transport::{Body, TransportError};
use specweld::{Attempt, ErrorKind, RetryPolicy, StatusCode};
use specweld_tests::secret::SECRET;

use super::super::canned::{Canned, header, json};
use super::super::workos::Client;
use super::super::workos::types::CreateM2mApplication;
use super::{application, empty_list, with_layer};

#[tokio::test]
async fn a_layer_sees_the_operation_and_the_final_request_of_every_attempt() {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let log = Arc::clone(&seen);
    let layer = move |attempt: Attempt| {
        let request = attempt.request();
        log.lock().unwrap().push(format!(
            "{} {} {:?} {} {} {:?}",
            attempt.number(),
            attempt.operation_id(),
            attempt.tags(),
            attempt.path_template(),
            request.uri().path(),
            request.headers()[AUTHORIZATION].to_str().unwrap()
        ));
        attempt.send()
    };
    let (_server, client) = with_layer(&[&json("503 Service Unavailable", "{}"), &application()], layer);
    client.get_application("a").await.unwrap();
    let line = |number| {
        format!(
            "{number} get_application [\"applications\"] /connect/applications/{{id}} /connect/applications/a \"Bearer {SECRET}\""
        )
    };
    assert_eq!(*seen.lock().unwrap(), [line(1), line(2)]);
}

#[tokio::test]
async fn a_layer_sees_the_bytes_of_the_body_and_can_replace_them() {
    let layer = |mut attempt: Attempt| async move {
        let body = attempt.request().body().bytes().unwrap();
        let text = String::from_utf8(body.to_vec()).unwrap().replace("before", "after");
        *attempt.request_mut().body_mut() = Body::from(text);
        attempt.send().await
    };
    let (server, client) = with_layer(&[&json("503 Service Unavailable", "{}")], layer);
    client.create_application(CreateM2mApplication::new("before", "o")).await.unwrap_err();
    let request = server.next_request();
    assert!(request.contains(r#""name":"after""#) && !request.contains("before"), "{request}");
}

#[tokio::test]
async fn a_request_passes_through_layers_in_the_order_of_registration() {
    let adds = |name: &'static str| {
        move |mut attempt: Attempt| async move {
            let before = attempt.request().headers().get("x-order").map_or("", |value| value.to_str().unwrap());
            let value = HeaderValue::try_from(format!("{before}{name}")).unwrap();
            attempt.headers_mut().insert("x-order", value);
            attempt.send().await
        }
    };
    let builder = Client::builder().bearer(SECRET).layer(adds("a")).layer(adds("b")).layer(adds("c"));
    let (server, client) = Canned::with(&[&empty_list()], builder);
    client.list_applications().await.unwrap();
    assert_eq!(header(&server.next_request(), "x-order"), Some("abc"));
}

#[tokio::test]
async fn a_layer_can_answer_without_the_server() {
    let (server, client) = with_layer(&[], |_: Attempt| async {
        let mut response = http::Response::new(Body::from(super::EMPTY_LIST));
        *response.status_mut() = StatusCode::OK;
        Ok(response)
    });
    assert!(client.list_applications().await.unwrap().data.is_empty());
    assert!(server.has_no_request());
}

#[tokio::test]
async fn a_refusal_is_an_error_that_is_not_retried() {
    let (server, client) = with_layer(&[], |_: Attempt| async { Err(TransportError::refused("it is too late")) });
    let error = client.list_applications().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert_eq!(error.to_string(), "list_applications: the request was not sent: it is too late");
    assert!(server.has_no_request());
}

#[tokio::test]
async fn a_layer_can_retry_with_another_token() {
    let layer = |attempt: Attempt| async move {
        let again = attempt.try_clone();
        let response = attempt.send().await?;
        match again {
            Some(mut again) if response.status() == StatusCode::UNAUTHORIZED => {
                again.headers_mut().insert(AUTHORIZATION, HeaderValue::from_static("Bearer fresh"));
                again.send().await
            }
            _ => Ok(response),
        }
    };
    let (server, client) = with_layer(&[&json("401 Unauthorized", "{}"), &empty_list()], layer);
    client.list_applications().await.unwrap();
    assert_eq!(header(&server.next_request(), "authorization"), Some(&*format!("Bearer {SECRET}")));
    assert_eq!(header(&server.next_request(), "authorization"), Some("Bearer fresh"));
}

#[tokio::test]
async fn the_deadline_of_a_call_includes_its_layers() {
    let layer = |attempt: Attempt| async move {
        attempt.sleep(Duration::from_secs(20)).await;
        attempt.send().await
    };
    let (server, client) = with_layer(&[], layer);
    let call = client.list_applications().timeout(Duration::from_millis(30)).retry(RetryPolicy::none());
    assert!(call.await.unwrap_err().is_timeout());
    assert!(server.has_no_request());
}
