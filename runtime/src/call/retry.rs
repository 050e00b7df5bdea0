//! Retries: conditions and waits.

use std::time::Duration;

use http::StatusCode;

use crate::client::description::Method;

/// The conditions under which a request is repeated, and the waits.
///
/// By default a call of a safe method (`GET`, `HEAD`, `OPTIONS`, `QUERY`; RFC 9110 section 9.2.1) is retried three
/// times. The conditions are a connection that was not established, and the statuses 408, 429, 500, 502, 503 and 504.
///
/// The wait is random between zero and a bound that doubles from 250 ms up to 8 s ("full jitter"). A `Retry-After` of
/// the server replaces it, up to 60 s. The call ends if the wait would pass its deadline. A request with a
/// [`File`](crate::File) of a stream is sent once, unless the file can be [opened again](crate::File::reopened).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RetryPolicy {
    max_retries: u32,
    first_backoff: Duration,
    max_backoff: Duration,
    max_retry_after: Duration,
    methods: Methods,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Methods {
    Safe,
    All,
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self {
            max_retries: 3,
            first_backoff: Duration::from_millis(250),
            max_backoff: Duration::from_secs(8),
            max_retry_after: Duration::from_secs(60),
            methods: Methods::Safe,
        }
    }
}

impl RetryPolicy {
    /// Returns the default policy.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sends every request once.
    pub fn none() -> Self {
        Self { max_retries: 0, ..Self::default() }
    }

    /// Sets the number of retries: 3 by default, so that a request is sent at most four times.
    #[must_use]
    pub fn max_retries(self, max_retries: u32) -> Self {
        Self { max_retries, ..self }
    }

    /// Sets the bound of the first random wait, which doubles with every retry, and its maximum.
    #[must_use]
    pub fn backoff(self, first: Duration, max: Duration) -> Self {
        Self { first_backoff: first, max_backoff: max, ..self }
    }

    /// Sets the longest wait that a server's `Retry-After` can cause: 60 s by default.
    #[must_use]
    pub fn max_retry_after(self, max: Duration) -> Self {
        Self { max_retry_after: max, ..self }
    }

    /// Retries `POST`, `PUT`, `PATCH` and `DELETE` too. The server may then execute a request twice, and create a
    /// second secret, for example. Use it only for operations that are safe to repeat.
    #[must_use]
    pub fn allow_unsafe(self) -> Self {
        Self { methods: Methods::All, ..self }
    }

    /// Returns the number of retries of a safe request.
    pub(crate) fn retries(&self) -> u32 {
        self.max_retries
    }

    /// Returns the number of retries of a request with this method.
    pub(crate) fn retries_of(&self, method: Method) -> u32 {
        if self.methods == Methods::All || method.is_safe() { self.max_retries } else { 0 }
    }

    /// Returns the wait before retry number `retry`, counted from 0.
    pub(crate) fn wait(&self, retry: u32, retry_after: Option<Duration>) -> Duration {
        retry_after.map_or_else(|| self.bound(retry).mul_f64(fastrand::f64()), |asked| asked.min(self.max_retry_after))
    }

    fn bound(&self, retry: u32) -> Duration {
        let factor = 2_u32.checked_pow(retry).unwrap_or(u32::MAX);
        self.first_backoff.saturating_mul(factor).min(self.max_backoff)
    }
}

/// Returns `true` for a status after which another attempt can succeed (RFC 9110 section 15, RFC 6585 section 4).
pub(crate) fn is_transient(status: StatusCode) -> bool {
    matches!(status.as_u16(), 408 | 429 | 500 | 502 | 503 | 504)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_are_random_below_a_bound_that_doubles_up_to_a_limit() {
        let policy = RetryPolicy::default();
        for (retry, bound) in [(0, 250), (1, 500), (4, 4000), (5, 8000), (6, 8000), (40, 8000)] {
            assert_eq!(policy.bound(retry), Duration::from_millis(bound));
            let waits: Vec<_> = (0..200).map(|_| policy.wait(retry, None)).collect();
            assert!(waits.iter().all(|wait| *wait <= policy.bound(retry)));
            let half = policy.bound(retry) / 2;
            assert!(waits.iter().any(|wait| *wait < half) && waits.iter().any(|wait| *wait > half));
        }
    }

    #[test]
    fn safe_methods_are_retried_and_others_on_demand() {
        let all =
            [Method::GET, Method::HEAD, Method::OPTIONS, Method::PUT, Method::POST, Method::DELETE, Method::PATCH];
        let retries = |policy: RetryPolicy| all.map(|method| policy.retries_of(method));
        assert_eq!(retries(RetryPolicy::new()), [3, 3, 3, 0, 0, 0, 0]);
        assert_eq!(retries(RetryPolicy::new().allow_unsafe().max_retries(1)), [1; 7]);
        assert_eq!(retries(RetryPolicy::none().allow_unsafe()), [0; 7]);
    }
}
