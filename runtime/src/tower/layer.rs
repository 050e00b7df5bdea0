//! A layer of tower as layer of a client.

use std::error::Error as StdError;
use std::task::{Context, Poll};

use http::{Request, Response};
use tower_service::Service;

use super::service::{Cloned, exchange};
use crate::layer::{Attempt, Layer};
use crate::transport::{Body, SendFuture, TransportError};

/// A layer of tower around every attempt of a call, for [`ClientBuilder::layer`](crate::ClientBuilder::layer).
///
/// The layer of tower is applied once, so that all attempts share its state. Its service is cloned for each attempt.
///
/// The extensions of a request have an [`AttemptContext`](super::AttemptContext). A service that makes another request
/// must keep it, and may send a request more than once.
#[derive(Debug)]
pub struct TowerLayer<S>(Cloned<S>);

impl<S: Clone> TowerLayer<S> {
    /// Makes a layer from a layer of tower, such as a `tower::ServiceBuilder`.
    pub fn new<L: tower_layer::Layer<Next, Service = S>>(layer: L) -> Self {
        Self(Cloned::new(layer.layer(Next(()))))
    }
}

impl<S, B> Layer for TowerLayer<S>
where
    S: Service<Request<Body>, Response = Response<B>, Error: Into<Box<dyn StdError + Send + Sync>>, Future: Send>,
    S: Clone + Send + 'static,
    B: http_body::Body<Error: Into<Box<dyn StdError + Send + Sync>>> + Send + 'static,
{
    fn handle(&self, attempt: Attempt) -> SendFuture<'_> {
        Box::pin(exchange(self.0.get(), attempt.into_request()))
    }
}

/// The service inside a layer of tower: the following layers of the client, and its transport.
#[derive(Debug, Clone)]
pub struct Next(());

impl Service<Request<Body>> for Next {
    type Response = Response<Body>;
    type Error = TransportError;
    type Future = SendFuture<'static>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), TransportError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<Body>) -> SendFuture<'static> {
        Box::pin(async move {
            match Attempt::of_request(request) {
                Some(attempt) => attempt.send().await,
                None => Err(TransportError::refused(
                    "a service of tower removed the `AttemptContext` from the extensions of the request",
                )),
            }
        })
    }
}
