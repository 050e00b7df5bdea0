//! The span of a call, with the names of OpenTelemetry's conventions for HTTP clients, and without the feature `tracing`
//! nothing.

#[cfg(not(feature = "tracing"))]
mod none;
#[cfg(feature = "tracing")]
mod recorded;

#[cfg(not(feature = "tracing"))]
pub(crate) use self::none::{BodySpan, Span};
#[cfg(feature = "tracing")]
pub(crate) use self::recorded::{BodySpan, Span};
