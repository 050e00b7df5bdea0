//! The content of errors, and the redacted content.

use super::{Client, KEY, Problem, mocked, rt};
use crate::testing::MockTransport;
use crate::transport::Body;
use crate::{ErrorKind, StatusCode};

async fn failing(status: u16, body: &'static str) -> crate::Error<Problem> {
    let mock = MockTransport::new();
    let answer = http::Response::builder().status(status).header("x-amzn-requestid", "req_1").header("set-cookie", KEY);
    mock.reply_with(answer.body(Body::from(body)).unwrap());
    let client = Client::builder().bearer(KEY).retry(crate::RetryPolicy::none()).transport(mock).build().unwrap();
    client.get_thing("a").await.unwrap_err()
}

#[tokio::test]
async fn a_documented_error_is_typed() {
    let error = failing(404, r#"{"code":"entity_not_found","message":"No thing 'a'"}"#).await;
    assert_eq!(error.kind(), ErrorKind::Api);
    assert!(error.is_not_found() && !error.is_retryable());
    assert_eq!(error.api().unwrap().code, "entity_not_found");
    assert_eq!(error.request_id(), Some("req_1"));
    assert_eq!(error.operation(), "get_thing");
    assert_eq!(error.to_string(), "404 Not Found: No thing 'a' (request req_1)");
    assert_eq!(error.into_api().unwrap(), Problem { code: "entity_not_found".to_owned() });
}

#[tokio::test]
async fn a_body_that_is_not_as_promised_is_kept() {
    for body in [r#"{"message":"Unauthorized"}"#, "<html>", "\"Ratelimited\"", ""] {
        let error = failing(401, body).await;
        assert_eq!(error.kind(), ErrorKind::Status);
        assert!(error.is_unauthorized() && error.api().is_none());
        assert_eq!(error.body(), body.as_bytes());
        assert!(error.into_api().is_err());
    }
    assert_eq!(failing(502, "<html>secret</html>").await.to_string(), "502 Bad Gateway (request req_1)");
    assert_eq!(failing(599, r#"{"code":1,"detail":"odd"}"#).await.to_string(), "599: odd (request req_1)");
}

#[tokio::test]
async fn success_that_is_not_as_described_says_where() {
    let error = failing(200, r#"{"id":7,"token":"tok_1"}"#).await;
    assert!(error.is_decode() && !error.is_retryable());
    assert_eq!(error.decode_path().as_deref(), Some("id"));
    assert_eq!(error.status(), Some(StatusCode::OK));
    let text = error.to_string();
    assert!(text.starts_with("200 OK: the body is not as described: id: expected a string"), "{text}");
    assert!(std::error::Error::source(&error).is_some());
    assert!(!format!("{error:?} {error}").contains("tok_1"));
}

#[tokio::test]
async fn debug_shows_neither_body_nor_headers() {
    let error = failing(403, r#"{"code":"pending","message":"verify","token":"tok_1"}"#).await;
    let printed = format!("{error:?} {error:#?}");
    assert!(printed.contains("pending") == printed.contains("Problem"), "{printed}");
    assert!(!printed.contains("tok_1") && !printed.contains(KEY), "{printed}");
    assert!(error.headers().unwrap().contains_key("set-cookie"));
}

/// A header that is read as a date, so that its fault repeats the text.
#[derive(Debug)]
struct Dated {
    date: rt::JsonResult<rt::Date>,
}

rt::from_headers! { Dated { date = "x-date" as Scalar } }

#[tokio::test]
async fn a_credential_that_comes_back_in_a_good_answer_is_redacted() {
    let mock = MockTransport::new();
    let answer = http::Response::builder().status(200).header("x-date", KEY).header("x-request-id", KEY);
    mock.reply_with(answer.body(Body::from(r#"{"id":"a"}"#)).unwrap());
    let response = mocked(&mock).get_thing("a").with_response().await.unwrap();
    let fault = response.typed_headers::<Dated>().date.unwrap_err();
    assert!(!format!("{fault:?} {fault} {response:?}").contains(KEY), "{fault:?}");
}

#[tokio::test]
async fn a_kept_body_is_bounded() {
    let long: &'static str = "x".repeat(200_000).leak();
    assert_eq!(failing(500, long).await.body().len(), 64 * 1024);
}

#[tokio::test]
async fn predicates_ask_what_they_say() {
    assert!(failing(403, "").await.is_forbidden());
    assert!(failing(409, "").await.is_conflict());
    assert!(failing(400, "").await.is_validation() && failing(422, "").await.is_validation());
    assert!(failing(429, "").await.is_rate_limited());
    assert!(failing(503, "").await.is_server_error());
    assert!(!failing(418, "").await.is_validation());
}

#[tokio::test]
async fn an_undocumented_error_has_no_fault() {
    let mock = MockTransport::new();
    mock.reply(404, r#"{"message":["gone","away"]}"#);
    let error = mocked(&mock).delete_thing("a").await.unwrap_err();
    assert_eq!(error.to_string(), "404 Not Found: gone; away");
    assert_eq!((error.decode_path(), error.api().is_none()), (None, true));
}

/// The type of an operation with an error type per status.
#[derive(Debug, PartialEq)]
enum ByStatus {
    NotFound(Problem),
    Conflict(u64),
}

impl crate::FromErrorResponse for ByStatus {
    fn from_error_response(response: &crate::RawResponse) -> Option<Result<Self, crate::json::Error>> {
        match response.status.as_u16() {
            404 => Some(crate::json::from_slice(&response.body).map(Self::NotFound)),
            409 => Some(crate::json::from_slice(&response.body).map(Self::Conflict)),
            _ => None,
        }
    }
}

#[tokio::test]
async fn an_error_type_may_go_by_the_status_and_a_result_may_be_bytes() {
    let mock = MockTransport::new();
    mock.reply(404, r#"{"code":"x"}"#).reply(409, "7").reply(400, "7").reply(200, "\0 anything");
    let client = mocked(&mock);
    let call = || {
        let operation = &crate::generated_v1::Operation {
            id: "raw",
            method: crate::generated_v1::Method::GET,
            path: "/raw",
            security: &[],
        };
        client.0.request(operation).call::<crate::Bytes, ByStatus>()
    };
    let not_found = call().await.unwrap_err().into_api().unwrap();
    assert_eq!(not_found, ByStatus::NotFound(Problem { code: "x".to_owned() }));
    assert_eq!(call().await.unwrap_err().api(), Some(&ByStatus::Conflict(7)));
    assert_eq!(call().await.unwrap_err().kind(), ErrorKind::Status);
    assert_eq!(call().await.unwrap(), "\0 anything");
}
