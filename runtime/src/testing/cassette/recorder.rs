//! Records the calls of a client.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use http::{HeaderMap, Method, StatusCode, Uri};

use super::body::{RecordedBody, Undescribed};
use super::capture::{Captured, RecordedCall};
use super::error::CassetteError;
use super::format::{self, Failure, Interaction, Outcome, Request, Response};
use super::redaction::{Knowledge, Redaction};
use super::replay::ReplayTransport;
use crate::Secret;
use crate::auth::Redactor;
use crate::json::{Kind, Part, Reader, from_str, rewrite};
use crate::transport::{Body, BoxFuture, MonotonicTime, SendFuture, SendOptions, Transport, TransportError};

/// Recorded calls of a service, without secrets. Tests replay them without a network.
///
/// [`ClientBuilder::record`](crate::ClientBuilder::record) records the calls of a client, [`to_json`](Self::to_json)
/// returns them as readable JSON, and [`replay`](Self::replay) makes a transport of that JSON. Clones share the calls.
/// The guide, [`testing`](crate::guide::testing), has an example.
///
/// These parts are replaced by `[redacted]`, at each place where they occur:
///
/// - credentials, and headers that count as secrets;
/// - parameters and members that are secrets in the description, in requests and in responses;
/// - members of responses that the description does not have;
/// - bodies that no type has read, such as those of raw calls, and of failures without a description;
/// - requests for tokens and their responses, except for the members of OAuth 2 that are no secrets;
/// - headers of responses, except for those that by definition have no secret, such as `Content-Type` and `ETag`.
///
/// In JSON that no type has read, all texts and numbers are replaced. Another such body is replaced as a whole.
///
/// A secret boolean and a secret member name in a form or in a part of a multipart body are recorded unchanged.
#[derive(Clone, Default)]
pub struct Cassette(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    exchanges: Vec<Exchange>,
    kept_headers: Vec<String>,
    unknown: Option<Undescribed>,
}

/// A request and its response, unchanged.
struct Exchange {
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    body: Captured,
    /// The call; `None` for requests for tokens.
    call: Option<RecordedCall>,
    received: Received,
}

enum Received {
    /// No response so far. Such a request is not written.
    Pending,
    Response(StatusCode, HeaderMap, Captured),
    Failure(TransportError),
}

impl Cassette {
    /// Makes an empty cassette.
    pub fn new() -> Self {
        Self::default()
    }

    /// Records the values of this header of responses, too. Its values must not be secrets.
    #[must_use]
    pub fn keep_header(self, name: impl Into<String>) -> Self {
        self.state().kept_headers.push(name.into());
        self
    }

    /// Records the bodies that no type has read, such as those of raw calls. Only secrets that are known from other
    /// places are redacted in them.
    #[must_use]
    pub fn keep_undescribed(self) -> Self {
        self.state().unknown = Some(Undescribed::Kept);
        self
    }

    /// Returns the finished calls so far as JSON, in the order of their requests.
    ///
    /// Call it after the responses were read: a response that no type has read so far is redacted.
    ///
    /// # Errors
    /// An error if a recorded value has no JSON. The reason is then a fault of specweld.
    pub fn to_json(&self) -> Result<String, CassetteError> {
        let state = self.state();
        let redactor = state.redactor();
        let redaction = Redaction { redactor: &redactor, kept_headers: &state.kept_headers };
        let unknown = state.unknown.unwrap_or(Undescribed::Redacted);
        let interactions: Vec<Interaction> =
            state.exchanges.iter().filter_map(|exchange| exchange.interaction(&redaction, unknown)).collect();
        format::write(&interactions)
            .map_err(|error| CassetteError::new(format!("the cassette cannot be written: {error}")))
    }

    /// Makes a transport that returns the recorded responses.
    ///
    /// # Errors
    /// An error with its line, if the text is not the JSON of a cassette.
    pub fn replay(json: &str) -> Result<ReplayTransport, CassetteError> {
        format::read(json).map(ReplayTransport::new)
    }

