//! Why an exchange with a server broke off.

use std::error::Error as StdError;
use std::fmt;

/// Why an exchange with a server broke off.
///
/// Its text ends with the innermost cause, which is what a reader of a log line needs; it names neither the URL nor headers.
pub struct TransportError {
    kind: Kind,
    source: Box<dyn StdError + Send + Sync>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Connect,
    ConnectTimeout,
    Timeout,
    Exchange,
    Body,
}

impl TransportError {
    /// No connection came about (name resolution, TCP, TLS), so the server cannot have seen the request.
    pub fn connect(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self { kind: Kind::Connect, source: source.into() }
    }

    /// No connection came about within [`SendOptions::connect_timeout`](super::SendOptions::connect_timeout).
    pub fn connect_timeout(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self { kind: Kind::ConnectTimeout, source: source.into() }
    }

    /// A time limit of the transport's own ran out on an established connection.
    pub fn timeout(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self { kind: Kind::Timeout, source: source.into() }
    }

    /// The exchange broke off on an established connection; the server may have acted on the request.
    pub fn exchange(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self { kind: Kind::Exchange, source: source.into() }
    }

    /// The body of the request could not be had from where it comes from.
    pub fn body(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self { kind: Kind::Body, source: source.into() }
    }

    /// Whether it was the request's own body that failed, not the connection.
    pub fn is_body(&self) -> bool {
        self.kind == Kind::Body
    }

    /// Whether no connection came about, so that the server cannot have seen the request.
    pub fn is_connect(&self) -> bool {
        matches!(self.kind, Kind::Connect | Kind::ConnectTimeout)
    }

    /// Whether a time limit was the reason.
    pub fn is_timeout(&self) -> bool {
        matches!(self.kind, Kind::ConnectTimeout | Kind::Timeout)
    }

    fn summary(&self) -> &'static str {
        match self.kind {
            Kind::Connect => "could not connect",
            Kind::ConnectTimeout => "could not connect in time",
            Kind::Timeout => "the transport's time limit ran out",
            Kind::Exchange => "the connection failed",
            Kind::Body => "the body of the request failed",
        }
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut cause: &(dyn StdError + 'static) = &*self.source;
        while let Some(inner) = cause.source() {
            cause = inner;
        }
        write!(f, "{}: {cause}", self.summary())
    }
}

impl fmt::Debug for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TransportError").field("kind", &self.kind).field("source", &self.source).finish()
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&*self.source)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_text_ends_with_the_innermost_cause() {
        let inner = std::io::Error::other("no route");
        let error = TransportError::connect(TransportError::exchange(inner));
        assert_eq!(error.to_string(), "could not connect: no route");
        assert!(error.is_connect() && !error.is_timeout());
        assert!(error.source().is_some());
        assert!(TransportError::connect_timeout("x").is_connect() && TransportError::connect_timeout("x").is_timeout());
        let error = TransportError::body(std::io::Error::other("disk on fire"));
        assert_eq!(error.to_string(), "the body of the request failed: disk on fire");
        assert!(error.is_body() && !error.is_connect() && !error.is_timeout());
        assert!(!TransportError::timeout("x").is_connect() && TransportError::timeout("x").is_timeout());
    }
}
