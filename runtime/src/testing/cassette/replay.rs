//! Answers requests with recorded responses.

use std::collections::VecDeque;
use std::fmt;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;

use super::error::CassetteError;
use super::format::{Interaction, Outcome, Request, Response};
use super::pattern::matches;
use crate::testing::MockTransport;
use crate::transport::{Body, BoxFuture, MonotonicTime, SendFuture, SendOptions, Transport, TransportError};

/// A transport that returns the responses of a [`Cassette`](super::Cassette). Clones share the responses.
///
/// A request is answered by the first recorded call with the same method, path, query and body that has not answered
/// before. So equal requests have their responses in the recorded order, and concurrent ones find their own. The host
/// and the headers are not compared, and a redacted part of a recorded request equals any text. A request without such
/// a call is not sent: its error names the most similar recorded call, and the differences.
///
/// No time passes, as with [`MockTransport`].
#[derive(Clone)]
pub struct ReplayTransport {
    calls: Arc<Mutex<Vec<Recorded>>>,
    clock: MockTransport,
}

struct Recorded {
    interaction: Interaction,
    state: State,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Unused,
    Used,
}

impl ReplayTransport {
    pub(super) fn new(interactions: Vec<Interaction>) -> Self {
        let recorded = |interaction| Recorded { interaction, state: State::Unused };
        let calls = interactions.into_iter().map(recorded).collect();
        Self { calls: Arc::new(Mutex::new(calls)), clock: MockTransport::new() }
    }

    /// Checks that each recorded call was made.
    ///
    /// # Errors
    /// The list of the calls that were not made.
    pub fn verify(&self) -> Result<(), CassetteError> {
        let mut missing = String::new();
        for (index, recorded) in self.calls().iter().enumerate().filter(|(_, recorded)| recorded.state == State::Unused)
        {
            missing.extend(["\n- call ", &(index + 1).to_string(), ": ", &recorded.interaction.request.to_string()]);
        }
        if missing.is_empty() {
            return Ok(());
        }
        Err(CassetteError::new(format!("these calls of the cassette were not made:{missing}")))
    }

    fn calls(&self) -> MutexGuard<'_, Vec<Recorded>> {
        self.calls.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn answer(&self, head: &http::request::Parts, body: &Bytes) -> Result<http::Response<Body>, TransportError> {
        let mut calls = self.calls();
        let found = calls.iter_mut().find(|recorded| {
            recorded.state == State::Unused && differences(&recorded.interaction.request, head, body).is_empty()
        });
        match found {
            Some(recorded) => {
                recorded.state = State::Used;
                match &recorded.interaction.outcome {
                    Outcome::Response(response) => Ok(replayed(response)),
                    Outcome::Failure(failure) => Err(failure.error()),
                }
            }
            None => Err(TransportError::refused(report(&calls, head, body))),
        }
    }
}

/// Returns the path and the query of a request.
fn target(head: &http::request::Parts) -> &str {
    head.uri.path_and_query().map_or("/", |target| target.as_str())
}

/// Returns the differences of a request from a recorded one in words.
fn differences(recorded: &Request, head: &http::request::Parts, body: &Bytes) -> Vec<String> {
    let mut found = Vec::new();
    if recorded.method != head.method {
        found.push(format!("method: expected {}, found {}", recorded.method, head.method));
    }
    let (path, query) = split(recorded.target());
    let (sent_path, sent_query) = split(target(head));
    if !matches(path, sent_path) {
        found.push(format!("path: expected {path:?}, found {sent_path:?}"));
    }
    if !matches(query, sent_query) {
        found.push(format!("query: expected {query:?}, found {sent_query:?}"));
    }
    found.extend(recorded.body.difference(body, &head.headers).map(|words| format!("body: {words}")));
    found
}

fn split(target: &str) -> (&str, &str) {
    target.split_once('?').unwrap_or((target, ""))
}

/// Returns the text for a request without a recorded call.
fn report(calls: &[Recorded], head: &http::request::Parts, body: &Bytes) -> String {
    let (path, _) = split(target(head));
    let request = format!("the cassette has no call for {} {path}", head.method);
    let differing = calls.iter().enumerate().map(|(index, recorded)| {
        let differences = differences(&recorded.interaction.request, head, body);
        (index + 1, recorded, differences)
    });
    // A recorded call of the same operation differs less than one of another method or path.
    let distance = |(_, recorded, differences): &(usize, &Recorded, Vec<String>)| {
        let is_other = |it: &&String| it.starts_with("method: ") || it.starts_with("path: ");
        (differences.iter().filter(is_other).count(), differences.len(), recorded.state == State::Used)
    };
    match differing.min_by_key(distance) {
        None => format!("{request}: it has no calls"),
        Some((number, _, differences)) if differences.is_empty() => {
            format!("{request} left: call {number} and all equal ones have answered already")
        }
        Some((number, recorded, differences)) => {
            let request_of_call = &recorded.interaction.request;
            format!("{request}; the most similar is call {number}, {request_of_call}: {}", differences.join("; "))
        }
    }
}

fn replayed(response: &Response) -> http::Response<Body> {
    let body = response.body.bytes();
    let body = match &response.failure {
        None => Body::from(body),
        Some(failure) => Body::stream(Pieces([Ok(body), Err(failure.error())].into())),
    };
    let mut answer = http::Response::new(body);
    *answer.status_mut() = response.status;
    *answer.headers_mut() = response.header_map();
    answer
}

/// The chunks of a body, and the error with which it breaks off.
struct Pieces(VecDeque<Result<Bytes, TransportError>>);

impl Stream for Pieces {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.pop_front())
    }
}

impl Transport for ReplayTransport {
    fn send<'a>(&'a self, request: http::Request<Body>, _: &'a SendOptions) -> SendFuture<'a> {
        Box::pin(async move {
            let (head, body) = request.into_parts();
            let body = body.collect().await?;
            self.answer(&head, &body)
        })
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        self.clock.sleep(duration)
    }

    fn now(&self) -> MonotonicTime {
        self.clock.now()
    }
}

impl fmt::Debug for ReplayTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let calls = self.calls();
        let unused = calls.iter().filter(|recorded| recorded.state == State::Unused).count();
        f.debug_struct("ReplayTransport").field("calls", &calls.len()).field("unused", &unused).finish_non_exhaustive()
    }
}
