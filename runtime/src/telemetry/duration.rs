//! The metric `http.client.request.duration` of OpenTelemetry's conventions.

use std::fmt;
use std::time::Duration;

use http::{Method, Request, Version};

use crate::layer::{Attempt, Layer};
use crate::transport::{Body, SendFuture, Sent, TransportError};

/// A layer that measures each attempt, from the request to the head of its response.
///
/// It is the first layer, if the time in the other layers counts. An attempt that is abandoned, for instance at the
/// deadline of its call, is not measured.
pub struct RequestDurations<F>(F);

impl<F: Fn(&RequestDuration) + Send + Sync + 'static> RequestDurations<F> {
    /// Makes a layer that passes each measurement to `record`.
    pub fn new(record: F) -> Self {
        Self(record)
    }
}

impl<F: Fn(&RequestDuration) + Send + Sync + 'static> Layer for RequestDurations<F> {
    fn handle(&self, attempt: Attempt) -> SendFuture<'_> {
        Box::pin(async move {
            let mut measured = RequestDuration::of(attempt.request(), &attempt);
            let clock = attempt.clock();
            let begin = clock.now();
            let sent = attempt.send().await;
            measured.duration = clock.now().saturating_duration_since(begin);
            measured.ends_with(&sent);
            (self.0)(&measured);
            sent
        })
    }
}

impl<F> fmt::Debug for RequestDurations<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RequestDurations").finish_non_exhaustive()
    }
}

/// A measurement of the histogram `http.client.request.duration`, with its attributes.
///
/// It contains no value of the call: no URL, no header and no body.
#[derive(Debug, Clone)]
pub struct RequestDuration {
    duration: Duration,
    method: Method,
    scheme: String,
    address: String,
    port: Option<u16>,
    template: &'static str,
    operation_id: &'static str,
    status: Option<u16>,
    version: Option<Version>,
    error: Option<String>,
}

/// The value of an attribute.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Attribute<'a> {
    /// A string.
    Text(&'a str),
    /// An integer.
    Number(u16),
}

impl RequestDuration {
    /// The name of the metric.
    pub const NAME: &'static str = "http.client.request.duration";
    /// The unit of the metric: seconds.
    pub const UNIT: &'static str = "s";
    /// The bounds of the histogram that the conventions advise, in seconds.
    pub const BOUNDS: [f64; 14] = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1.0, 2.5, 5.0, 7.5, 10.0];

    fn of(request: &Request<Body>, attempt: &Attempt) -> Self {
        let uri = request.uri();
        let scheme = uri.scheme_str().unwrap_or_default();
        Self {
            duration: Duration::ZERO,
            method: request.method().clone(),
            scheme: scheme.to_owned(),
            address: uri.host().unwrap_or_default().to_owned(),
            port: uri.port_u16().or(match scheme {
                "http" => Some(80),
                "https" => Some(443),
                _ => None,
            }),
            template: attempt.path_template(),
            operation_id: attempt.operation_id(),
            status: None,
            version: None,
            error: None,
        }
    }

    fn ends_with(&mut self, sent: &Sent) {
        match sent {
            Ok(response) => {
                let status = response.status();
                self.status = Some(status.as_u16());
                self.version = Some(response.version());
                self.error = (status.is_client_error() || status.is_server_error()).then(|| status.as_str().to_owned());
            }
            Err(error) => self.error = Some(TransportError::error_type(error).to_owned()),
        }
    }

    /// Returns the duration.
    pub fn duration(&self) -> Duration {
        self.duration
    }

    /// Returns the duration in seconds, the unit of the metric.
    pub fn seconds(&self) -> f64 {
        self.duration.as_secs_f64()
    }

    /// Returns the identifier of the operation: the name of its generated method. The conventions have no attribute for
    /// it.
    pub fn operation_id(&self) -> &'static str {
        self.operation_id
    }

    /// Returns the attributes of the conventions, with their names.
    ///
    /// These are `http.request.method`, `url.scheme`, `server.address`, `server.port`, `url.template`,
    /// `http.response.status_code`, `network.protocol.version` and `error.type`. Attributes without a value are absent.
    pub fn attributes(&self) -> impl Iterator<Item = (&'static str, Attribute<'_>)> {
        let text = |value: &'static str| Some(Attribute::Text(value));
        let version = match self.version {
            Some(Version::HTTP_10) => text("1.0"),
            Some(Version::HTTP_11) => text("1.1"),
            Some(Version::HTTP_2) => text("2"),
            Some(Version::HTTP_3) => text("3"),
            _ => None,
        };
        let is_known = KNOWN.contains(&self.method.as_str());
        [
            ("http.request.method", Some(Attribute::Text(if is_known { self.method.as_str() } else { "_OTHER" }))),
            ("url.scheme", Some(Attribute::Text(&self.scheme))),
            ("server.address", Some(Attribute::Text(&self.address))),
            ("server.port", self.port.map(Attribute::Number)),
            ("url.template", Some(Attribute::Text(self.template)).filter(|_| !self.template.is_empty())),
            ("http.response.status_code", self.status.map(Attribute::Number)),
            ("network.protocol.version", version),
            ("error.type", self.error.as_deref().map(Attribute::Text)),
        ]
        .into_iter()
        .filter_map(|(name, value)| Some((name, value?)))
    }
}

/// The methods that the conventions know. All others are `_OTHER`.
const KNOWN: [&str; 10] = ["GET", "HEAD", "POST", "PUT", "DELETE", "CONNECT", "OPTIONS", "TRACE", "PATCH", "QUERY"];

impl fmt::Display for Attribute<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => f.write_str(text),
            Self::Number(number) => number.fmt(f),
        }
    }
}
