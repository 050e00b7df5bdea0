//! Retries: methods, statuses, decisions, and bodies that break off.

use std::time::Duration;

use specweld::{ErrorKind, FailedAttempt, RetryPolicy};
use specweld_tests::secret::SECRET;

use super::canned::{Canned, DONE, json, response};
use super::workos::Client;

/// A response whose body is shorter than its declared length.
const BROKEN: &str = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 500\r\n\r\n{ \"object\":";

/// Returns a policy with very short waits.
fn quick() -> RetryPolicy {
    RetryPolicy::new().backoff(Duration::from_millis(1), Duration::from_millis(2))
}

fn with_policy(responses: &[&str], policy: RetryPolicy) -> (Canned, Client) {
    Canned::with(responses, Client::builder().bearer(SECRET).retry(policy))
}

fn empty_list() -> String {
    json("200 OK", r#"{ "object": "list", "data": [], "list_metadata": { "before": null, "after": null } }"#)
}

/// Returns a response with a header.
fn with_header(status: &str, header: &str) -> String {
    response(status, "application/json", &format!("{header}\r\n"), "{}")
}

#[tokio::test]
async fn a_get_whose_body_breaks_off_is_retried() {
    let (server, client) = with_policy(&[BROKEN, BROKEN, &empty_list()], quick());
    client.list_applications().await.unwrap();
    (0..3).for_each(|_| drop(server.next_request()));

    let (server, client) = with_policy(&[BROKEN, BROKEN], quick().max_retries(1));
    let error = client.list_applications().await.unwrap_err();
    assert_eq!((error.kind(), error.status().unwrap().as_u16()), (ErrorKind::Transport, 200));
    (0..2).for_each(|_| drop(server.next_request()));
}

#[tokio::test]
async fn a_delete_is_retried_and_a_post_is_not() {
    let busy = json("425 Too Early", "{}");
    let (_server, client) = with_policy(&[&busy, DONE, &busy], quick());
    client.delete_application("app_1").await.unwrap();
    let error = client.create_client_secret("app_1").await.unwrap_err();
    assert_eq!(error.status().unwrap(), 425);
    assert!(error.is_retryable());
}

#[tokio::test]
async fn the_statuses_of_a_policy_replace_the_default_ones() {
    let responses = [json("409 Conflict", "{}"), empty_list(), json("503 Service Unavailable", "{}")];
    let (_server, client) = with_policy(&[&responses[0], &responses[1], &responses[2]], quick().statuses([409]));
    client.list_applications().await.unwrap();
    assert_eq!(client.list_applications().await.unwrap_err().status().unwrap(), 503);
}

#[tokio::test]
async fn the_server_can_decide_about_a_retry() {
    let (again, stop) = (
        with_header("409 Conflict", "x-should-retry: true"),
        with_header("503 Service Unavailable", "x-should-retry: false"),
    );
    let (_server, client) = with_policy(&[&again, &empty_list(), &stop], quick());
    client.list_applications().await.unwrap();
    assert_eq!(client.list_applications().await.unwrap_err().status().unwrap(), 503);
}

#[tokio::test]
async fn a_function_can_decide_about_a_retry() {
    let decide = |failed: &FailedAttempt<'_>| {
        failed.operation_id() == "list_applications"
            && failed.number() < 3
            && failed.error().is_none()
            && failed.body().starts_with(b"{ \"again\"")
            && failed.headers().is_some_and(|headers| headers.contains_key("x-request-id"))
            && failed.status().is_some_and(|status| status == 400)
    };
    let again = json("400 Bad Request", "{ \"again\": true }");
    let policy = quick().max_retries(9).retry_if(decide);
    let (server, client) = with_policy(&[&again, &again, &again, &again], policy);
    assert!(client.list_applications().await.unwrap_err().is_validation());
    (0..3).for_each(|_| drop(server.next_request()));
    assert!(client.get_application("app_1").await.unwrap_err().is_validation());
    server.next_request();
    assert!(server.has_no_request());
}

#[tokio::test]
async fn an_operation_can_have_its_own_policy() {
    let busy = json("503 Service Unavailable", "{}");
    let builder = Client::builder().bearer(SECRET).retry(quick());
    let builder = builder.retry_operation("list_applications", RetryPolicy::none());
    let builder = builder.retry_operation("create_client_secret", quick().allow_unsafe().max_retries(1));
    let (server, client) = Canned::with(&[&busy, &busy, &busy], builder);
    client.list_applications().await.unwrap_err();
    server.next_request();
    assert!(server.has_no_request());
    client.create_client_secret("app_1").await.unwrap_err();
    (0..2).for_each(|_| drop(server.next_request()));
}

#[tokio::test]
async fn a_wait_in_milliseconds_is_awaited() {
    let busy = with_header("429 Too Many Requests", "retry-after-ms: 150");
    let (_server, client) = with_policy(&[&busy, &empty_list()], quick());
    let start = std::time::Instant::now();
    client.list_applications().await.unwrap();
    assert!(start.elapsed() >= Duration::from_millis(150));
}
