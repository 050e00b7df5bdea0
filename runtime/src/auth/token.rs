//! Tokens that are fetched when they are needed, and cached until they expire.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use http::header::HeaderValue;

use super::async_mutex::AsyncMutex;
use crate::Secret;
use crate::transport::{BoxFuture, MaybeSend, MaybeSync, MonotonicTime, Transport, TransportError};

/// A source of bearer tokens.
///
/// The client fetches a token when it has no valid one, once for all calls that wait for it. It fetches another when a
/// server responds 401 to a cached token.
pub trait TokenSource: MaybeSend + MaybeSync + 'static {
    /// Fetches a token; `transport` is that of the client.
    ///
    /// # Errors
    /// The reason why there is no token. The call then fails with
    /// [`ErrorKind::Credential`](crate::ErrorKind::Credential).
    fn fetch<'a>(&'a self, transport: &'a dyn Transport) -> BoxFuture<'a, Result<Token, TokenError>>;
}

/// A bearer token and its lifetime.
#[derive(Debug, Clone)]
pub struct Token {
    secret: Secret,
    lasts: Option<Duration>,
    age: Age,
}

/// The time at which a token was issued.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Age {
    New,
    Earlier,
}

impl Token {
    /// Makes a token that is valid until a server refuses it.
    pub fn new(secret: impl Into<Secret>) -> Self {
        Self { secret: secret.into(), lasts: None, age: Age::New }
    }

    /// Sets the time after which the token expires, from now on. The client replaces it earlier, by a tenth of that
    /// time, at most a minute.
    #[must_use]
    pub fn expires_in(self, lasts: Duration) -> Self {
        Self { lasts: Some(lasts), ..self }
    }

    /// Marks a token that was issued earlier, such as one from a file: the server may have revoked it. If the response to
    /// it is 401, the client fetches another token, and sends the call once more.
    #[must_use]
    pub fn issued_earlier(self) -> Self {
        Self { age: Age::Earlier, ..self }
    }

    /// Refuses a token that a header cannot contain. So it is not cached, and the next call fetches another one.
    fn sendable(self) -> Result<Self, TokenError> {
        match authorization(&self.secret) {
            Some(_) if !self.secret.expose().is_empty() => Ok(self),
            _ => Err(TokenError::new("the token is empty or has characters that cannot be sent")),
        }
    }
}

/// Returns the value of the header `Authorization` that carries a token (RFC 6750 section 2.1).
pub(super) fn authorization(token: &Secret) -> Option<HeaderValue> {
    let mut value = HeaderValue::try_from(format!("Bearer {}", token.expose())).ok()?;
    value.set_sensitive(true);
    Some(value)
}

/// The reason why there is no token.
#[derive(Debug, Clone)]
pub struct TokenError {
    reason: Arc<str>,
    transient: bool,
}

impl TokenError {
    /// Makes a permanent error. The reason must not contain a secret.
    pub fn new(reason: impl Into<String>) -> Self {
        Self { reason: reason.into().into(), transient: false }
    }

    /// Makes the error temporary: the client fetches again, as often as its retry policy allows.
    #[must_use]
    pub fn transient(self) -> Self {
        Self { transient: true, ..self }
    }

    pub(crate) fn is_transient(&self) -> bool {
        self.transient
    }
}

impl From<TransportError> for TokenError {
    fn from(error: TransportError) -> Self {
        Self::new(error.to_string()).transient()
    }
}

impl fmt::Display for TokenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.reason)
    }
}

impl std::error::Error for TokenError {}

/// A source, with its last token.
pub(crate) struct TokenCache {
    source: Arc<dyn TokenSource>,
    mutex: AsyncMutex,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    cached: Option<CachedToken>,
    /// The number of fetches.
    fetches: u64,
    /// The error of the last fetch, if it failed.
    refusal: Option<TokenError>,
}

#[derive(Clone)]
struct CachedToken {
    secret: Secret,
    until: Option<MonotonicTime>,
    age: Age,
}

/// A token for a call.
pub(crate) struct ObtainedToken {
    pub(crate) secret: Secret,
    /// True if the token was cached or issued before the call; the server may have revoked it.
    pub(crate) was_cached: bool,
}

impl TokenCache {
    pub(crate) fn new(source: Arc<dyn TokenSource>) -> Self {
        Self { source, mutex: AsyncMutex::default(), state: Mutex::default() }
    }

    /// Returns the cached token, or fetches one. Concurrent calls wait for one fetch, and share its result.
    pub(crate) async fn get(&self, transport: &dyn Transport) -> Result<ObtainedToken, TokenError> {
        let before = match self.fresh(transport) {
            Ok(CachedToken { secret, .. }) => return Ok(ObtainedToken { secret, was_cached: true }),
            Err(fetches) => fetches,
        };
        let _guard = self.mutex.lock().await;
        match self.fresh(transport) {
            Ok(CachedToken { secret, age, .. }) => {
                return Ok(ObtainedToken { secret, was_cached: age == Age::Earlier });
            }
            Err(fetches) if fetches != before => {
                if let Some(refusal) = &self.state().refusal {
                    return Err(refusal.clone());
                }
            }
            Err(_) => {}
        }
        let answer = self.source.fetch(transport).await.and_then(Token::sendable);
        self.keep(answer, transport.now())
    }

    /// Returns the cached token if it is valid, or else the number of fetches.
    fn fresh(&self, transport: &dyn Transport) -> Result<CachedToken, u64> {
        let state = self.state();
        let lasting = |cached: &&CachedToken| cached.until.is_none_or(|until| transport.now() < until);
        state.cached.as_ref().filter(lasting).cloned().ok_or(state.fetches)
    }

    fn keep(&self, answer: Result<Token, TokenError>, now: MonotonicTime) -> Result<ObtainedToken, TokenError> {
        let mut state = self.state();
        state.fetches += 1;
        match answer {
            Ok(Token { secret, lasts, age }) => {
                let until = lasts.and_then(|lasts| now.checked_add(lasts.saturating_sub(margin(lasts))));
                state.cached = Some(CachedToken { secret: secret.clone(), until, age });
                state.refusal = None;
                Ok(ObtainedToken { secret, was_cached: age == Age::Earlier })
            }
            Err(error) => {
                state.refusal = Some(error.clone());
                Err(error)
            }
        }
    }

    /// Forgets a token that a server refused, unless there is a newer one.
    pub(crate) fn discard(&self, secret: &Secret) {
        self.state().cached.take_if(|cached| cached.secret == *secret);
    }

    /// Forgets the token after `work`, while no call fetches one.
    #[cfg(feature = "oauth2")]
    pub(super) async fn replaced<T>(&self, work: impl Future<Output = T>) -> T {
        let _guard = self.mutex.lock().await;
        let done = work.await;
        self.state().cached = None;
        done
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Returns the time before its expiry at which a token is replaced, so that it does not expire during a request.
fn margin(lasts: Duration) -> Duration {
    (lasts / 10).min(Duration::from_secs(60))
}
