//! A call of a path that the description does not have.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;

use crate::auth::Credential;
use crate::body::file::File;
use crate::call::execute::send;
use crate::call::result::CallResult;
use crate::call::retry::RetryPolicy;
use crate::client::Core;
use crate::client::description::{Method, Operation};
use crate::error::Error;
use crate::json::Encode;
use crate::request::builder::RequestBuilder;
use crate::request::target::Target;
use crate::response::RawResponse;
use crate::transport::BoxFuture;

/// A call of a path that the description does not have, for [`ApiClient::request`](crate::ApiClient::request).
///
/// It has the client's credentials, headers, layers, retries, deadline and limits. Awaiting it returns the response with
/// any status.
#[must_use = "a call is not sent until it is awaited"]
pub struct RawCall<'c> {
    request: Box<RequestBuilder<'c>>,
    /// The exchange, once the call was polled.
    sending: Option<BoxFuture<'c, CallResult>>,
}

/// The operations of raw calls with the methods of OpenAPI.
static OPERATIONS: [Operation; 9] = [
    raw(Method::GET),
    raw(Method::PUT),
    raw(Method::POST),
    raw(Method::DELETE),
    raw(Method::OPTIONS),
    raw(Method::HEAD),
    raw(Method::PATCH),
    raw(Method::TRACE),
    raw(Method::QUERY),
];

/// The operation of raw calls with another method, which the target of the request has.
static OTHER: Operation = raw(Method::Other(""));

const fn raw(method: Method) -> Operation {
    Operation { id: "request", method, path: "", security: &[] }
}

impl<'c> RawCall<'c> {
    pub(crate) fn new(core: &'c Core, method: http::Method, path: &str) -> Self {
        let operation = OPERATIONS.iter().find(|it| it.method.as_str() == method.as_str()).unwrap_or(&OTHER);
        let mut request = core.request(operation);
        request.set_target(Target::checked(method, path));
        Self { request: Box::new(request), sending: None }
    }

    /// Adds a query parameter, percent-encoded.
    pub fn query(mut self, name: &str, value: &str) -> Self {
        self.request.extra_query(name, value);
        self
    }

    /// Sets the body: `value` as JSON.
    pub fn json<B: Encode + ?Sized>(mut self, value: &B) -> Self {
        self.request.json(value);
        self
    }

    /// Sets the body with a media type, such as `text/csv`. The media type of a [`File`] overrides it.
    pub fn body(mut self, media_type: &'static str, body: impl Into<File>) -> Self {
        self.request.bytes(media_type, body);
        self
    }

    /// Sends this header, whose value counts as secret; see [`Call::header`](crate::Call::header).
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.request.secret_header(name, value);
        self
    }

    /// Sends this header, whose value is no secret. The default of `Accept` is JSON.
    pub fn plain_header(mut self, name: &str, value: &str) -> Self {
        self.request.plain_header(name, value);
        self
    }

    /// Sends this credential instead of the client's for its scheme.
    pub fn credential(mut self, credential: Credential) -> Self {
        self.request.own_credential(credential);
        self
    }

    /// Sends to this base URL instead of the client's.
    pub fn base_url(mut self, url: &str) -> Self {
        self.request.own_base_url(url);
        self
    }

    /// Returns the same call, which does not borrow the client: it can be moved to another task or thread.
    pub fn into_owned(mut self) -> RawCall<'static> {
        RawCall { request: Box::new(self.request.take().into_owned()), sending: None }
    }

    /// Sets the deadline of this call, instead of the client's.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.request.options.timeout = Some(timeout);
        self
    }

    /// Sets the retry policy of this call, instead of the client's.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.request.options.retry = Some(policy);
        self
    }
}

impl Future for RawCall<'_> {
    type Output = Result<http::Response<Bytes>, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let Self { request, sending } = &mut *self;
        let sending = sending.get_or_insert_with(|| Box::pin(send(Box::new(request.take()), |_| false)));
        sending.as_mut().poll(context).map(|outcome| Ok(into_response(outcome?)))
    }
}

fn into_response(raw: RawResponse) -> http::Response<Bytes> {
    let mut response = http::Response::new(raw.body);
    *response.status_mut() = raw.status;
    *response.headers_mut() = raw.headers;
    response
}

impl fmt::Debug for RawCall<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawCall").finish_non_exhaustive()
    }
}
