//! A span per call and an event per attempt, with the names of OpenTelemetry's conventions for HTTP clients. They contain
//! no URL, no header and no content of a body.

#[cfg(feature = "tracing")]
mod events;
#[cfg(not(feature = "tracing"))]
mod no_events;

#[cfg(feature = "tracing")]
pub(crate) use self::events::{attempt_begins, attempt_ends, retries, span, within};
#[cfg(not(feature = "tracing"))]
pub(crate) use self::no_events::{attempt_begins, attempt_ends, retries, span, within};
