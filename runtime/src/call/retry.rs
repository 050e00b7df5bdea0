//! Retries: conditions and waits.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::call::failed_attempt::FailedAttempt;
use crate::call::retry_after::should_retry;
use crate::call::transient::TRANSIENT;
use crate::client::description::Method;

/// The conditions under which a request is repeated, and the waits.
///
/// By default a call of an idempotent method (`GET`, `HEAD`, `OPTIONS`, `QUERY`, `TRACE`, `PUT`, `DELETE`; RFC 9110
/// section 9.2.2) is retried three times. The conditions are a connection that was not established, and the statuses
/// 408, 425, 429, 500, 502, 503 and 504. If the method only reads, a response whose body breaks off is a condition, too.
/// A call with an idempotency key is retried like one of an idempotent method.
///
/// The header `x-should-retry` of a response overrides the statuses.
///
/// The wait is random between zero and a bound that doubles from 250 ms up to 8 s ("full jitter"). A wait that the
/// server requests replaces it, up to 60 s: `retry-after-ms`, `Retry-After`, or the end of a rate limit. The call ends if
/// the wait would pass its deadline, or if the client has no retries left
/// ([`retry_budget`](crate::ClientBuilder::retry_budget)). A request with a [`File`](crate::File) of a stream is sent
/// once, unless the file can be [opened again](crate::File::reopened).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RetryPolicy {
    max_retries: u32,
    first_backoff: Duration,
    max_backoff: Duration,
    max_retry_after: Duration,
    methods: Methods,
    statuses: Cow<'static, [u16]>,
    predicate: Option<Predicate>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Methods {
    Safe,
    Idempotent,
    All,
}

/// A function of the user that decides about retries. Two are equal if they are the same function value.
#[derive(Clone)]
struct Predicate(Arc<Decide>);

type Decide = dyn Fn(&FailedAttempt<'_>) -> bool + Send + Sync;

impl PartialEq for Predicate {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl Eq for Predicate {}

impl fmt::Debug for Predicate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Predicate")
    }
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self {
            max_retries: 3,
            first_backoff: Duration::from_millis(250),
            max_backoff: Duration::from_secs(8),
            max_retry_after: Duration::from_secs(60),
            methods: Methods::Idempotent,
            statuses: Cow::Borrowed(&TRANSIENT),
            predicate: None,
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

    /// Retries `POST` and `PATCH` too. The server may then execute a request twice, and create a second secret, for
    /// example. Use it only for operations that are safe to repeat.
    #[must_use]
    pub fn allow_unsafe(self) -> Self {
        Self { methods: Methods::All, ..self }
    }

    /// Retries no `PUT`, `DELETE` and `TRACE`, but only methods that read (RFC 9110 section 9.2.1).
    ///
    /// It is for services that do not implement these methods as idempotent. A repeated `DELETE` can also return 404,
    /// because the first one succeeded.
    #[must_use]
    pub fn only_safe(self) -> Self {
        Self { methods: Methods::Safe, ..self }
    }

    /// Sets the statuses after which a request is repeated.
    #[must_use]
    pub fn statuses(self, statuses: impl Into<Vec<u16>>) -> Self {
        Self { statuses: Cow::Owned(statuses.into()), ..self }
    }

    /// Sets a function that decides in place of the statuses and the other conditions. The methods, the number of
    /// retries, the deadline and the budget still apply.
    #[must_use]
    pub fn retry_if(self, decide: impl Fn(&FailedAttempt<'_>) -> bool + Send + Sync + 'static) -> Self {
        Self { predicate: Some(Predicate(Arc::new(decide))), ..self }
    }

    /// Returns the number of retries of a safe request.
    pub(crate) fn retries(&self) -> u32 {
        self.max_retries
    }

    /// Returns the number of retries of a request with this method.
    pub(crate) fn retries_of(&self, method: Method) -> u32 {
        let is_allowed = match self.methods {
            Methods::Safe => method.is_safe(),
            Methods::Idempotent => method.is_idempotent(),
            Methods::All => true,
        };
        if is_allowed { self.max_retries } else { 0 }
    }

    /// Returns `true` if a request is repeated after this failure.
    pub(crate) fn decides(&self, failed: &FailedAttempt<'_>) -> bool {
        if let Some(Predicate(decide)) = &self.predicate {
            return decide(failed);
        }
        if let Some(error) = failed.error() {
            // After a success of a method that changes something, a repetition can fail, as a second `DELETE` does.
            return error.is_connect() || failed.is_broken_success() && failed.is_safe();
        }
        failed
            .headers()
            .and_then(should_retry)
            .unwrap_or_else(|| failed.status().is_some_and(|status| self.statuses.contains(&status.as_u16())))
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
    fn idempotent_methods_are_retried_and_others_on_demand() {
        let all =
            [Method::GET, Method::HEAD, Method::OPTIONS, Method::PUT, Method::POST, Method::DELETE, Method::PATCH];
        let retries = |policy: RetryPolicy| all.map(|method| policy.retries_of(method));
        assert_eq!(retries(RetryPolicy::new()), [3, 3, 3, 3, 0, 3, 0]);
        assert_eq!(retries(RetryPolicy::new().only_safe()), [3, 3, 3, 0, 0, 0, 0]);
        assert_eq!(retries(RetryPolicy::new().allow_unsafe().max_retries(1)), [1; 7]);
        assert_eq!(retries(RetryPolicy::none().allow_unsafe()), [0; 7]);
    }
}
