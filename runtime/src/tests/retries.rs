//! Retries: their number and their waits.

use std::time::{Duration, SystemTime};

use super::{Client, KEY, Thing, mocked};
use crate::testing::MockTransport;
use crate::transport::{Body, TransportError};
use crate::{ErrorKind, RetryPolicy, StatusCode};

const THING: &str = r#"{"id":"a"}"#;
const SECOND: Duration = Duration::from_secs(1);

/// Makes a mock that replies with a failing status and this `Retry-After`, then with success.
fn asking(status: u16, retry_after: &str) -> MockTransport {
    let mock = MockTransport::new();
    let answer = http::Response::builder().status(status).header("retry-after", retry_after);
    mock.reply_with(answer.body(Body::empty()).unwrap()).reply(200, THING);
    mock
}

#[tokio::test]
async fn a_get_is_sent_again_on_what_may_pass() {
    for status in [408, 425, 429, 500, 502, 503, 504] {
        let mock = MockTransport::new();
        mock.reply(status, "").reply(status, "").reply(status, "").reply(200, THING);
        mocked(&mock).get_thing("a").await.unwrap();
        let waits = mock.waits();
        assert_eq!(waits.len(), 3);
        for (wait, bound) in waits.iter().zip([250, 500, 1000]) {
            assert!(*wait <= Duration::from_millis(bound), "{wait:?}");
        }
    }
    let mock = MockTransport::new();
    mock.fail(TransportError::connect("refused")).reply(200, THING);
    mocked(&mock).get_thing("a").await.unwrap();
    assert_eq!(mock.requests().len(), 2);
}

