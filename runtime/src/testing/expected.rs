//! The data of one expectation: its calls, conditions and replies.

use std::fmt;
use std::panic::Location;

use http::{HeaderMap, Method, StatusCode};

use super::call::MockCall;
use super::condition::Condition;
use crate::transport::{Body, TransportError};

/// One expectation.
pub(super) struct Expected {
    pub(super) target: Target,
    /// The place of the expectation in the user's code.
    pub(super) place: &'static Location<'static>,
    pub(super) conditions: Vec<Condition>,
    pub(super) replies: Vec<Prepared>,
    pub(super) times: Times,
    /// The reason why no call can be answered.
    pub(super) invalid: Option<String>,
    /// The number of calls so far.
    pub(super) calls: usize,
}

/// The calls that an expectation can answer.
#[derive(Clone)]
pub(super) enum Target {
    /// The calls of the operation with this identifier.
    Operation(&'static str),
    /// The raw calls with this method and path.
    Path(Method, String),
}

/// The number of calls that an expectation expects.
#[derive(Clone, Copy)]
pub(super) enum Times {
    /// One for each reply.
    PerReply,
    Exactly(usize),
    AtLeast(usize),
}

impl Expected {
    /// Makes an expectation of one call, without conditions and replies.
    #[track_caller]
    pub(super) fn new(target: Target) -> Self {
        Self {
            target,
            place: Location::caller(),
            conditions: Vec::new(),
            replies: Vec::new(),
            times: Times::PerReply,
            invalid: None,
            calls: 0,
        }
    }

    pub(super) fn is_used_up(&self) -> bool {
        match self.times {
            Times::PerReply => self.calls >= self.replies.len().max(1),
            Times::Exactly(calls) => self.calls >= calls,
            Times::AtLeast(_) => false,
        }
    }

    /// Returns the number of calls in words.
    pub(super) fn wanted(&self) -> String {
        let (calls, more) = match self.times {
            Times::PerReply => (self.replies.len().max(1), ""),
            Times::Exactly(calls) => (calls, ""),
            Times::AtLeast(calls) => (calls, " or more"),
        };
        format!("{calls}{more}")
    }

    pub(super) fn is_met(&self) -> bool {
        match self.times {
            Times::AtLeast(calls) => self.calls >= calls,
            Times::PerReply | Times::Exactly(_) => self.is_used_up(),
        }
    }

    /// Returns the answer to the next call. The last reply answers all further calls.
    pub(super) fn answer(&mut self) -> Prepared {
        if let Some(reason) = &self.invalid {
            return Prepared::Invalid(reason.clone());
        }
        let last = self.replies.len().saturating_sub(1);
        match self.replies.get_mut(self.calls.min(last)) {
            Some(Prepared::Response(status, headers, body)) => {
                let bytes = body.as_ref().and_then(Body::bytes);
                match bytes.map(Body::from).or_else(|| body.take()) {
                    Some(body) => Prepared::Response(*status, headers.clone(), Some(body)),
                    None => Prepared::Invalid("the reply is a stream, which answers one call only".to_owned()),
                }
            }
            Some(Prepared::Failure(error)) => Prepared::Failure(error.copied()),
            Some(Prepared::Silence) => Prepared::Silence,
            Some(Prepared::Invalid(reason)) => Prepared::Invalid(reason.clone()),
            None => Prepared::Invalid("the expectation has no reply".to_owned()),
        }
    }
}

impl Target {
    pub(super) fn is_of(&self, call: &MockCall) -> bool {
        match self {
            // A raw call has an identifier, too, but no template.
            Self::Operation(id) => call.operation_id() == *id && !call.path_template().is_empty(),
            Self::Path(method, path) => {
                call.path_template().is_empty() && call.method == *method && call.uri.path() == path
            }
        }
    }
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Operation(id) => f.write_str(id),
            Self::Path(method, path) => write!(f, "{method} {path}"),
        }
    }
}

/// The answer of a mock to a call.
pub(super) enum Prepared {
    /// A response. The body of a stream is `None` after its use.
    Response(StatusCode, HeaderMap, Option<Body>),
    /// A failure of the transport.
    Failure(TransportError),
    /// No response.
    Silence,
    /// A reply that cannot be sent, with the reason.
    Invalid(String),
}
