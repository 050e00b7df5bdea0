//! A client of reqwest with middleware, as transport.

use std::error::Error as StdError;
use std::time::Duration;

use reqwest_middleware::{ClientWithMiddleware, Error};

use super::body::Body;
use super::error::TransportError;
use super::interface::{SendFuture, SendOptions, Transport};
use super::reqwest::{incoming, is_of_body, outgoing, translate};
use super::threads::BoxFuture;
use super::time::MonotonicTime;
use super::tokio_timer;

/// A [`Transport`] over a client with middleware, for use within a tokio runtime that has its timer enabled.
pub(super) struct MiddlewareTransport(ClientWithMiddleware);

impl MiddlewareTransport {
    pub(super) fn new(client: ClientWithMiddleware) -> Self {
        Self(client)
    }
}

impl Transport for MiddlewareTransport {
    fn send<'a>(&'a self, request: http::Request<Body>, _options: &'a SendOptions) -> SendFuture<'a> {
        Box::pin(async move {
            tokio_timer::check()?;
            let request = outgoing(request).await?;
            match self.0.execute(request).await {
                Ok(response) => Ok(incoming(response)),
                Err(Error::Reqwest(error)) => Err(translate(error)),
                Err(Error::Middleware(error)) => Err(match error.downcast::<TransportError>() {
                    Ok(error) => error,
                    Err(error) => match of_reqwest(&*error) {
                        Some(cause) => of_repeated(cause),
                        None => TransportError::exchange(error),
                    },
                }),
            }
        })
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        tokio_timer::sleep(duration)
    }

    fn now(&self) -> MonotonicTime {
        tokio_timer::now()
    }
}

/// Converts an error that middleware wraps, as one that repeats requests does. Only the cause is kept, because the error
/// itself shows the URL, whose query can contain an API key.
fn of_repeated(error: &reqwest::Error) -> TransportError {
    let reason = causes(error).skip(1).last().map_or_else(|| "the request failed".to_owned(), ToString::to_string);
    if is_of_body(error) {
        return TransportError::body(reason);
    }
    match (error.is_connect(), error.is_timeout()) {
        (true, true) => TransportError::connect_timeout(reason),
        (true, false) => TransportError::connect(reason),
        (false, true) => TransportError::timeout(reason),
        (false, false) => TransportError::exchange(reason),
    }
}

/// Returns the error of reqwest among the causes of an error.
fn of_reqwest<'e>(error: &'e (dyn StdError + 'static)) -> Option<&'e reqwest::Error> {
    causes(error).find_map(|cause| match cause.downcast_ref() {
        // An error of this type hides its content from the chain of causes.
        Some(Error::Reqwest(error)) => Some(error),
        Some(Error::Middleware(error)) => of_reqwest(&**error),
        None => cause.downcast_ref(),
    })
}

/// Returns an error and its causes.
fn causes<'e>(error: &'e (dyn StdError + 'static)) -> impl Iterator<Item = &'e (dyn StdError + 'static)> {
    std::iter::successors(Some(error), |error| (**error).source())
}