#[tokio::test]
async fn the_last_error_is_handed_over() {
    let mock = MockTransport::new();
    mock.reply(500, "").reply(500, "").reply(500, "").reply(503, r#"{"message":"down"}"#).reply(200, THING);
    let error = mocked(&mock).get_thing("a").await.unwrap_err();
    assert_eq!(error.to_string(), "503 Service Unavailable: down");
    assert_eq!(mock.requests().len(), 4);
}

#[tokio::test]
async fn what_will_not_pass_is_not_sent_again() {
    for status in [400, 401, 403, 404, 409, 422, 501, 505] {
        let mock = MockTransport::new();
        mock.reply(status, "").reply(200, THING);
        assert_eq!(mocked(&mock).get_thing("a").await.unwrap_err().status().unwrap(), status);
        assert_eq!(mock.requests().len(), 1);
    }
    let mock = MockTransport::new();
    mock.fail(TransportError::exchange("reset")).reply(200, THING);
    let error = mocked(&mock).get_thing("a").await.unwrap_err();
    assert_eq!((error.kind(), mock.requests().len()), (ErrorKind::Transport, 1));
}

#[tokio::test]
async fn what_could_happen_twice_is_not_sent_twice() {
    let mock = MockTransport::new();
    mock.reply(503, "").fail(TransportError::connect("refused"));
    let client = mocked(&mock);
    assert!(client.create_thing("a").await.unwrap_err().is_retryable());
    assert!(client.create_thing("a").await.unwrap_err().is_connect());
    assert_eq!((mock.requests().len(), mock.waits().len()), (2, 0));
}

#[tokio::test]
async fn a_delete_is_sent_again_unless_the_policy_allows_only_safe_methods() {
    let mock = MockTransport::new();
    mock.reply(503, "").reply(204, "").reply(503, "");
    let client = mocked(&mock);
    client.delete_thing("a").await.unwrap();
    assert_eq!(mock.requests().len(), 2);
    client.delete_thing("a").retry(RetryPolicy::new().only_safe()).await.unwrap_err();
    assert_eq!(mock.requests().len(), 3);
}

#[tokio::test]
async fn the_end_of_a_rate_limit_is_awaited_and_capped() {
    for (name, value, seconds) in
        [("retry-after-ms", "1000", 1), ("x-ratelimit-reset", "5", 5), ("ratelimit", "\"day\";r=0;t=86400", 60)]
    {
        let mock = MockTransport::new();
        let answer = http::Response::builder().status(429).header(name, value);
        mock.reply_with(answer.body(Body::empty()).unwrap()).reply(200, THING);
        mocked(&mock).get_thing("a").timeout(120 * SECOND).await.unwrap();
        assert_eq!(mock.waits(), [seconds * SECOND], "{name}");
    }
}

#[tokio::test]
async fn a_client_without_retries_in_its_budget_sends_each_request_once() {
    let mock = MockTransport::new();
    for _ in 0..4 {
        mock.reply(503, "");
    }
    let client = Client::builder().bearer(KEY).retry_budget(2).transport(mock.clone()).build().unwrap();
    client.get_thing("a").await.unwrap_err();
    assert_eq!(mock.requests().len(), 3);
    client.get_thing("a").await.unwrap_err();
    assert_eq!(mock.requests().len(), 4);
    for _ in 0..5 {
        mock.reply(200, THING);
        client.get_thing("a").await.unwrap();
    }
    mock.reply(503, "").reply(200, THING);
    client.get_thing("a").await.unwrap();
    assert_eq!(mock.requests().len(), 11);
}

#[tokio::test]
async fn a_call_may_decide_otherwise() {
    let mock = MockTransport::new();
    mock.reply(503, "").reply(201, THING).reply(503, "");
    let client = mocked(&mock);
    client.create_thing("a").retry(RetryPolicy::new().allow_unsafe()).await.unwrap();
    let bodies: Vec<Thing> = mock.requests().iter().map(|request| request.json().unwrap()).collect();
    assert_eq!(bodies, [Thing { id: "a".to_owned() }, Thing { id: "a".to_owned() }]);
    client.get_thing("a").retry(RetryPolicy::none()).await.unwrap_err();
    assert_eq!(mock.requests().len(), 3);
}

#[tokio::test]
async fn the_client_may_decide_otherwise() {
    let mock = MockTransport::new();
    mock.reply(503, "").reply(503, "");
    let policy = RetryPolicy::new().max_retries(1).backoff(Duration::ZERO, Duration::ZERO);
    let client = Client::builder().bearer(KEY).retry(policy).transport(mock.clone()).build().unwrap();
    client.get_thing("a").await.unwrap_err();
    assert_eq!(mock.waits(), [Duration::ZERO]);
}

#[tokio::test]
async fn retry_after_is_obeyed_in_seconds_and_as_a_date() {
    let mock = asking(429, "7");
    mocked(&mock).get_thing("a").await.unwrap();
    assert_eq!(mock.waits(), [7 * SECOND]);

    let mock = asking(503, &httpdate::fmt_http_date(SystemTime::now() + 20 * SECOND));
    mocked(&mock).get_thing("a").await.unwrap();
    assert!((18 * SECOND..=20 * SECOND).contains(&mock.waits()[0]));
}

#[tokio::test]
async fn retry_after_is_capped() {
    let mock = asking(429, "86400");
    mocked(&mock).get_thing("a").timeout(120 * SECOND).await.unwrap();
    assert_eq!(mock.waits(), [60 * SECOND]);
}

#[tokio::test]
async fn a_wait_past_the_deadline_does_not_begin() {
    let mock = asking(429, "30");
    let error = mocked(&mock).get_thing("a").timeout(30 * SECOND).await.unwrap_err();
    assert_eq!(error.status(), Some(StatusCode::TOO_MANY_REQUESTS));
    assert_eq!(error.retry_after(), Some(30 * SECOND));
    assert_eq!((mock.waits().len(), mock.requests().len()), (0, 1));
}

#[tokio::test]
async fn waits_count_against_the_deadline() {
    let mock = MockTransport::new();
    for _ in 0..4 {
        let answer = http::Response::builder().status(503).header("retry-after", "25");
        mock.reply_with(answer.body(Body::empty()).unwrap());
    }
    mocked(&mock).get_thing("a").await.unwrap_err();
    assert_eq!(mock.waits(), [25 * SECOND, 25 * SECOND]);
}

#[cfg(feature = "reqwest")]
#[tokio::test]
async fn waits_are_real_over_the_default_transport() {
    use super::server::{Script, Server};
    let busy = "HTTP/1.1 429 Too Many Requests\r\nretry-after: 1\r\ncontent-length: 0\r\nconnection: close\r\n\r\n";
    let fine = "HTTP/1.1 200 OK\r\ncontent-length: 10\r\nconnection: close\r\n\r\n{\"id\":\"a\"}";
    let server = Server::start(vec![Script::Say(busy), Script::Say(fine)]);
    let client = Client::builder().bearer(KEY).base_url(server.url("")).build().unwrap();
    let start = std::time::Instant::now();
    client.get_thing("a").await.unwrap();
    assert!(start.elapsed() >= SECOND);
    assert_eq!(server.heard(), server.heard());
}
