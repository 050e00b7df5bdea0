//! A call: its options, and the future that sends it.
//!
//! A [`Call`] is itself the future: so calls can be joined directly, and the compiler suggests a missing `.await`.

pub(crate) mod any_error;
pub(crate) mod budget;
pub(crate) mod execute;
pub(crate) mod failed_attempt;
pub(crate) mod options;
pub(crate) mod page;
pub(crate) mod raw;
pub(crate) mod result;
pub(crate) mod retry;
pub(crate) mod retry_after;
pub(crate) mod trace;
pub(crate) mod transient;

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use crate::call::execute::send;
use crate::call::result::CallResult;
use crate::call::retry::RetryPolicy;
use crate::client::CoreRef;
use crate::client::description::Operation;
use crate::error::failure::Failure;
use crate::error::{Error, ErrorKind};
use crate::request::builder::RequestBuilder;
use crate::response::{FromErrorResponse, FromResponse, RawResponse, Response};
use crate::transport::BoxFuture;

/// A call that is ready to be sent; awaiting it sends it. `T` is the result, `E` the described error body.
///
/// Options have an effect until the call is polled for the first time.
#[must_use = "a call is not sent until it is awaited"]
pub struct Call<'c, T, E> {
    core: CoreRef<'c>,
    operation: &'static Operation,
    /// The request, until the call is polled.
    request: Option<Box<RequestBuilder<'c>>>,
    /// The exchange, once the call was polled.
    sending: Option<BoxFuture<'c, CallResult>>,
    codec: Codec<T, E>,
}

type Decoder<T, E> = fn(&'static Operation, RawResponse) -> Result<(T, RawResponse), Error<E>>;

/// The functions that turn a response into the result of a call.
///
/// It is fixed where a call is made. So a type that cannot be decoded is an error there, not at each `await`.
pub(crate) struct Codec<T, E> {
    streams: fn(u16) -> bool,
    decode: Decoder<T, E>,
}

impl<T: FromResponse, E: FromErrorResponse> Codec<T, E> {
    const OF_TYPES: Self = Self { streams: T::streams, decode: decode::<T, E> };
}

impl<'c> RequestBuilder<'c> {
    /// Moves the request out of `self`, and makes the call that sends it.
    pub fn call<T: FromResponse, E: FromErrorResponse>(&mut self) -> Call<'c, T, E> {
        Call::new(Box::new(self.take()))
    }
}

impl<'c, T, E> Call<'c, T, E> {
    fn new(request: Box<RequestBuilder<'c>>) -> Self
    where
        T: FromResponse,
        E: FromErrorResponse,
    {
        let (core, operation) = (request.core.clone(), request.operation);
        Self { core, operation, request: Some(request), sending: None, codec: Codec::OF_TYPES }
    }

    /// Sets the deadline of this call, instead of the client's
    /// ([`ClientBuilder::timeout`](crate::ClientBuilder::timeout)).
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.draft().options.timeout = Some(timeout);
        self
    }

    /// Sends this header too, or instead of the client's header with that name. An invalid header is an
    /// [`InvalidRequest`](ErrorKind::InvalidRequest) when the call is awaited.
    ///
    /// Its value counts as secret, like that of [`ClientBuilder::header`](crate::ClientBuilder::header).
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.draft().secret_header(name, value);
        self
    }

    /// Sends this header, whose value is no secret.
    pub fn plain_header(mut self, name: &str, value: &str) -> Self {
        self.draft().plain_header(name, value);
        self
    }

    /// Sets the retry policy of this call, instead of the client's.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.draft().options.retry = Some(policy);
        self
    }

    /// Returns the status and the headers with the value.
    pub fn with_response(self) -> WithResponse<'c, T, E> {
        WithResponse(self)
    }

    /// Requests these media types instead, and refuses a success with the others.
    #[doc(hidden)]
    pub fn accepting<U: FromResponse>(mut self, media_types: &'static str, others: &'static str) -> Call<'c, U, E>
    where
        E: FromErrorResponse,
    {
        self.draft().accept(media_types).other_media_types(others);
        Call::new(self.into_request())
    }

    /// Returns the request, for setters of optional parameters.
    #[doc(hidden)]
    pub fn draft(&mut self) -> &mut RequestBuilder<'c> {
        let Self { core, operation, request, .. } = self;
        request.get_or_insert_with(|| Box::new(RequestBuilder::spent(core.clone(), operation)))
    }

    /// Returns the request. If the call was polled, it is a request that is never sent.
    fn into_request(self) -> Box<RequestBuilder<'c>> {
        self.request.unwrap_or_else(|| Box::new(RequestBuilder::spent(self.core, self.operation)))
    }

    /// Sends the call when it is polled for the first time, and decodes the response.
    fn poll_response(&mut self, context: &mut Context<'_>) -> Poll<Result<(T, RawResponse), Error<E>>> {
        let Self { core, operation, request, sending, codec } = self;
        let sending = sending.get_or_insert_with(|| {
            // The future owns the box, so that the request is not copied.
            let request = request.take().unwrap_or_else(|| Box::new(RequestBuilder::spent(core.clone(), operation)));
            Box::pin(send(request, codec.streams))
        });
        sending.as_mut().poll(context).map(|outcome| (codec.decode)(operation, outcome?))
    }

    /// Returns the whole URL of this call; nothing is sent.
    ///
    /// It is for pages that a person opens in a browser, such as a page for signing in (OAuth, single sign-on). It
    /// never contains the client's credentials, not even an API key in the query, because browsers and servers record
    /// URLs. It contains all parameters of the call, secret ones included.
    ///
    /// # Errors
    /// An [`InvalidRequest`](ErrorKind::InvalidRequest) if the call could not be sent.
    pub fn url(&self) -> Result<String, Error<E>> {
        let head = match &self.request {
            Some(request) => request.head(),
            None => RequestBuilder::spent(self.core.clone(), self.operation).head(),
        };
        match head {
            Ok(head) => Ok(head.uri.to_string()),
            Err(fault) => {
                let reason = fault.into_reason();
                Err(Failure::new(ErrorKind::InvalidRequest, self.operation, reason).into())
            }
        }
    }
}

