//! Responses that are not JSON, and their headers.

use super::{Problem, mocked, rt};
use crate::json;
use crate::testing::MockTransport;
use crate::transport::Body;
use crate::{ByteStream, Bytes, ErrorKind, EventStream, FromResponse, JsonLines, StatusCode, Text, Undescribed};

fn answer(status: u16, media_type: &str, body: impl Into<Body>) -> http::Response<Body> {
    http::Response::builder().status(status).header("content-type", media_type).body(body.into()).unwrap()
}

#[tokio::test]
async fn text_comes_in_its_charset() {
    let mock = MockTransport::new();
    mock.reply_with(answer(200, "text/plain; charset=ISO-8859-1", &b"caf\xE9"[..]));
    mock.reply_with(answer(200, "text/plain; charset=utf-16", &b"\0a"[..]));
    mock.reply_with(answer(404, "text/plain", "gone\n"));
    let client = mocked(&mock);
    let text: Text = client.receive::<Text, Text>().await.unwrap();
    assert_eq!((text.len(), text.to_string()), (5, "café".to_owned()));
    let error = client.receive::<Text, Text>().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.to_string().contains("the charset \"utf-16\" is not supported"), "{error}");
    let error = client.receive::<(), Text>().await.unwrap_err();
    assert_eq!(error.api().map(Text::as_str), Some("gone\n"));
}

#[tokio::test]
async fn bytes_can_be_an_error() {
    let mock = MockTransport::new();
    mock.reply_with(answer(500, "image/png", &b"\x89PNG"[..]));
    let error = mocked(&mock).receive::<ByteStream, Bytes>().retry(crate::RetryPolicy::none()).await.unwrap_err();
    assert_eq!(error.into_api().unwrap(), &b"\x89PNG"[..]);
}

/// The type of an operation with a stream for one status and JSON for another.
#[derive(Debug)]
enum ByStatus {
    Ok(JsonLines<u8>),
    Accepted(Problem),
    Undescribed(Undescribed),
}

impl FromResponse for ByStatus {
    fn from_response(response: &crate::RawResponse) -> Result<Self, json::Error> {
        match response.status.as_u16() {
            200 => FromResponse::from_response(response).map(Self::Ok),
            202 => FromResponse::from_response(response).map(Self::Accepted),
            _ => Ok(Self::Undescribed(response.undescribed())),
        }
    }

    fn streams(status: u16) -> bool {
        matches!(status, 200)
    }
}

