//! The receiver of `examples`, over real HTTP, and the functions of a client for its webhooks.

use std::time::{Duration, SystemTime};

use http::{HeaderMap, HeaderValue};
use specweld::webhook::{Verified, Verifier, Verify, WebhookError, WebhookErrorKind};
use specweld_examples::receiver::Receiver;
use specweld_tests::secret::printed_forms;

/// Base64 with the word that all secrets of tests have.
const SECRET: &str = "whsec_hunter2hunter2hunter2hunter2";

mod pets {
    specweld::generate_api!(spec = "cases/ok/webhooks/spec.json", allow = [untyped]);
}

/// The verifier of a service that signs nothing.
struct Unsigned;

impl Verify for Unsigned {
    fn verify(&self, headers: &HeaderMap, _: &[u8]) -> Result<Verified, WebhookError> {
        let refuse = || WebhookError::new(WebhookErrorKind::MissingHeader, "there is no identifier");
        let id = headers.get("x-id").and_then(|id| id.to_str().ok()).ok_or_else(refuse)?;
        Ok(Verified::new().with_id(id))
    }
}

fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
    pairs.iter().map(|(name, value)| (name.parse().unwrap(), HeaderValue::from_static(value))).collect()
}

#[tokio::test]
async fn a_receiver_accepts_each_signed_event_once() {
    let verifier = Verifier::standard_webhooks(SECRET).unwrap();
    let receiver = Receiver::start(verifier.clone(), 0).await.unwrap();
    let http = reqwest::Client::builder().no_proxy().build().unwrap();
    let send = async |signer: &Verifier, id: &str, signed: &str, body: &str, attempt: &str| {
        let headers = signer.sign(id, signed.as_bytes()).unwrap();
        let request = http.post(receiver.url()).headers(headers).header("x-attempt", attempt).body(body.to_owned());
        request.send().await.unwrap().status().as_u16()
    };
    let order = r#"{ "id": "o_1", "total": 990 }"#;
    assert_eq!(send(&verifier, "msg_1", order, order, "1").await, 204);
    assert_eq!(send(&verifier, "msg_1", order, order, "2").await, 204);
    assert_eq!(send(&verifier, "msg_2", order, order, "2").await, 204);
    assert_eq!(send(&verifier, "msg_3", order, r#"{ "id": "o_1", "total": 0 }"#, "1").await, 401);
    assert_eq!(send(&verifier, "msg_3", "{}", "{}", "1").await, 422);
    let old = verifier.clone().fixed_time(SystemTime::now() - Duration::from_secs(301));
    assert_eq!(send(&old, "msg_3", order, order, "1").await, 401);
    let other = Verifier::standard_webhooks("whsec_hunter2hunter2").unwrap();
    assert_eq!(send(&other, "msg_3", order, order, "1").await, 401);
    assert_eq!(http.post(receiver.url()).body(order).send().await.unwrap().status().as_u16(), 401);
    assert_eq!(receiver.paid(), ["o_1 (990 cents, attempt 1)", "o_1 (990 cents, attempt 2)"]);
}

#[test]
fn payload_and_headers_are_decoded_by_one_call() {
    let sent = headers(&[
        ("x-id", "7"),
        ("x-sent-at", "2024-01-01T00:00:00Z"),
        ("x-api-key", "hunter2"),
        ("x-tags", "a, b"),
        ("x-attempt", "two"),
    ]);
    #[expect(deprecated, reason = "the webhook is deprecated in the description")]
    let delivery = pets::webhooks::pet_fed(&Unsigned, &sent, br#"{"id":"p_1","note":null,"newer":1}"#).unwrap();
    assert_eq!((delivery.payload.id.as_str(), delivery.payload.note), ("p_1", None));
    assert_eq!(delivery.verified.id(), Some("7"));
    let headers: pets::webhooks::PetFedHeaders = delivery.headers;
    assert_eq!(headers.x_sent_at.unwrap().to_string(), "2024-01-01T00:00:00Z");
    assert_eq!(headers.x_api_key.unwrap().unwrap().expose(), "hunter2");
    assert_eq!(headers.x_tags.unwrap(), Some(vec!["a".to_owned(), "b".to_owned()]));
    // A header that does not match is an error in its own field.
    assert_eq!(headers.x_attempt.unwrap_err().to_string(), "X-Attempt: expected an i64, found a string");

    let gone = pets::webhooks::pet_gone(&Unsigned, &sent, br#"["p_1"]"#).unwrap();
    assert_eq!(gone.payload, ["p_1"]);
    let created = pets::webhooks::pet_created(&Unsigned, &sent, br#"{"name":"Rex"}"#).unwrap();
    assert_eq!(created.payload.name, "Rex");
}

#[test]
fn errors_of_webhooks_have_their_cause_and_no_secret() {
    let sent = headers(&[("x-id", "7"), ("x-api-key", "hunter2")]);
    let error = pets::webhooks::pet_created(&Unsigned, &sent, br#"{"name":7}"#).unwrap_err();
    assert_eq!(error.kind(), WebhookErrorKind::InvalidPayload);
    assert_eq!(error.decode_error().map(specweld::json::Error::path).as_deref(), Some("name"));
    let text = printed_forms(&error);
    assert!(text.contains("the payload does not match the description: name: ") && !text.contains("hunter2"), "{text}");
    let error = pets::webhooks::pet_created(&Unsigned, &HeaderMap::new(), b"not JSON").unwrap_err();
    assert_eq!((error.kind(), error.decode_error()), (WebhookErrorKind::MissingHeader, None));
}
