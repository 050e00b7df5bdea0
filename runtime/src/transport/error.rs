//! The error of an exchange with a server.

use std::error::Error as StdError;
use std::fmt;

/// The error of an exchange with a server.
///
/// Its text ends with the innermost cause, because that explains the failure in a log. It contains neither the URL nor
/// headers.
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
    Refused,
}

impl TransportError {
    /// Makes an error for a connection that was not established (name resolution, TCP, TLS), so that the server
    /// received nothing.
    pub fn connect(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self { kind: Kind::Connect, source: source.into() }
    }

    /// Makes an error for a connection that was not established within
    /// [`SendOptions::connect_timeout`](super::SendOptions::connect_timeout).
    pub fn connect_timeout(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self { kind: Kind::ConnectTimeout, source: source.into() }
    }

    /// Makes an error for a time limit of the transport on an established connection.
    pub fn timeout(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self { kind: Kind::Timeout, source: source.into() }
    }

    /// Makes an error for an exchange that broke off on an established connection; the server may have executed the
    /// request.
    pub fn exchange(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self { kind: Kind::Exchange, source: source.into() }
    }

    /// Makes an error for the body of the request, whose source failed.
    pub fn body(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self { kind: Kind::Body, source: source.into() }
    }

    /// Makes an error for a request that a layer or a transport does not send.
    pub fn refused(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self { kind: Kind::Refused, source: source.into() }
    }

    /// Converts the error of a service. A [`TransportError`] in it stays as it is.
    #[cfg(feature = "tower")]
    pub(crate) fn of_service(error: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        error.into().downcast().map_or_else(Self::exchange, |error| *error)
    }

    /// Returns `true` if a layer or a transport did not send the request.
    pub fn is_refused(&self) -> bool {
        self.kind == Kind::Refused
    }

    /// Returns `true` if the body of the request failed, and not the connection.
    pub fn is_body(&self) -> bool {
        self.kind == Kind::Body
    }

    /// Returns `true` if no connection was established, so that the server cannot have received the request.
    pub fn is_connect(&self) -> bool {
        matches!(self.kind, Kind::Connect | Kind::ConnectTimeout)
    }

    /// Returns `true` if a time limit was the cause.
    pub fn is_timeout(&self) -> bool {
        matches!(self.kind, Kind::ConnectTimeout | Kind::Timeout)
    }

    /// Returns the kind as OpenTelemetry's `error.type`.
    pub(crate) fn error_type(&self) -> &'static str {
        match self.kind {
            Kind::Connect => "connect",
            Kind::ConnectTimeout => "connect_timeout",
            Kind::Timeout => "timeout",
            Kind::Exchange => "transport",
            Kind::Body => "request_body",
            Kind::Refused => "refused",
        }
    }

    /// Makes an error of the kind with this `error.type`. An unknown kind is an exchange that broke off.
    pub(crate) fn of_type(kind: &str, message: &str) -> Self {
        match kind {
            "connect" => Self::connect(message),
            "connect_timeout" => Self::connect_timeout(message),
            "timeout" => Self::timeout(message),
            "request_body" => Self::body(message),
            "refused" => Self::refused(message),
            _ => Self::exchange(message),
        }
    }

    /// Copies the error; its source becomes a text.
    pub(crate) fn copied(&self) -> Self {
        Self { kind: self.kind, source: self.cause().to_string().into() }
    }

    /// Returns the innermost cause.
    pub(crate) fn cause(&self) -> &(dyn StdError + 'static) {
        let mut cause: &(dyn StdError + 'static) = &*self.source;
        while let Some(inner) = cause.source() {
            cause = inner;
        }
        cause
    }

    fn summary(&self) -> &'static str {
        match self.kind {
            Kind::Connect => "could not connect",
            Kind::ConnectTimeout => "could not connect in time",
            Kind::Timeout => "the transport's time limit ran out",
            Kind::Exchange => "the connection failed",
            Kind::Body => "the body of the request failed",
            Kind::Refused => "the request was not sent",
        }
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.summary(), self.cause())
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
        let error = TransportError::refused("the circuit is open");
        assert_eq!(error.to_string(), "the request was not sent: the circuit is open");
        assert!(error.is_refused() && !error.is_connect());
        assert!(!TransportError::timeout("x").is_connect() && TransportError::timeout("x").is_timeout());
    }
}
