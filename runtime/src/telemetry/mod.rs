//! Measurements and trace contexts by layers, for which no other crate is needed.
//!
//! [`RequestDurations`] passes the metric `http.client.request.duration` to a function, and [`TraceParent`] sends the
//! header `traceparent`. The guide, [telemetry](crate::guide::telemetry), connects both with OpenTelemetry and with the
//! crate `metrics`.

mod duration;
mod trace_context;
mod trace_parent;

pub use self::duration::{Attribute, RequestDuration, RequestDurations};
pub use self::trace_context::{InvalidTraceContext, TraceContext};
pub use self::trace_parent::TraceParent;
