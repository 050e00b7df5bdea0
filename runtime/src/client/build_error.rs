//! The error of building a client.

use std::fmt;

/// The error of building a client: an invalid base URL, credential, header or TLS configuration.
///
/// Its text names the cause, and never contains a credential.
#[derive(Debug)]
pub struct BuildError {
    reason: String,
    source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

impl BuildError {
    pub(crate) fn new(reason: impl Into<String>) -> Self {
        Self { reason: reason.into(), source: None }
    }

    #[cfg_attr(not(feature = "reqwest"), expect(dead_code, reason = "only the HTTP client has causes of its own"))]
    pub(crate) fn caused_by(mut self, source: impl std::error::Error + Send + Sync + 'static) -> Self {
        self.source = Some(Box::new(source));
        self
    }
}

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.reason)
    }
}

impl std::error::Error for BuildError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_ref().map(|source| &**source as &(dyn std::error::Error + 'static))
    }
}
