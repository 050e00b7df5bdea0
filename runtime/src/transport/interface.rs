//! The interface between the client and an HTTP library.

use std::sync::Arc;
use std::time::Duration;

use super::body::Body;
use super::error::TransportError;
use super::threads::{BoxFuture, MaybeSend, MaybeSync};
use super::time::MonotonicTime;

/// The result of sending a request: a response of any status.
pub type Sent = Result<http::Response<Body>, TransportError>;

/// The future of [`Sent`].
pub type SendFuture<'a> = BoxFuture<'a, Sent>;

/// Sends one request and returns the response, with any status.
///
/// A transport follows no redirects, does not retry, and decodes no content encoding that the request does not accept.
/// The client implements deadlines, retries and size limits.
pub trait Transport: MaybeSend + MaybeSync + 'static {
    /// Sends `request`, and resolves when status and headers have arrived; the body of the response follows in chunks.
    ///
    /// The body of the request is in memory or a stream ([`Body::into_bytes`]). Its length must be announced if it is
    /// known ([`Body::length`]). If the stream fails, the request must not look complete to the server.
    ///
    /// Dropping the future, or the body, abandons the exchange.
    ///
    /// # Errors
    /// [`TransportError::connect`] if no connection was established, so that the server received nothing; another error
    /// if the exchange broke off.
    fn send<'a>(&'a self, request: http::Request<Body>, options: &'a SendOptions) -> SendFuture<'a>;

    /// Resolves after `duration`. The transport has the timer because it knows its async runtime.
    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()>;

    /// Returns the time of the clock that [`sleep`](Self::sleep) uses.
    fn now(&self) -> MonotonicTime {
        MonotonicTime::now()
    }
}

impl<T: Transport + ?Sized> Transport for Arc<T> {
    fn send<'a>(&'a self, request: http::Request<Body>, options: &'a SendOptions) -> SendFuture<'a> {
        (**self).send(request, options)
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        (**self).sleep(duration)
    }

    fn now(&self) -> MonotonicTime {
        (**self).now()
    }
}

/// The secrecy of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Secrecy {
    /// A message without secrets that the client knows.
    Open,
    /// A message with a credential, or another value that must not be printed.
    Confidential,
}

/// The options of a call for its transport.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SendOptions {
    /// The secrecy of the request. The default transport sends a confidential request through no proxy that could read
    /// it.
    pub secrecy: Secrecy,
    /// The longest time for connecting, TLS included. The client's deadline for the whole call includes it.
    pub connect_timeout: Duration,
}