#[tokio::test]
async fn a_status_decides_whether_an_answer_is_read_as_it_arrives() {
    let mock = MockTransport::new();
    mock.reply(503, "")
        .reply(200, "1\n2\n")
        .reply(202, r#"{"code":"x"}"#)
        .reply(203, "1")
        .reply(204, "")
        .reply(404, r#"{"code":"x"}"#);
    let client = mocked(&mock);
    let Ok(ByStatus::Ok(mut lines)) = client.receive::<ByStatus, Problem>().await else { panic!("200") };
    assert_eq!(lines.try_next().await.unwrap(), Some(1));
    let Ok(ByStatus::Accepted(problem)) = client.receive::<ByStatus, Problem>().await else { panic!("202") };
    assert_eq!(problem.code, "x");
    for (status, body) in [(StatusCode::NON_AUTHORITATIVE_INFORMATION, "1"), (StatusCode::NO_CONTENT, "")] {
        let Ok(ByStatus::Undescribed(other)) = client.receive::<ByStatus, Problem>().await else { panic!("{status}") };
        assert_eq!((other.status(), &other.body()[..]), (status, body.as_bytes()));
        assert!(!format!("{other:?}").contains('1'), "{other:?}");
    }
    assert_eq!(client.receive::<ByStatus, Problem>().await.unwrap_err().api().unwrap().code, "x");
}

#[tokio::test]
async fn no_content_is_the_emptiest_value() {
    async fn received<T: FromResponse>(status: u16) -> Result<T, crate::Error<Problem>> {
        let mock = MockTransport::new();
        mock.reply(status, "");
        mocked(&mock).receive::<T, Problem>().await
    }
    for status in [204, 205] {
        received::<()>(status).await.unwrap();
        assert_eq!(received::<Option<super::Thing>>(status).await.unwrap(), None);
        assert_eq!(received::<serde_json::Value>(status).await.unwrap(), serde_json::Value::Null);
        assert_eq!(received::<Vec<u8>>(status).await.unwrap(), Vec::<u8>::new());
        assert!(received::<std::collections::BTreeMap<String, u8>>(status).await.unwrap().is_empty());
        assert_eq!(received::<Text>(status).await.unwrap(), "");
        assert!(received::<ByteStream>(status).await.unwrap().bytes().await.unwrap().is_empty());
        let error = received::<super::Thing>(status).await.unwrap_err();
        assert!(error.is_decode(), "{error:?}");
        assert!(error.to_string().ends_with("the server did what was asked, and sent no content"), "{error}");
    }
    // An empty body, with a type that allows `null` or any JSON.
    assert_eq!(received::<Option<super::Thing>>(200).await.unwrap(), None);
    assert_eq!(received::<Box<Option<u8>>>(200).await.unwrap(), Box::new(None));
    assert_eq!(received::<serde_json::Value>(201).await.unwrap(), serde_json::Value::Null);
    assert!(received::<Vec<u8>>(200).await.unwrap_err().is_decode());
}

#[tokio::test]
async fn a_described_redirect_is_a_result() {
    let mock = MockTransport::new();
    let redirect = |status: u16, body: &'static str| {
        let answer = http::Response::builder().status(status).header("location", "https://elsewhere.example.com/");
        answer.body(Body::from(body)).unwrap()
    };
    mock.reply_with(redirect(302, "")).reply_with(redirect(303, r#"{"id":"a"}"#));
    mock.reply_with(redirect(304, "")).reply_with(redirect(307, r#"{"code":"x"}"#));
    let client = mocked(&mock);
    let described: fn(u16) -> bool = |status| matches!(status, 302..=304);
    let mut empty = client.receive::<(), Problem>();
    empty.draft().redirects(described);
    let response = empty.with_response().await.unwrap();
    assert_eq!(response.status(), StatusCode::FOUND);
    assert_eq!(response.headers()["location"], "https://elsewhere.example.com/");
    let mut thing = client.receive::<super::Thing, Problem>();
    thing.draft().redirects(described);
    assert_eq!(thing.await.unwrap().id, "a");
    let mut bytes = client.receive::<ByteStream, Problem>();
    bytes.draft().redirects(described);
    assert_eq!(bytes.await.unwrap().bytes().await.unwrap(), "");
    let mut other = client.receive::<(), Problem>();
    other.draft().redirects(described);
    let error = other.await.unwrap_err();
    assert_eq!(error.to_string(), "307 Temporary Redirect: redirects are not followed");
    assert!(error.api().is_none() && mock.requests().len() == 4);
}

#[tokio::test]
async fn a_call_has_a_url_without_credentials() {
    let mock = MockTransport::new();
    let operation = &rt::Operation { id: "a", method: rt::Method::GET, path: "/a/{id}", security: &[&["query_key"]] };
    let client = super::Client::builder()
        .credential("query_key", crate::Credential::api_key("hunter2"))
        .transport(mock.clone())
        .build()
        .unwrap();
    let mut call: rt::Call<'_, (), Problem> = client.secured_as(operation);
    call.draft().path("id", "b/c", rt::SIMPLE).query("state", "x y", rt::FORM);
    assert_eq!(call.url().unwrap(), "https://api.example.com/v1/a/b%2Fc?state=x%20y");
    assert!(mock.requests().is_empty());
    call.draft().path("id", "..", rt::SIMPLE);
    assert!(call.url().unwrap_err().is_invalid_request());
}

#[tokio::test]
async fn a_call_may_ask_for_another_media_type() {
    let mock = MockTransport::new();
    mock.reply_with(answer(200, "text/event-stream", "data: 1\n\n"));
    mock.reply(200, "{}");
    let client = mocked(&mock);
    let call = || client.receive::<u8, Problem>().accepting::<EventStream<u8>>("text/event-stream", "");
    assert_eq!(call().await.unwrap().try_next().await.unwrap().unwrap().data, 1);
    assert_eq!(mock.requests()[0].header("accept"), Some("text/event-stream"));
    let error = call().await.unwrap_err();
    let wanted = "200 OK: the body is not as described: expected text/event-stream, found application/json";
    assert_eq!(error.to_string(), wanted);
}

#[tokio::test]
async fn a_stream_that_falls_silent_ends_by_the_clock_of_the_transport() {
    let mock = MockTransport::new();
    let silent = super::Polled(|| std::task::Poll::Pending);
    mock.reply_with(answer(200, "text/plain", Body::stream(silent)));
    let mut stream = mocked(&mock).receive::<ByteStream, Problem>().await.unwrap();
    let error = stream.try_next().await.unwrap_err();
    assert!(error.is_timeout() && stream.next().await.is_none());
    assert_eq!(mock.waits(), [std::time::Duration::from_secs(60)]);
}

#[derive(Debug, PartialEq)]
struct Limits {
    left: rt::JsonResult<i64>,
    kinds: rt::JsonResult<Vec<String>>,
    reset: rt::JsonResult<Option<String>>,
}

rt::from_headers! {
    Limits { left = "X-Left" as Scalar, kinds = "X-Kinds" as List, reset = "X-Reset" as Scalar }
}

#[tokio::test]
async fn headers_have_types() {
    let mock = MockTransport::new();
    for status in [200, 200, 404] {
        let left = if mock.requests().is_empty() { "7" } else { "few" };
        let answer = http::Response::builder().status(status).header("x-left", left).header("x-kinds", "a, 1");
        mock.reply_with(answer.body(Body::from("1")).unwrap());
        let call = mocked(&mock);
        let limits = match call.receive::<u8, Problem>().with_response().await {
            Ok(response) => response.typed_headers::<Limits>(),
            Err(error) => error.typed_headers::<Limits>().unwrap(),
        };
        let kinds = Ok(vec!["a".to_owned(), "1".to_owned()]);
        if left == "7" {
            assert_eq!(limits, Limits { left: Ok(7), kinds, reset: Ok(None) });
        } else {
            assert_eq!(limits.left.unwrap_err().to_string(), "X-Left: expected an i64, found a string");
            assert_eq!((limits.kinds, limits.reset), (kinds, Ok(None)));
        }
    }
}
