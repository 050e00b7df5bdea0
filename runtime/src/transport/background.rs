//! A runtime of tokio for calls that are polled outside of one.

use std::io;
use std::pin::Pin;
use std::sync::{Arc, OnceLock};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use tokio::runtime::{Builder, Handle, Runtime};

use super::body::Body;
use super::error::TransportError;
use super::interface::{SendFuture, SendOptions, Transport};
use super::threads::BoxFuture;
use super::time::MonotonicTime;

/// A transport that needs tokio, and a runtime for it outside of tokio.
pub(crate) struct BackgroundTransport {
    inner: Box<dyn Transport>,
    background: Arc<Background>,
}

impl BackgroundTransport {
    pub(crate) fn new(inner: Box<dyn Transport>) -> Self {
        Self { inner, background: Arc::new(Background(OnceLock::new())) }
    }
}

impl Transport for BackgroundTransport {
    fn send<'a>(&'a self, request: http::Request<Body>, options: &'a SendOptions) -> SendFuture<'a> {
        if Handle::try_current().is_ok() {
            return self.inner.send(request, options);
        }
        Box::pin(async move {
            let response = self.background.enter(self.inner.send(request, options))?.await?;
            Ok(response.map(|body| Body::stream(Entered { inner: body, background: Arc::clone(&self.background) })))
        })
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        let timer = self.inner.sleep(duration);
        if Handle::try_current().is_ok() {
            return timer;
        }
        Box::pin(async move {
            // Without a runtime, `send` has returned an error.
            if let Ok(timer) = self.background.enter(timer) {
                timer.await;
            }
        })
    }

    fn now(&self) -> MonotonicTime {
        self.inner.now()
    }
}

/// The runtime, which starts on first use. Its only thread ends with the client and the bodies of its responses.
struct Background(OnceLock<io::Result<Runtime>>);

impl Background {
    fn runtime(&self) -> Result<&Runtime, TransportError> {
        let started = self
            .0
            .get_or_init(|| Builder::new_multi_thread().worker_threads(1).thread_name("specweld").enable_all().build());
        started.as_ref().map_err(|error| TransportError::connect(format!("no runtime could be started: {error}")))
    }

    /// Returns a future that is polled within the runtime.
    fn enter<F>(self: &Arc<Self>, inner: F) -> Result<Entered<F>, TransportError> {
        self.runtime()?;
        Ok(Entered { inner, background: Arc::clone(self) })
    }
}

impl Drop for Background {
    fn drop(&mut self) {
        if let Some(Ok(runtime)) = self.0.take() {
            // A runtime that waits for its tasks cannot be dropped in async code.
            runtime.shutdown_background();
        }
    }
}

/// A future or a stream that is polled within the runtime.
struct Entered<T> {
    inner: T,
    background: Arc<Background>,
}

impl<F: Future + Unpin> Future for Entered<F> {
    type Output = F::Output;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<F::Output> {
        let Self { inner, background } = &mut *self;
        let _guard = background.runtime().map(Runtime::enter);
        Pin::new(inner).poll(context)
    }
}

impl Stream for Entered<Body> {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let Self { inner, background } = &mut *self;
        let _guard = background.runtime().map(Runtime::enter);
        Pin::new(inner).poll_next(context)
    }
}
