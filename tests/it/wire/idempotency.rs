//! Idempotency keys: filled for each call, and equal in all attempts.

use std::time::Duration;

use specweld::RetryPolicy;

use super::canned::{Canned, DONE, header, json};

mod api {
    specweld::generate_api!("cases/ok/idempotency-key/spec.json");
}

mod added {
    specweld::generate_api! {
        spec = "cases/ok/idempotency-key-option/spec.json",
        idempotency_key = "Idempotency-Key",
    }
}

fn with(responses: &[&str], policy: RetryPolicy) -> (Canned, api::Client) {
    let policy = policy.backoff(Duration::from_millis(1), Duration::from_millis(2));
    Canned::with(responses, api::Client::builder().retry(policy))
}

/// Returns the key of the next request.
fn next_key(server: &Canned) -> Option<String> {
    header(&server.next_request(), "idempotency-key").map(str::to_owned)
}

#[tokio::test]
async fn a_post_is_retried_with_one_key_and_the_next_call_has_another() {
    let busy = json("503 Service Unavailable", "{}");
    let (server, client) = with(&[&busy, &busy, DONE, DONE], RetryPolicy::new());
    client.pay().await.unwrap();
    client.pay().await.unwrap();
    let keys = [(); 4].map(|()| next_key(&server).unwrap());
    assert_eq!(keys[0].len(), 36);
    assert!(keys[0] == keys[1] && keys[1] == keys[2] && keys[2] != keys[3], "{keys:?}");
}

#[tokio::test]
async fn a_key_of_the_call_is_sent_unchanged_and_makes_it_retryable() {
    let busy = json("503 Service Unavailable", "{}");
    let (server, client) = with(&[&busy, DONE], RetryPolicy::new());
    client.pay().idempotency_key("order-7").await.unwrap();
    assert_eq!([next_key(&server), next_key(&server)], ["order-7"; 2].map(|key| Some(key.to_owned())));
}

#[tokio::test]
async fn a_policy_for_safe_methods_only_does_not_retry_a_call_with_a_key() {
    let (server, client) = with(&[&json("503 Service Unavailable", "{}")], RetryPolicy::new().only_safe());
    client.pay().await.unwrap_err();
    assert!(next_key(&server).is_some());
}

#[tokio::test]
async fn a_header_that_accepts_no_uuid_is_not_filled() {
    let (server, client) = with(&[&json("503 Service Unavailable", "{}")], RetryPolicy::new());
    client.refund().await.unwrap_err();
    assert_eq!(header(&server.next_request(), "x-idempotency-key"), None);
}

/// Returns the keys of the next requests.
fn next_keys<const N: usize>(server: &Canned) -> [Option<String>; N] {
    [(); N].map(|()| next_key(server))
}

#[tokio::test]
async fn the_option_adds_a_key_to_methods_that_are_not_idempotent() {
    let busy = json("503 Service Unavailable", "{}");
    let policy = RetryPolicy::new().backoff(Duration::from_millis(1), Duration::from_millis(2));
    let (server, client) =
        Canned::with(&[&busy, DONE, &busy, DONE, DONE, DONE], added::Client::builder().retry(policy));
    client.pay().body(added::types::PayBody::new().amount(1)).await.unwrap();
    client.change().idempotency_key("own").await.unwrap();
    client.status().await.unwrap();
    client.replace().await.unwrap();
    let [first, again] = next_keys(&server);
    assert!(first == again && first.is_some_and(|key| key.len() == 36));
    assert_eq!(next_keys(&server), [Some("own".to_owned()), Some("own".to_owned()), None, None]);
}

#[tokio::test]
async fn a_described_key_has_precedence_over_the_option() {
    let (server, client) = Canned::with(&[DONE], added::Client::builder());
    client.refund().await.unwrap();
    let request = server.next_request();
    assert_eq!(header(&request, "x-idempotency-key").map(str::len), Some(36));
    assert_eq!(header(&request, "idempotency-key"), None);
}
