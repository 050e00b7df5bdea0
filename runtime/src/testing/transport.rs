//! A transport without a network, for the tests of code that uses a generated client.

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderMap, HeaderValue};
use http::{Method, StatusCode, Uri};

use crate::json::{self, Decode};
use crate::transport::{Body, BoxFuture, MonotonicTime, SendOptions, Transport, TransportError};

/// Sends prepared replies from a queue, and records requests. Clones share queue and records: one is passed to
/// [`ClientBuilder::transport`](crate::ClientBuilder::transport), and the other returns the requests.
///
/// The body of a request is read to its end before a reply is used. A body that fails uses no reply.
///
/// No time passes: a wait is recorded and ends immediately. The call's deadline ends an exchange that hangs, and the
/// limit for pauses ends a stream that pauses.
#[derive(Clone)]
pub struct MockTransport(Arc<Mutex<State>>);

struct State {
    replies: VecDeque<Reply>,
    requests: Vec<RecordedRequest>,
    waits: Vec<Duration>,
    now: MonotonicTime,
}

enum Reply {
    Answer(http::Response<Body>),
    Failure(TransportError),
    Silence,
}

/// A request in the form in which it would be sent.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct RecordedRequest {
    /// The method.
    pub method: Method,
    /// The whole URL.
    pub uri: Uri,
    /// The headers, the credential included.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
    /// The table of a body in XML.
    #[cfg(feature = "xml")]
    table: Option<&'static crate::xml::XmlNode>,
}

impl RecordedRequest {
    pub(super) fn new(head: http::request::Parts, body: Bytes) -> Self {
        #[cfg(feature = "xml")]
        let table = head.extensions.get().map(|crate::xml::XmlRequest(table)| *table);
        Self {
            method: head.method,
            uri: head.uri,
            headers: head.headers,
            body,
            #[cfg(feature = "xml")]
            table,
        }
    }

    /// Decodes the body, for instance as a [`serde_json::Value`]. A body in XML is translated to JSON, by the
    /// description of the operation.
    ///
    /// # Errors
    /// An error if the body is not a JSON text of that type, or not a document of it.
    pub fn json<T: Decode>(&self) -> Result<T, json::Error> {
        #[cfg(feature = "xml")]
        if let Some(table) = self.table {
            return crate::xml::decode_xml(&self.body, table);
        }
        crate::json::from_slice(&self.body)
    }

    /// Returns a header as text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }
}

impl MockTransport {
    /// Makes a transport without replies.
    pub fn new() -> Self {
        let now = MonotonicTime::now();
        Self(Arc::new(Mutex::new(State { replies: VecDeque::new(), requests: Vec::new(), waits: Vec::new(), now })))
    }

    /// Adds a reply with this status and JSON text.
    ///
    /// An invalid status (RFC 9110 section 15: 100 to 999) makes the request fail.
    pub fn reply(&self, status: u16, json: impl Into<Bytes>) -> &Self {
        let Ok(status) = StatusCode::from_u16(status) else {
            return self
                .fail(TransportError::exchange(format!("the mock has a reply with the invalid status {status}")));
        };
        let mut answer = http::Response::new(Body::from(json.into()));
        *answer.status_mut() = status;
        answer.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        self.reply_with(answer)
    }

    /// Adds a reply with this response.
    pub fn reply_with(&self, answer: http::Response<impl Into<Body>>) -> &Self {
        self.queue(Reply::Answer(answer.map(Into::into)))
    }

    /// Makes the next request without a reply fail.
    pub fn fail(&self, error: TransportError) -> &Self {
        self.queue(Reply::Failure(error))
    }

    /// Adds a request that never has a response.
    pub fn hang(&self) -> &Self {
        self.queue(Reply::Silence)
    }

    /// Returns all requests so far, in their order.
    pub fn requests(&self) -> Vec<RecordedRequest> {
        self.state().requests.clone()
    }

    /// Returns all waits so far, in their order: the waits before retries, and the deadlines that passed.
    pub fn waits(&self) -> Vec<Duration> {
        self.state().waits.clone()
    }

    fn queue(&self, reply: Reply) -> &Self {
        self.state().replies.push_back(reply);
        self
    }

    /// Returns the state. A test that panicked in another thread leaves it valid.
    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn record(&self, head: http::request::Parts, body: Bytes) -> Option<Reply> {
        self.note(RecordedRequest::new(head, body));
        self.state().replies.pop_front()
    }

    /// Adds a request to the records.
    pub(super) fn note(&self, request: RecordedRequest) {
        self.state().requests.push(request);
    }
}

impl Default for MockTransport {
    fn default() -> Self {
        Self::new()
    }
}

impl Transport for MockTransport {
    fn send<'a>(
        &'a self,
        request: http::Request<Body>,
        _options: &'a SendOptions,
    ) -> BoxFuture<'a, Result<http::Response<Body>, TransportError>> {
        Box::pin(async move {
            let (head, body) = request.into_parts();
            let body = body.collect().await?;
            match self.record(head, body) {
                Some(Reply::Answer(answer)) => Ok(answer),
                Some(Reply::Failure(error)) => Err(error),
                Some(Reply::Silence) => std::future::pending().await,
                None => Err(TransportError::exchange("the mock has no reply left")),
            }
        })
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        Box::pin(async move {
            let mut state = self.state();
            state.waits.push(duration);
            state.now = state.now.checked_add(duration).unwrap_or(state.now);
        })
    }

    fn now(&self) -> MonotonicTime {
        self.state().now
    }
}

impl fmt::Debug for MockTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = self.state();
        let (requests, replies) = (state.requests.len(), state.replies.len());
        f.debug_struct("MockTransport").field("requests", &requests).field("replies", &replies).finish_non_exhaustive()
    }
}
