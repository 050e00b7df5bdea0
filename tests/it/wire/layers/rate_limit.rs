//! A limit on the rate of requests.

use std::time::{Duration, Instant};

use specweld_examples::layers::rate_limit::RateLimit;

use super::{empty_list, with_layer};

#[tokio::test]
async fn requests_wait_for_their_turns_even_if_they_are_concurrent() {
    let list = empty_list();
    let (_server, client) = with_layer(&[&list, &list, &list], RateLimit::new(Duration::from_millis(60)));
    let start = Instant::now();
    let (first, second) = tokio::join!(client.list_applications(), client.list_applications());
    first.unwrap();
    second.unwrap();
    client.list_applications().await.unwrap();
    assert!(start.elapsed() >= Duration::from_millis(120), "{:?}", start.elapsed());
}
