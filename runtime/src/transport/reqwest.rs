//! The default transport: requests and responses by reqwest.

use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use http::Uri;
use http::uri::Scheme;

use super::body::Body;
use super::error::TransportError;
use super::interface::{Secrecy, SendOptions, Transport};
use super::reqwest_setup::DirectClient;
use super::threads::BoxFuture;
use super::time::MonotonicTime;
use super::tokio_timer;
use crate::client::base_url::is_loopback;

/// A [`Transport`] over a [`reqwest::Client`], for use within a tokio runtime that has its timer enabled.
pub(crate) struct ReqwestTransport {
    /// The client that uses the configured proxies.
    client: reqwest::Client,
    /// The client without a proxy; `None` with a client of the user.
    direct: Option<DirectClient>,
}

impl ReqwestTransport {
    pub(crate) fn new(client: reqwest::Client, direct: Option<DirectClient>) -> Self {
        Self { client, direct }
    }

    /// Returns the client for a request: without a proxy to this machine, and if a proxy could read a secret.
    fn client_for(&self, uri: &Uri, options: &SendOptions) -> Result<&reqwest::Client, TransportError> {
        let is_here = uri.host().is_some_and(is_loopback);
        let is_readable = uri.scheme() == Some(&Scheme::HTTP) && options.secrecy == Secrecy::Confidential;
        match &self.direct {
            Some(direct) if is_here || is_readable => direct.get().map_err(TransportError::connect),
            _ => Ok(&self.client),
        }
    }
}

impl Transport for ReqwestTransport {
    fn send<'a>(
        &'a self,
        request: http::Request<Body>,
        options: &'a SendOptions,
    ) -> BoxFuture<'a, Result<http::Response<Body>, TransportError>> {
        Box::pin(async move {
            tokio_timer::check()?;
            let client = self.client_for(request.uri(), options)?;
            let request = outgoing(request).await?;
            client.execute(request).await.map(incoming).map_err(translate)
        })
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        tokio_timer::sleep(duration)
    }

    fn now(&self) -> MonotonicTime {
        tokio_timer::now()
    }
}

/// Converts a request. A request without content has no body, so that a `GET` does not announce one.
pub(super) async fn outgoing(request: http::Request<Body>) -> Result<reqwest::Request, TransportError> {
    let (head, body) = request.into_parts();
    let mut request = reqwest::Request::try_from(http::Request::from_parts(head, reqwest::Body::from(Bytes::new())))
        .map_err(translate)?;
    *request.body_mut() = match body.into_bytes() {
        Ok(bytes) if bytes.is_empty() => None,
        Ok(bytes) => Some(bytes.into()),
        // A stream of announced length 0 is read here, because the HTTP library would not poll it, and would miss extra
        // content.
        Err(stream) if stream.length() == Some(0) => stream.collect().await.map(|_| None)?,
        Err(stream) => Some(reqwest::Body::wrap(stream)),
    };
    Ok(request)
}

pub(super) fn incoming(mut response: reqwest::Response) -> http::Response<Body> {
    let mut answer = http::Response::new(Body::empty());
    *answer.status_mut() = response.status();
    *answer.version_mut() = response.version();
    *answer.headers_mut() = std::mem::take(response.headers_mut());
    *answer.body_mut() = Body::stream(Chunks { read: read_chunk, next: Box::pin(read_chunk(response)) });
    answer
}

/// Converts an error, without its URL, because the query can contain an API key.
pub(super) fn translate(error: reqwest::Error) -> TransportError {
    let (connect, timeout) = (error.is_connect(), error.is_timeout());
    let error = error.without_url();
    if is_of_body(&error) {
        return TransportError::body(error);
    }
    match (connect, timeout) {
        (true, true) => TransportError::connect_timeout(error),
        (true, false) => TransportError::connect(error),
        (false, true) => TransportError::timeout(error),
        (false, false) => TransportError::exchange(error),
    }
}

/// Returns `true` if the stream of the request failed.
pub(super) fn is_of_body(error: &reqwest::Error) -> bool {
    let first: &(dyn std::error::Error + 'static) = error;
    std::iter::successors(Some(first), |error| error.source())
        .any(|error| error.downcast_ref().is_some_and(TransportError::is_body))
}

type Chunk = reqwest::Result<Option<Bytes>>;

/// The rest of a body: the future of its next chunk, which owns the response meanwhile.
struct Chunks<F> {
    read: fn(reqwest::Response) -> F,
    /// The future of one chunk after the other, in the same allocation.
    next: Pin<Box<F>>,
}

async fn read_chunk(mut response: reqwest::Response) -> (reqwest::Response, Chunk) {
    let chunk = response.chunk().await;
    (response, chunk)
}

impl<F: Future<Output = (reqwest::Response, Chunk)>> Stream for Chunks<F> {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let (response, chunk) = ready!(self.next.as_mut().poll(context));
        let next = (self.read)(response);
        self.next.as_mut().set(next);
        Poll::Ready(chunk.map_err(translate).transpose())
    }
}
