//! A signature by HMAC over the body, and injected headers.

use http::HeaderValue;
use specweld::Attempt;
use specweld_examples::layers::hmac_signature::HmacSignature;

use super::super::canned::{header, header_and_body, json};
use super::super::workos::types::CreateM2mApplication;
use super::{empty_list, with_layer};

#[tokio::test]
async fn the_signature_is_that_of_the_sent_body() {
    let key = aws_lc_rs::hmac::Key::new(aws_lc_rs::hmac::HMAC_SHA256, b"a key");
    let (server, client) = with_layer(&[&json("422 Unprocessable Content", "{}")], HmacSignature::new(b"a key"));
    client.create_application(CreateM2mApplication::new("n", "o")).await.unwrap_err();
    let request = server.next_request();
    let (signature, body) = header_and_body(&request, "x-signature");
    let signature = signature.strip_prefix("sha256=").unwrap();
    let digits = |pair: &[u8]| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap();
    let bytes: Vec<u8> = signature.as_bytes().chunks(2).map(digits).collect();
    aws_lc_rs::hmac::verify(&key, body.as_bytes(), &bytes).unwrap();
    assert!(body.contains(r#""name":"n""#));
}

#[tokio::test]
async fn the_signature_is_that_of_the_standard() {
    // The first two vectors of RFC 4231 section 4, with a body that a layer sets.
    let vectors: [(&[u8], &str, &str); 2] = [
        (&[0x0b; 20], "Hi There", "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"),
        (b"Jefe", "what do ya want for nothing?", "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"),
    ];
    for (key, body, signature) in vectors {
        let sets_body = move |mut attempt: Attempt| async move {
            *attempt.request_mut().body_mut() = body.into();
            attempt.send().await
        };
        let builder = super::Client::builder().bearer("k").layer(sets_body).layer(HmacSignature::new(key));
        let (server, client) = super::Canned::with(&[&json("422 Unprocessable Content", "{}")], builder);
        client.create_application(CreateM2mApplication::new("n", "o")).await.unwrap_err();
        assert_eq!(header(&server.next_request(), "x-signature"), Some(&*format!("sha256={signature}")));
    }
}

#[tokio::test]
async fn a_closure_can_inject_a_header() {
    let (server, client) = with_layer(&[&empty_list()], |mut attempt: Attempt| {
        attempt.headers_mut().insert("x-tenant", HeaderValue::from_static("acme"));
        attempt.send()
    });
    client.list_applications().await.unwrap();
    assert_eq!(header(&server.next_request(), "x-tenant"), Some("acme"));
}
