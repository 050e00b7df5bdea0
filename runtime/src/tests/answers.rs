//! Answers that are not JSON, and their headers.

use super::{Problem, mocked, weld};
use crate::json::Fault;
use crate::testing::MockTransport;
use crate::transport::Body;
use crate::{ByteStream, Bytes, ErrorKind, EventStream, FromHeaders, FromResponse, HeaderMap, JsonLines, Text};

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

/// What a description with a stream for one status and JSON for another comes to.
#[derive(Debug)]
enum ByStatus {
    Ok(JsonLines<u8>),
    Accepted(Problem),
}

impl FromResponse for ByStatus {
    fn from_response(response: &crate::RawResponse) -> Result<Self, Fault> {
        match response.status.as_u16() {
            200 => FromResponse::from_response(response).map(Self::Ok),
            202 => FromResponse::from_response(response).map(Self::Accepted),
            _ => Err(response.unexpected()),
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
        .reply(404, r#"{"code":"x"}"#);
    let client = mocked(&mock);
    let Ok(ByStatus::Ok(mut lines)) = client.receive::<ByStatus, Problem>().await else { panic!("200") };
    assert_eq!(lines.try_next().await.unwrap(), Some(1));
    let Ok(ByStatus::Accepted(problem)) = client.receive::<ByStatus, Problem>().await else { panic!("202") };
    assert_eq!(problem.code, "x");
    assert!(client.receive::<ByStatus, Problem>().await.unwrap_err().is_decode());
    assert_eq!(client.receive::<ByStatus, Problem>().await.unwrap_err().api().unwrap().code, "x");
}

#[tokio::test]
async fn a_call_may_ask_for_another_media_type() {
    let mock = MockTransport::new();
    mock.reply_with(answer(200, "text/event-stream", "data: 1\n\n"));
    mock.reply(200, "{}");
    let client = mocked(&mock);
    let call = || client.receive::<u8, Problem>().accepting::<EventStream<u8>>("text/event-stream");
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
    left: i64,
    kinds: Vec<String>,
    reset: Option<String>,
}

impl FromHeaders for Limits {
    fn from_headers(headers: &HeaderMap) -> Result<Self, Fault> {
        Ok(Self {
            left: weld::header(headers, "X-Left", weld::HeaderForm::Scalar)?,
            kinds: weld::header(headers, "X-Kinds", weld::HeaderForm::List)?,
            reset: weld::header(headers, "X-Reset", weld::HeaderForm::Scalar)?,
        })
    }
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
        if left == "7" {
            let kinds = vec!["a".to_owned(), "1".to_owned()];
            assert_eq!(limits.unwrap(), Limits { left: 7, kinds, reset: None });
        } else {
            assert_eq!(limits.unwrap_err().to_string(), "X-Left: expected an i64, found a string");
        }
    }
}
