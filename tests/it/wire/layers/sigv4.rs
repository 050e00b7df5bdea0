//! AWS Signature Version 4: the vectors of the AWS test suite, and a request over a socket.

use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::{Duration, SystemTime};

use http::Request;
use specweld::Bytes;
use specweld::transport::{Body, TransportError};
use specweld_examples::layers::sigv4::SigV4;

use super::super::canned::header;
use super::{empty_list, with_layer};

/// The time of all vectors: 2015-08-30 12:36:00 UTC.
const TIME: Duration = Duration::from_secs(1_440_938_160);

fn signer() -> SigV4 {
    SigV4::new("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", "us-east-1", "service")
}

/// A stream without chunks.
struct Empty;

impl futures_core::Stream for Empty {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(None)
    }
}

/// Signs a request at the time of the vectors, and returns the signed headers and the signature.
fn signed(mut request: Request<Body>) -> String {
    signer().sign(&mut request, SystemTime::UNIX_EPOCH + TIME).unwrap();
    let authorization = request.headers()["authorization"].to_str().unwrap();
    let scope = "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, ";
    authorization.strip_prefix(scope).unwrap().to_owned()
}

#[test]
fn the_signatures_are_those_of_the_test_suite_of_aws() {
    for (name, method, target, signature) in [
        ("get-vanilla", "GET", "/", "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31"),
        ("post-vanilla", "POST", "/", "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b"),
        (
            "get-vanilla-query-order-key-case",
            "GET",
            "/?Param2=value2&Param1=value1",
            "b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500",
        ),
    ] {
        let uri = format!("https://example.amazonaws.com{target}");
        let request = Request::builder().method(method).uri(uri).body(Body::empty()).unwrap();
        assert_eq!(signed(request), format!("SignedHeaders=host;x-amz-date, Signature={signature}"), "{name}");
    }
    let form = Request::builder()
        .method("POST")
        .uri("https://example.amazonaws.com/")
        .header("content-type", "application/x-www-form-urlencoded")
        .body(Body::from("Param1=value1"))
        .unwrap();
    let signature = "ff11897932ad3f4e8b18135d722051e5ac45fc38421b1da7b9d196a0fe09473a";
    assert_eq!(signed(form), format!("SignedHeaders=content-type;host;x-amz-date, Signature={signature}"));
}

#[test]
fn a_session_token_is_signed_and_a_stream_is_refused() {
    let mut request = Request::new(Body::empty());
    *request.uri_mut() = http::Uri::from_static("https://example.amazonaws.com/");
    signer().session_token("a token").sign(&mut request, SystemTime::UNIX_EPOCH + TIME).unwrap();
    let authorization = request.headers()["authorization"].to_str().unwrap();
    assert!(authorization.contains("SignedHeaders=host;x-amz-date;x-amz-security-token,"), "{authorization}");
    assert!(request.headers()["x-amz-security-token"].is_sensitive());

    let mut streamed = Request::new(Body::stream(Empty));
    assert!(signer().sign(&mut streamed, SystemTime::UNIX_EPOCH).unwrap_err().is_refused());
}

#[tokio::test]
async fn the_signature_replaces_the_credential_of_a_call() {
    let (server, client) = with_layer(&[&empty_list()], signer());
    client.list_applications().await.unwrap();
    let request = server.next_request();
    let authorization = header(&request, "authorization").unwrap();
    assert!(authorization.starts_with("AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/"), "{authorization}");
    assert!(header(&request, "x-amz-date").is_some_and(|time| time.len() == 16 && time.ends_with('Z')));
}
