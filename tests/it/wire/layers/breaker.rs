//! A circuit breaker.

use std::time::Duration;

use specweld::RetryPolicy;
use specweld_examples::layers::breaker::Breaker;

use super::super::canned::json;
use super::{empty_list, with_layer};

#[tokio::test]
async fn requests_are_refused_after_failures_until_the_pause_ends() {
    let failure = json("500 Internal Server Error", "{}");
    let list = empty_list();
    let responses = [&*failure, &*failure, &*list, &*list];
    let (server, client) = with_layer(&responses, Breaker::new(2, Duration::from_millis(200)));
    for _ in 0..2 {
        let error = client.list_applications().retry(RetryPolicy::none()).await.unwrap_err();
        assert!(error.is_server_error(), "{error}");
        server.next_request();
    }
    let error = client.list_applications().await.unwrap_err();
    let refused = "list_applications: the request was not sent: the circuit is open after several failures";
    assert_eq!(error.to_string(), refused);
    assert!(server.has_no_request());

    tokio::time::sleep(Duration::from_millis(250)).await;
    client.list_applications().await.unwrap();
    client.list_applications().await.unwrap();
}
