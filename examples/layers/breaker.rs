//! A circuit breaker: after several failures, requests are refused for some time.

use std::sync::Mutex;
use std::time::Duration;

use specweld::transport::{MonotonicTime, SendFuture, Sent, TransportError};
use specweld::{Attempt, Layer};

use super::locked;

/// Refuses requests for a pause after a number of consecutive failures. Then one request tests the server.
///
/// A failure is a 5xx status or an error of the transport.
#[derive(Debug)]
pub struct Breaker {
    limit: u32,
    pause: Duration,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    failures: u32,
    open_until: Option<MonotonicTime>,
}

impl Breaker {
    /// Makes a layer that refuses requests for `pause` after `limit` failures.
    pub fn new(limit: u32, pause: Duration) -> Self {
        Self { limit, pause, state: Mutex::default() }
    }

    /// Returns `true` if a request may be sent. After the pause, only the first caller may.
    fn admits(&self, now: MonotonicTime) -> bool {
        let mut state = locked(&self.state);
        match state.open_until {
            None => true,
            Some(until) if now < until => false,
            Some(_) => {
                state.open_until = now.checked_add(self.pause);
                true
            }
        }
    }

    fn record(&self, sent: &Sent, now: MonotonicTime) {
        let failed = sent.as_ref().map_or(true, |response| response.status().is_server_error());
        let mut state = locked(&self.state);
        state.failures = if failed { state.failures.saturating_add(1) } else { 0 };
        state.open_until = if state.failures >= self.limit { now.checked_add(self.pause) } else { None };
    }
}

impl Layer for Breaker {
    fn handle(&self, attempt: Attempt) -> SendFuture<'_> {
        Box::pin(async move {
            let now = attempt.now();
            if !self.admits(now) {
                return Err(TransportError::refused("the circuit is open after several failures"));
            }
            let sent = attempt.send().await;
            self.record(&sent, now);
            sent
        })
    }
}
