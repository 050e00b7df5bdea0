//! Secrets in layers: no message shows them, and none is sent without TLS to another machine.

use std::error::Error;

use http::HeaderValue;
use specweld::{Attempt, ErrorKind};
use specweld_tests::secret::{SECRET, printed_forms};

use super::super::canned::json;
use super::super::workos::Client;
use super::with_layer;

fn secret_header(value: &'static str) -> HeaderValue {
    let mut value = HeaderValue::from_static(value);
    value.set_sensitive(true);
    value
}

#[tokio::test]
async fn a_secret_that_a_layer_adds_is_redacted() {
    let layer = |mut attempt: Attempt| async move {
        attempt.headers_mut().insert("x-signature", secret_header("layered-secret"));
        attempt.send().await
    };
    let echo = json("400 Bad Request", r#"{ "message": "the signature layered-secret is wrong" }"#);
    let (_server, client) = with_layer(&[&echo], layer);
    let error = client.list_applications().await.unwrap_err();
    assert_eq!(error.message().as_deref(), Some("the signature [redacted] is wrong"));
    let error: &(dyn Error + 'static) = &error;
    assert!(!printed_forms(error).contains("layered-secret"));
}

#[tokio::test]
async fn an_attempt_prints_no_credential() {
    let layer = |attempt: Attempt| async move {
        let printed = format!("{attempt:?}");
        assert!(printed.contains("list_applications") && !printed.contains(SECRET), "{printed}");
        attempt.send().await
    };
    let (_server, client) = with_layer(&[&super::empty_list()], layer);
    client.list_applications().await.unwrap();
}

#[tokio::test]
async fn a_layer_cannot_send_a_secret_without_tls() {
    // The address `192.0.2.1` is reserved for documentation (RFC 5737): no server receives a request.
    let moved = |mut attempt: Attempt| async move {
        *attempt.request_mut().uri_mut() = http::Uri::from_static("http://192.0.2.1/");
        attempt.send().await
    };
    let (_server, client) = with_layer(&[], moved);
    let error = client.list_applications().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport);
    let expected = "list_applications: the request was not sent: the header `authorization` would be sent without TLS: \
                    use https, or `allow_insecure_http()`";
    assert_eq!(error.to_string(), expected);

    let signed = |mut attempt: Attempt| async move {
        attempt.headers_mut().remove("authorization");
        attempt.headers_mut().insert("x-signature", secret_header("layered-secret"));
        *attempt.request_mut().uri_mut() = http::Uri::from_static("http://192.0.2.1/");
        attempt.send().await
    };
    let client = Client::builder().bearer(SECRET).layer(signed).build().unwrap();
    let error = client.list_applications().await.unwrap_err();
    assert!(error.to_string().contains("the header `x-signature` would be sent without TLS"), "{error}");
}
