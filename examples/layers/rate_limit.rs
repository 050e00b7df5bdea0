//! Limits the rate of requests, the repeated ones included.

use std::sync::Mutex;
use std::time::Duration;

use specweld::transport::{MonotonicTime, SendFuture};
use specweld::{Attempt, Layer};

use super::locked;

/// Sends at most one request per interval. Other requests wait for their turn.
#[derive(Debug)]
pub struct RateLimit {
    interval: Duration,
    /// The time of the next free turn.
    next: Mutex<Option<MonotonicTime>>,
}

impl RateLimit {
    /// Makes a layer with this interval between two requests.
    pub fn new(interval: Duration) -> Self {
        Self { interval, next: Mutex::new(None) }
    }

    /// Takes the next turn, and returns the time until then.
    fn take_turn(&self, now: MonotonicTime) -> Duration {
        let mut next = locked(&self.next);
        let turn = next.unwrap_or(now).max(now);
        *next = turn.checked_add(self.interval);
        turn.saturating_duration_since(now)
    }
}

impl Layer for RateLimit {
    fn handle(&self, attempt: Attempt) -> SendFuture<'_> {
        Box::pin(async move {
            let wait = self.take_turn(attempt.now());
            if !wait.is_zero() {
                attempt.sleep(wait).await;
            }
            attempt.send().await
        })
    }
}
