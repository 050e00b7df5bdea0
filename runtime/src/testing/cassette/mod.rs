//! Cassettes: recorded calls of a service, which tests replay without a network.

mod body;
mod capture;
mod error;
mod format;
mod pattern;
mod recorder;
mod redaction;
mod replay;

pub(crate) use self::capture::RecordedCall;
pub use self::error::CassetteError;
pub use self::recorder::Cassette;
pub use self::replay::ReplayTransport;
