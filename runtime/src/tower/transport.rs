//! A service of tower as transport.

use std::error::Error as StdError;
use std::time::Duration;

use http::{Request, Response};
use tower_service::Service;

use super::service::{Cloned, exchange};
use crate::transport::{Body, BoxFuture, MonotonicTime, SendFuture, SendOptions, Transport, tokio_timer};

/// A transport that sends by a service of tower, such as a client of hyper or the router of a server in the same
/// process.
///
/// The request has a [`Body`], which implements `http_body::Body`. The response can have any body of that trait. The
/// service is cloned for each request.
///
/// An error of the service that is a [`TransportError`](crate::transport::TransportError) stays as it is. Any other
/// error counts as an exchange that broke off. Convert errors of connecting by
/// [`TransportError::connect`](crate::transport::TransportError::connect): the request is then repeated with every
/// method.
///
/// The timer is that of tokio, so a call must be polled within a runtime of tokio.
#[derive(Debug)]
pub struct ServiceTransport<S>(Cloned<S>);

impl<S: Clone> ServiceTransport<S> {
    /// Makes a transport from a service.
    pub fn new(service: S) -> Self {
        Self(Cloned::new(service))
    }
}

impl<S, B> Transport for ServiceTransport<S>
where
    S: Service<Request<Body>, Response = Response<B>, Error: Into<Box<dyn StdError + Send + Sync>>, Future: Send>,
    S: Clone + Send + 'static,
    B: http_body::Body<Error: Into<Box<dyn StdError + Send + Sync>>> + Send + 'static,
{
    fn send<'a>(&'a self, request: Request<Body>, _options: &'a SendOptions) -> SendFuture<'a> {
        let service = self.0.get();
        Box::pin(async move {
            tokio_timer::check()?;
            let (head, body) = request.into_parts();
            // A service does not poll a stream of announced length 0, and would miss additional content.
            let body = if body.length() == Some(0) { body.collect().await?.into() } else { body };
            exchange(service, Request::from_parts(head, body)).await
        })
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        tokio_timer::sleep(duration)
    }

    fn now(&self) -> MonotonicTime {
        tokio_timer::now()
    }
}