impl<T, E> Future for Call<'_, T, E> {
    type Output = Result<T, Error<E>>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        self.poll_response(context).map_ok(|(value, _)| value)
    }
}

impl<T, E> fmt::Debug for Call<'_, T, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Call").field(&self.operation.id).finish()
    }
}

/// The future of a [`Call`]'s value with the status and the headers of the response.
#[must_use = "a call is not sent until it is awaited"]
pub struct WithResponse<'c, T, E>(Call<'c, T, E>);

impl<T, E> Future for WithResponse<'_, T, E> {
    type Output = Result<Response<T>, Error<E>>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        self.0.poll_response(context).map_ok(|(value, response)| Response::new(value, response))
    }
}

impl<T, E> fmt::Debug for WithResponse<'_, T, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("WithResponse").field(&self.0.operation.id).finish()
    }
}

/// Decodes the response, which is the only step that depends on the types of the call.
fn decode<T: FromResponse, E: FromErrorResponse>(
    operation: &'static Operation,
    response: RawResponse,
) -> Result<(T, RawResponse), Error<E>> {
    if !response.succeeded {
        return Err(Error::failing(operation, response));
    }
    match T::from_response(&response) {
        Ok(value) => Ok((value, response)),
        Err(fault) => Err(Failure::answer(ErrorKind::Decode, operation, response, Some(fault)).into()),
    }
}

/// Adds the methods of every [`Call`] to the call type of an operation.
#[doc(hidden)]
#[macro_export]
macro_rules! __call_options {
    ($name:ident, $output:ty, $error:ty $(,)?) => {
        impl<'c> $name<'c> {
            /// Sets the deadline of this call, with retries and the response body, instead of the client's.
            #[inline]
            pub fn timeout(self, timeout: ::core::time::Duration) -> Self {
                Self(self.0.timeout(timeout))
            }

            /// Sends this header too, or instead of the client's header with that name. Its value counts as secret.
            #[inline]
            pub fn header(self, name: &str, value: &str) -> Self {
                Self(self.0.header(name, value))
            }

            /// Sends this header, whose value is no secret.
            #[inline]
            pub fn plain_header(self, name: &str, value: &str) -> Self {
                Self(self.0.plain_header(name, value))
            }

            /// Sets the retry policy of this call, instead of the client's.
            #[inline]
            pub fn retry(self, policy: $crate::generated_v1::RetryPolicy) -> Self {
                Self(self.0.retry(policy))
            }

            /// Returns the URL of this call, without the client's credentials; nothing is sent.
            pub fn url(&self) -> ::core::result::Result<::std::string::String, $crate::generated_v1::Error<$error>> {
                self.0.url()
            }

            /// Returns the status and the headers with the value.
            pub fn with_response(self) -> $crate::generated_v1::WithResponse<'c, $output, $error> {
                self.0.with_response()
            }
        }

        impl<'c> $crate::generated_v1::CallOptions<'c> for $name<'c> {
            #[inline]
            fn request_of_call(&mut self) -> &mut $crate::generated_v1::RequestBuilder<'c> {
                self.0.draft()
            }
        }

        impl ::core::future::Future for $name<'_> {
            type Output = ::core::result::Result<$output, $crate::generated_v1::Error<$error>>;

            #[inline]
            fn poll(
                mut self: ::core::pin::Pin<&mut Self>,
                context: &mut ::core::task::Context<'_>,
            ) -> ::core::task::Poll<Self::Output> {
                ::core::future::Future::poll(::core::pin::Pin::new(&mut self.0), context)
            }
        }

        impl ::core::fmt::Debug for $name<'_> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Debug::fmt(&self.0, f)
            }
        }
    };
}
