//! The expectations of a mock, and the search for the one that answers a call.

use std::fmt;
use std::panic::Location;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use http::{Request, Response};

use super::call::MockCall;
use super::condition::Condition;
use super::expected::{Expected, Prepared, Target};
use super::transport::{MockTransport, RecordedRequest};
use crate::layer::{Attempt, Layer};
use crate::transport::{Body, BoxFuture, MonotonicTime, SendFuture, SendOptions, Sent, Transport, TransportError};

/// The expectations of a mock; clones share them.
#[derive(Clone)]
pub struct Expectations(Arc<Shared>);

struct Shared {
    /// The clock, and the record of requests.
    transport: MockTransport,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    expected: Vec<Expected>,
    /// The reports of the calls without a reply.
    unanswered: Vec<String>,
}

/// The result of comparing a call with the expectations.
enum Search {
    /// The index of the expectation that answers the call.
    Found(usize),
    /// A report about the expectations of the operation, and about all others.
    Missed(String),
}

impl Expectations {
    pub(super) fn new() -> Self {
        Self(Arc::new(Shared { transport: MockTransport::new(), state: Mutex::default() }))
    }

    /// Adds an expectation, and returns its index.
    pub(super) fn add(&self, expected: Expected) -> usize {
        let mut state = self.state();
        state.expected.push(expected);
        state.expected.len() - 1
    }

    pub(super) fn change<T>(&self, index: usize, change: impl FnOnce(&mut Expected) -> T) -> Option<T> {
        self.state().expected.get_mut(index).map(change)
    }

    pub(super) fn transport(&self) -> &MockTransport {
        &self.0.transport
    }

    /// Returns the state. A test that panicked in another thread leaves it valid.
    fn state(&self) -> MutexGuard<'_, State> {
        self.0.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns the unmet expectations and the calls without a reply, in words.
    pub(super) fn problems(&self) -> Vec<String> {
        let state = self.state();
        let unmet = state.expected.iter().filter(|expected| !expected.is_met()).map(|expected| {
            let Expected { target, place, calls, .. } = expected;
            format!("{target}: expected calls: {}, received: {calls} ({place})", expected.wanted())
        });
        unmet.chain(state.unanswered.iter().cloned()).collect()
    }

    /// Answers a call. `redact` removes the secrets of the call from the report.
    async fn answer(
        &self,
        request: Request<Body>,
        (operation_id, template): (&'static str, &'static str),
        redact: impl Fn(String) -> String,
    ) -> Sent {
        let (head, body) = request.into_parts();
        let body = body.collect().await?;
        let sent = RecordedRequest::new(head, body);
        self.transport().note(sent.clone());
        let call = MockCall::new(sent, operation_id, template);
        match self.take(&call) {
            Ok(Prepared::Response(status, headers, body)) => {
                let mut response = Response::new(body.unwrap_or_else(Body::empty));
                *response.status_mut() = status;
                *response.headers_mut() = headers;
                Ok(response)
            }
            Ok(Prepared::Failure(error)) => Err(error),
            Ok(Prepared::Silence) => std::future::pending().await,
            Ok(Prepared::Invalid(reason)) => Err(self.unanswered(format!("{}: {reason}", title(&call)))),
            Err(report) => Err(self.unanswered(redact(report))),
        }
    }

    /// Records the report of a call without a reply, and makes the call fail with it.
    fn unanswered(&self, report: String) -> TransportError {
        self.state().unanswered.push(report.clone());
        TransportError::refused(report)
    }

    /// Takes the answer of the first expectation that a call satisfies; returns a report if there is none.
    fn take(&self, call: &MockCall) -> Result<Prepared, String> {
        loop {
            let index = match self.search(call) {
                Search::Found(index) => index,
                Search::Missed(report) => return Err(report),
            };
            // Another call can use the expectation up in the meantime.
            let answer = |expected: &mut Expected| {
                (!expected.is_used_up()).then(|| {
                    let answer = expected.answer();
                    expected.calls += 1;
                    answer
                })
            };
            if let Some(answer) = self.change(index, answer).flatten() {
                return Ok(answer);
            }
        }
    }

    /// Searches the first expectation that a call satisfies. No lock is held while a predicate of the user runs.
    fn search(&self, call: &MockCall) -> Search {
        let (mut differences, mut others) = (Vec::new(), Vec::new());
        let mut index = 0;
        while let Some(candidate) = self.change(index, |expected| Candidate::of(expected)) {
            if !candidate.target.is_of(call) {
                let name = format!("`{}`", candidate.target);
                if !others.contains(&name) {
                    others.push(name);
                }
            } else if candidate.is_used_up {
                differences.push(format!("{}: received its {} calls", candidate.place, candidate.wanted));
            } else {
                let found: Vec<String> = candidate.conditions.iter().filter_map(|condition| condition(call)).collect();
                if found.is_empty() {
                    return Search::Found(index);
                }
                differences.extend(found.iter().map(|found| format!("{}: {found}", candidate.place)));
            }
            index += 1;
        }
        Search::Missed(report(call, &differences, &others))
    }
}

/// The parts of an expectation that are compared with a call.
struct Candidate {
    target: Target,
    place: &'static Location<'static>,
    conditions: Vec<Condition>,
    is_used_up: bool,
    wanted: String,
}

impl Candidate {
    fn of(expected: &Expected) -> Self {
        let (target, conditions) = (expected.target.clone(), expected.conditions.clone());
        let (is_used_up, wanted) = (expected.is_used_up(), expected.wanted());
        Self { target, place: expected.place, conditions, is_used_up, wanted }
    }
}

/// Returns the operation of a call, with its method and path template.
fn title(call: &MockCall) -> String {
    match call.path_template() {
        "" => format!("{} {}", call.method, call.uri.path()),
        template => format!("{} ({} {template})", call.operation_id(), call.method),
    }
}

fn report(call: &MockCall, differences: &[String], others: &[String]) -> String {
    let mut lines = vec![format!("{}: no expectation of the mock answers this call", title(call))];
    match (differences, others) {
        ([], []) => lines.push("the mock has no expectations".to_owned()),
        ([], others) => lines.push(format!("the mock only expects calls of {}", others.join(", "))),
        (differences, _) => lines.extend(differences.iter().map(|line| format!("expectation at {line}"))),
    }
    lines.join("\n  ")
}

/// Answers the calls of operations, after all other layers.
impl Layer for Expectations {
    fn handle(&self, mut attempt: Attempt) -> SendFuture<'_> {
        let facts = (attempt.operation_id(), attempt.path_template());
        let request = std::mem::replace(attempt.request_mut(), Request::new(Body::empty()));
        Box::pin(async move { self.answer(request, facts, |report| attempt.redact(report)).await })
    }
}

/// Answers requests for tokens and requests to another origin, which pass through no layer.
impl Transport for Expectations {
    fn send<'a>(&'a self, request: Request<Body>, _options: &'a SendOptions) -> SendFuture<'a> {
        Box::pin(self.answer(request, ("", ""), |report| report))
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        self.transport().sleep(duration)
    }

    fn now(&self) -> MonotonicTime {
        self.transport().now()
    }
}

impl fmt::Debug for Expectations {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Expectations").field("expected", &self.state().expected.len()).finish_non_exhaustive()
    }
}
