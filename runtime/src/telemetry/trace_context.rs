//! Trace contexts (W3C Trace Context).

use std::fmt;
use std::str::FromStr;

/// The position of a request in a distributed trace (W3C Trace Context, section 3.2).
///
/// Its `Display` is the value of the header `traceparent`, and its `FromStr` reads one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TraceContext {
    trace_id: [u8; 16],
    parent_id: [u8; 8],
    flags: u8,
    state: Option<String>,
}

/// A text is no valid `traceparent`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InvalidTraceContext;

/// The flag of a trace that is recorded (section 3.2.2.5.1).
const SAMPLED: u8 = 1;

impl TraceContext {
    /// Makes a context from the identifiers of a trace and a span, and the trace flags (section 3.2.2).
    ///
    /// # Errors
    /// An error if one of the identifiers has only zeros.
    pub fn new(trace_id: [u8; 16], parent_id: [u8; 8], flags: u8) -> Result<Self, InvalidTraceContext> {
        if trace_id == [0; 16] || parent_id == [0; 8] {
            return Err(InvalidTraceContext);
        }
        Ok(Self { trace_id, parent_id, flags, state: None })
    }

    /// Makes the context of a new trace that is recorded, with random identifiers.
    pub fn random() -> Self {
        let trace_id = fastrand::u128(1..).to_be_bytes();
        Self { trace_id, parent_id: fastrand::u64(1..).to_be_bytes(), flags: SAMPLED, state: None }
    }

    /// Returns the context of a new span in the same trace.
    #[must_use]
    pub fn child(&self) -> Self {
        Self { parent_id: fastrand::u64(1..).to_be_bytes(), ..self.clone() }
    }

    /// Sets the value of the header `tracestate` (section 3.3).
    #[must_use]
    pub fn with_state(self, state: impl Into<String>) -> Self {
        Self { state: Some(state.into()).filter(|state| !state.is_empty()), ..self }
    }

    /// Returns the identifier of the trace.
    pub fn trace_id(&self) -> [u8; 16] {
        self.trace_id
    }

    /// Returns the identifier of the span that makes the request.
    pub fn parent_id(&self) -> [u8; 8] {
        self.parent_id
    }

    /// Returns the trace flags.
    pub fn flags(&self) -> u8 {
        self.flags
    }

    /// Returns the value of the header `tracestate`.
    pub fn state(&self) -> Option<&str> {
        self.state.as_deref()
    }
}

impl fmt::Display for TraceContext {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (trace_id, parent_id) = (u128::from_be_bytes(self.trace_id), u64::from_be_bytes(self.parent_id));
        write!(f, "00-{trace_id:032x}-{parent_id:016x}-{:02x}", self.flags)
    }
}

impl FromStr for TraceContext {
    type Err = InvalidTraceContext;

    /// Reads a `traceparent` of version 00, or the known fields of a later version (section 3.2.4).
    fn from_str(text: &str) -> Result<Self, InvalidTraceContext> {
        let mut fields = text.split('-');
        let mut field = |length| fields.next().filter(|it| it.len() == length && it.bytes().all(is_lowercase_digit));
        let (version, trace_id, parent_id, flags) = (field(2), field(32), field(16), field(2));
        let version = u8::from_str_radix(version.ok_or(InvalidTraceContext)?, 16).map_err(|_| InvalidTraceContext)?;
        let has_more = fields.next().is_some();
        if version == 0xff || version == 0 && has_more {
            return Err(InvalidTraceContext);
        }
        let trace_id = trace_id.and_then(|it| u128::from_str_radix(it, 16).ok()).ok_or(InvalidTraceContext)?;
        let parent_id = parent_id.and_then(|it| u64::from_str_radix(it, 16).ok()).ok_or(InvalidTraceContext)?;
        let flags = flags.and_then(|it| u8::from_str_radix(it, 16).ok()).ok_or(InvalidTraceContext)?;
        Self::new(trace_id.to_be_bytes(), parent_id.to_be_bytes(), flags)
    }
}

fn is_lowercase_digit(byte: u8) -> bool {
    matches!(byte, b'0'..=b'9' | b'a'..=b'f')
}

impl fmt::Display for InvalidTraceContext {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the text is no `traceparent` of W3C Trace Context")
    }
}

impl std::error::Error for InvalidTraceContext {}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::*;

    /// The example of section 3.2.3.
    const EXAMPLE: &str = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    #[test]
    fn a_context_is_written_as_it_is_read() {
        let context: TraceContext = EXAMPLE.parse().unwrap();
        assert_eq!(context.to_string(), EXAMPLE);
        assert_eq!((context.flags(), context.state()), (1, None));
        assert_eq!(context.parent_id(), [0, 0xf0, 0x67, 0xaa, 0x0b, 0xa9, 0x02, 0xb7]);
        let child = context.child().with_state("a=1");
        assert_eq!((child.trace_id(), child.state()), (context.trace_id(), Some("a=1")));
        assert_ne!(child.parent_id(), context.parent_id());
        assert_eq!(TraceContext::random().to_string().len(), EXAMPLE.len());
    }

    #[test]
    fn later_versions_are_read_and_other_texts_are_not() {
        let later = EXAMPLE.replacen("00", "cc", 1);
        assert_eq!(format!("{later}-more").parse::<TraceContext>().unwrap().to_string(), EXAMPLE);
        for invalid in [
            "",
            "00",
            &format!("{EXAMPLE}-"),
            &format!("{EXAMPLE}0"),
            &EXAMPLE.to_uppercase(),
            &EXAMPLE.replacen("00", "ff", 1),
            &EXAMPLE.replace("00f067aa0ba902b7", "0000000000000000"),
            &EXAMPLE.replace("4bf92f3577b34da6a3ce929d0e0e4736", "00000000000000000000000000000000"),
            &EXAMPLE.replace("4b", "+b"),
            &EXAMPLE.replace('-', "_"),
        ] {
            assert_eq!(invalid.parse::<TraceContext>(), Err(InvalidTraceContext), "{invalid}");
        }
    }
}