    /// Returns a transport that records the requests of another one.
    pub(crate) fn recording(&self, inner: Arc<dyn Transport>) -> Arc<dyn Transport> {
        Arc::new(RecordingTransport { inner, cassette: self.clone() })
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn begin(&self, exchange: Exchange) -> usize {
        let mut state = self.state();
        state.exchanges.push(exchange);
        state.exchanges.len() - 1
    }

    fn end(&self, index: usize, received: Received) {
        if let Some(exchange) = self.state().exchanges.get_mut(index) {
            exchange.received = received;
        }
    }
}

impl State {
    /// Returns the redactor for the secrets of all calls.
    fn redactor(&self) -> Redactor {
        self.exchanges.iter().fold(Redactor::default(), |redactor, exchange| {
            let redactor = redactor.with_sensitive_headers(&exchange.headers);
            let Some(call) = &exchange.call else { return redactor };
            let received = call.notes.secrets().iter().flat_map(|text| texts(text)).collect::<Vec<_>>();
            redactor.merged(&call.redactor).and(received)
        })
    }
}

/// Returns the strings in the first JSON value of a text.
fn texts(text: &str) -> Vec<Secret> {
    let mut found = Vec::new();
    if let Ok(value) = Reader::of(text).raw() {
        let mut collect = |part: &Part<'_>| {
            if part.kind == Kind::Text {
                found.extend(from_str::<String>(part.text).ok().map(Secret::from));
            }
            None
        };
        // OK because the value was decoded before, so that it is JSON.
        let _ = rewrite(value, &mut collect, &|name| name);
    }
    found
}

impl Exchange {
    /// Returns the exchange without secrets; `None` if it has no response.
    fn interaction(&self, redaction: &Redaction<'_>, unknown: Undescribed) -> Option<Interaction> {
        let call = self.call.as_ref();
        let knowledge = if call.is_some() { Knowledge::Described } else { Knowledge::Unknown };
        let outcome = match &self.received {
            Received::Pending => return None,
            Received::Failure(error) => Outcome::Failure(Failure::of(error, |text| redaction.text(text))),
            Received::Response(status, headers, body) => {
                let notes = call.map(|call| &*call.notes);
                Outcome::Response(Response {
                    status: *status,
                    headers: redaction.response_headers(headers),
                    body: RecordedBody::of_response(&body.bytes(), headers, redaction, notes, unknown),
                    failure: body.error().map(|error| Failure::of(&error, |text| redaction.text(text))),
                })
            }
        };
        let request = Request {
            method: self.method.clone(),
            url: redaction.url(&self.uri, knowledge),
            headers: redaction.request_headers(&self.headers),
            body: RecordedBody::of_request(&self.body.bytes(), &self.headers, redaction, call),
        };
        let operation = call.map_or_else(String::new, |call| call.operation_id.to_owned());
        Some(Interaction { operation, request, outcome })
    }
}

/// A transport whose requests and responses are recorded.
struct RecordingTransport {
    inner: Arc<dyn Transport>,
    cassette: Cassette,
}

impl Transport for RecordingTransport {
    fn send<'a>(&'a self, request: http::Request<Body>, options: &'a SendOptions) -> SendFuture<'a> {
        let (mut head, body) = request.into_parts();
        let call = head.extensions.remove();
        let (body, captured) = Captured::of(body);
        let index = self.cassette.begin(Exchange {
            method: head.method.clone(),
            uri: head.uri.clone(),
            headers: head.headers.clone(),
            body: captured,
            call,
            received: Received::Pending,
        });
        Box::pin(async move {
            match self.inner.send(http::Request::from_parts(head, body), options).await {
                Ok(response) => {
                    let (head, body) = response.into_parts();
                    let (body, captured) = Captured::of(body);
                    self.cassette.end(index, Received::Response(head.status, head.headers.clone(), captured));
                    Ok(http::Response::from_parts(head, body))
                }
                Err(error) => {
                    self.cassette.end(index, Received::Failure(error.copied()));
                    Err(error)
                }
            }
        })
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        self.inner.sleep(duration)
    }

    fn now(&self) -> MonotonicTime {
        self.inner.now()
    }
}

/// Shows the number of requests only.
impl fmt::Debug for Cassette {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Cassette").field("requests", &self.state().exchanges.len()).finish_non_exhaustive()
    }
}
