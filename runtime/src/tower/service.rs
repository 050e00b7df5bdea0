//! A request by a service of tower.

use std::error::Error as StdError;
use std::fmt;
use std::future::poll_fn;
use std::sync::{Mutex, PoisonError};

use http::{Request, Response};
use tower_service::Service;

use crate::transport::{Body, Sent, TransportError, from_http_body};

/// A service that is cloned for each request. The mutex makes a service `Sync`, and is locked for the clone only.
pub(super) struct Cloned<S>(Mutex<S>);

impl<S: Clone> Cloned<S> {
    pub(super) fn new(service: S) -> Self {
        Self(Mutex::new(service))
    }

    pub(super) fn get(&self) -> S {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl<S> fmt::Debug for Cloned<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(std::any::type_name::<S>())
    }
}

/// Waits until the service is ready, and sends a request by it.
pub(super) async fn exchange<S, B>(mut service: S, request: Request<Body>) -> Sent
where
    S: Service<Request<Body>, Response = Response<B>, Error: Into<Box<dyn StdError + Send + Sync>>>,
    B: http_body::Body<Error: Into<Box<dyn StdError + Send + Sync>>> + Send + 'static,
{
    poll_fn(|context| service.poll_ready(context)).await.map_err(TransportError::of_service)?;
    let response = service.call(request).await.map_err(TransportError::of_service)?;
    Ok(response.map(from_http_body))
}
