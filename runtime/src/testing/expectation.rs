//! An expectation: a call that a mock answers, with its conditions.

use std::fmt;
use std::ops::Deref;
use std::panic::Location;

use super::call::MockCall;
use super::condition::{self, Condition};
use super::expectations::Expectations;
use super::expected::{Expected, Target, Times};
use super::reply::Replies;
use crate::json::{Encode, to_vec};
use crate::transport::{Body, TransportError};

/// A call that a mock expects. `R` has a method for each reply that the description allows.
///
/// First come conditions and the number of calls, then the replies. Each reply answers one call, in the order of the
/// replies. With [`times`](Self::times) or [`at_least`](Self::at_least), the last reply answers all further calls.
pub struct Expectation<R> {
    target: Replies,
    replies: R,
}

impl Expectations {
    /// Adds an expectation of the operation with this identifier.
    #[track_caller]
    pub fn expectation<R>(&self, operation_id: &'static str, replies: fn(Replies) -> R) -> Expectation<R> {
        self.of_target(Target::Operation(operation_id), replies)
    }

    #[track_caller]
    pub(super) fn of_target<R>(&self, target: Target, replies: fn(Replies) -> R) -> Expectation<R> {
        let index = self.add(Expected::new(target));
        let target = Replies::new(self.clone(), index);
        Expectation { replies: replies(target.clone()), target }
    }
}

impl<R> Expectation<R> {
    /// Expects only calls for which the predicate holds. It can be used several times.
    #[track_caller]
    #[must_use = "an expectation needs a reply"]
    pub fn with(self, predicate: impl Fn(&MockCall) -> bool + Send + Sync + 'static) -> Self {
        self.condition(condition::predicate(predicate, Location::caller()))
    }

    /// Expects only calls with this value of a path parameter.
    ///
    /// The name is that of the description. The value is the text in the path, percent-decoded.
    #[must_use = "an expectation needs a reply"]
    pub fn path(self, name: impl Into<String>, value: impl fmt::Display) -> Self {
        self.condition(condition::path(name.into(), value.to_string()))
    }

    /// Expects only calls with this value of a query parameter, percent-decoded.
    #[must_use = "an expectation needs a reply"]
    pub fn query(self, name: impl Into<String>, value: impl fmt::Display) -> Self {
        self.condition(condition::query(name.into(), value.to_string()))
    }

    /// Expects only calls with this header.
    #[must_use = "an expectation needs a reply"]
    pub fn header(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.condition(condition::header(name.into(), value.into()))
    }

    /// Expects only calls with this JSON value as their body. The members of objects can be in any order.
    #[must_use = "an expectation needs a reply"]
    pub fn json(self, body: &(impl Encode + ?Sized)) -> Self {
        let read = |bytes: Vec<u8>| crate::json::from_slice(&bytes);
        match to_vec(body).and_then(read) {
            Ok(value) => self.condition(condition::json(value)),
            Err(error) => {
                self.target.refuse(&format!("the expected body cannot be written as JSON: {error}"));
                self
            }
        }
    }

    fn condition(self, condition: Condition) -> Self {
        self.target.change(|expected| expected.conditions.push(condition));
        self
    }

    /// Expects exactly this number of calls.
    #[must_use = "an expectation needs a reply"]
    pub fn times(self, calls: usize) -> Self {
        self.target.change(|expected| expected.times = Times::Exactly(calls));
        self
    }

    /// Expects this number of calls or more. With 0, calls are allowed, and none is required.
    #[must_use = "an expectation needs a reply"]
    pub fn at_least(self, calls: usize) -> Self {
        self.target.change(|expected| expected.times = Times::AtLeast(calls));
        self
    }

    /// Adds a reply of any kind, even one that the description does not allow: another status, or an invalid body.
    ///
    /// A body that is a stream answers one call.
    #[expect(clippy::return_self_not_must_use, reason = "the expectation has a reply")]
    pub fn reply_raw(self, response: http::Response<impl Into<Body>>) -> Self {
        self.target.raw(response.map(Into::into));
        self
    }

    /// Adds a failure of the transport in place of a reply.
    #[expect(clippy::return_self_not_must_use, reason = "the expectation has a reply")]
    pub fn fail(self, error: TransportError) -> Self {
        self.target.failure(error);
        self
    }

    /// Adds a call without a response. The deadline of the call ends it, without a wait.
    #[expect(clippy::return_self_not_must_use, reason = "the expectation has a reply")]
    pub fn hang(self) -> Self {
        self.target.silence();
        self
    }
}

impl<R> Deref for Expectation<R> {
    type Target = R;

    fn deref(&self) -> &R {
        &self.replies
    }
}

impl<R> fmt::Debug for Expectation<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Expectation").finish_non_exhaustive()
    }
}
