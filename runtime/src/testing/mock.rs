//! The mock of a generated client.

use std::fmt;
use std::ops::Deref;
use std::time::Duration;

use super::error::MockError;
use super::expectation::Expectation;
use super::expectations::Expectations;
use super::expected::Target;
use super::reply::RawReplies;
use super::transport::RecordedRequest;
use crate::ClientBuilder;
use crate::client::Core;

/// The operations of a mocked API, in generated code.
#[doc(hidden)]
pub trait MockedApi: Sized {
    /// The client of the API.
    type Client: From<Core>;

    /// Makes the operations, which add their expectations to these.
    fn new(expectations: Expectations) -> Self;

    /// Returns a builder of the client.
    fn builder() -> ClientBuilder<Self::Client>;
}

/// A mock of a service, with the typed replies that its description allows. The option `mock = true` of
/// [`generate_api!`](crate::generate_api) generates the methods of `O`, one for each operation.
///
/// A call is answered by the first expectation of its operation whose conditions it satisfies, and that expects a
/// further call. So calls can be made in any order, and at the same time. A call without such an expectation fails,
/// and its error lists the expectations and the differences.
///
/// Clones share their expectations. No time passes: waits and deadlines end immediately, as those of
/// [`MockTransport`](super::MockTransport).
///
/// An operation can have the name of a method of this type, such as `verify`. It is then `(*mock).verify()`.
#[derive(Clone)]
pub struct Mock<O> {
    expectations: Expectations,
    operations: O,
}

impl<O: MockedApi> Mock<O> {
    /// Makes a mock without expectations.
    pub fn new() -> Self {
        let expectations = Expectations::new();
        Self { operations: O::new(expectations.clone()), expectations }
    }

    /// Returns a client of the mock. It needs no credential, and its base URL is `https://mock.test`.
    #[expect(clippy::expect_used, clippy::missing_panics_doc, reason = "OK because the settings are valid constants")]
    pub fn client(&self) -> O::Client {
        self.builder().build().expect("the settings of a mock are valid")
    }

    /// Returns a builder of clients of the mock, for a client with credentials, headers, layers or retry policies.
    pub fn builder(&self) -> ClientBuilder<O::Client> {
        O::builder().mock(self.expectations.clone())
    }
}

impl<O> Mock<O> {
    /// Expects calls of a path that the description does not have, or requests for tokens. The path is that of the URL,
    /// percent-encoded and without a query.
    #[track_caller]
    pub fn raw(&self, method: http::Method, path: impl Into<String>) -> Expectation<RawReplies> {
        self.expectations.of_target(Target::Path(method, path.into()), RawReplies)
    }

    /// Checks that each expectation received its number of calls, and that each call had a reply.
    ///
    /// # Errors
    /// The list of expectations with too few calls, of calls without a reply, and of replies that cannot be sent.
    pub fn verify(&self) -> Result<(), MockError> {
        let problems = self.expectations.problems();
        if problems.is_empty() { Ok(()) } else { Err(MockError::new(problems)) }
    }

    /// Returns all requests so far, in their order.
    pub fn requests(&self) -> Vec<RecordedRequest> {
        self.expectations.transport().requests()
    }

    /// Returns all waits so far, in their order: the waits before retries, and the deadlines that passed.
    pub fn waits(&self) -> Vec<Duration> {
        self.expectations.transport().waits()
    }
}

impl<O: MockedApi> Default for Mock<O> {
    fn default() -> Self {
        Self::new()
    }
}

impl<O> Deref for Mock<O> {
    type Target = O;

    fn deref(&self) -> &O {
        &self.operations
    }
}

impl<O> fmt::Debug for Mock<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Mock").field(&self.expectations).finish()
    }
}
