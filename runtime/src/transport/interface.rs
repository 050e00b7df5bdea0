//! The interface between the client and an HTTP library.

use std::pin::Pin;
use std::sync::Arc;
use std::time::{Duration, Instant};

use super::body::Body;
use super::error::TransportError;

/// A boxed future that may move between threads.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Sends one request and returns the answer, whatever its status.
///
/// A transport adds nothing of its own: it follows no redirect, retries nothing and decodes no content encoding that the
/// request did not ask for. Deadlines, retries and size limits are the client's business.
pub trait Transport: Send + Sync + 'static {
    /// Sends `request` and resolves when status and headers are there; the answer's body follows in chunks.
    ///
    /// The request's body is in memory or a stream ([`Body::into_bytes`]); a length that is known ([`Body::length`]) is
    /// to be announced, and an error of the stream must not let what was sent pass for a whole request.
    ///
    /// Dropping the future, or the body, abandons the exchange.
    ///
    /// # Errors
    /// [`TransportError::connect`] when no connection came about, so that the server cannot have seen the request; any
    /// other when the exchange broke off.
    fn send<'a>(
        &'a self,
        request: http::Request<Body>,
        options: &'a SendOptions,
    ) -> BoxFuture<'a, Result<http::Response<Body>, TransportError>>;

    /// Resolves after `duration`. The transport has the timer because it knows the runtime it lives in.
    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()>;

    /// The time by the clock that [`sleep`](Self::sleep) goes by.
    fn now(&self) -> Instant {
        Instant::now()
    }
}

impl<T: Transport + ?Sized> Transport for Arc<T> {
    fn send<'a>(
        &'a self,
        request: http::Request<Body>,
        options: &'a SendOptions,
    ) -> BoxFuture<'a, Result<http::Response<Body>, TransportError>> {
        (**self).send(request, options)
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        (**self).sleep(duration)
    }

    fn now(&self) -> Instant {
        (**self).now()
    }
}

/// Says if a message holds a secret.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Secrecy {
    /// It holds none that the client knows of.
    Open,
    /// It holds a credential, or another value that must not be printed.
    Confidential,
}

/// What a transport may want to know of a call besides the request.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SendOptions {
    /// States if the request holds a secret. The default transport sends such a request through no proxy where it would
    /// be readable there.
    pub secrecy: Secrecy,
    /// How long connecting may take, TLS included. Also part of the whole call's deadline, which the client keeps itself.
    pub connect_timeout: Duration,
}
