//! Mocks and recordings of services, for the tests of code that uses a generated client.

mod call;
mod cassette;
mod condition;
mod difference;
mod error;
mod example;
mod expectation;
mod expectations;
mod expected;
mod mock;
mod reply;
mod transport;

pub use self::call::MockCall;
pub(crate) use self::cassette::RecordedCall;
pub use self::cassette::{Cassette, CassetteError, ReplayTransport};
pub use self::error::MockError;
pub use self::expectation::Expectation;
pub use self::mock::Mock;
pub use self::reply::{RawReplies, Reply};
pub use self::transport::{MockTransport, RecordedRequest};
// For generated code.
#[doc(hidden)]
pub use self::{
    example::example,
    expectations::Expectations,
    mock::MockedApi,
    reply::{Replies, status_beside, status_within},
};
