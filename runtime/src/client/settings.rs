//! The settings of a client, and clients with other settings that share its transport and layers.

use http::header::{HeaderName, HeaderValue};

use crate::auth::{Assignment, Credential, Credentials, Endpoints};
use crate::call::retry::RetryPolicy;
use crate::client::base_url::BaseUrl;
use crate::client::build_error::BuildError;
use crate::client::{Core, Settings};
use crate::request::invalid::InvalidRequest;

impl Core {
    /// Returns a core with a credential, which is preferred to the others.
    pub(crate) fn with_credential(&self, scheme: Option<String>, credential: Credential) -> Result<Self, BuildError> {
        let credentials = self.settings().credentials_with(Assignment { scheme, credential })?;
        Settings { credentials, ..self.settings().clone() }.checked().map(Self::new)
    }

    /// Returns a core with another header for every call.
    pub(crate) fn with_header(
        &self,
        header: Result<(HeaderName, HeaderValue), InvalidRequest>,
    ) -> Result<Self, BuildError> {
        let (name, value) = header.map_err(|fault| BuildError::new(fault.into_reason()))?;
        let mut settings = self.settings().clone();
        settings.headers.insert(name, value);
        settings.checked().map(Self::new)
    }

    /// Returns a core that sends to another base URL.
    pub(crate) fn with_base_url(&self, url: &str) -> Result<Self, BuildError> {
        let base_url = BaseUrl::parse(url)?;
        Settings { base_url, is_own_base_url: true, ..self.settings().clone() }.checked().map(Self::new)
    }
}

impl Settings {
    /// Returns the credentials with another one, which is preferred to the others.
    pub(crate) fn credentials_with(&self, assignment: Assignment) -> Result<Credentials, BuildError> {
        let (base_url, options, tls_policy) = (&self.base_url, &self.send_options, self.tls_policy);
        self.credentials.with(assignment, self.api, &Endpoints { base_url, options, tls_policy })
    }

    /// Returns the retry policy of an operation.
    pub(crate) fn retry_policy(&self, operation_id: &str) -> &RetryPolicy {
        let own = self.operation_retries.iter().rfind(|(id, _)| id == operation_id);
        own.map_or(&self.retry, |(_, policy)| policy)
    }

    /// Refuses settings by which a secret would be sent without TLS.
    pub(crate) fn checked(self) -> Result<Self, BuildError> {
        if self.base_url.accepts_secrets(self.tls_policy) {
            return Ok(self);
        }
        let base_url = &self.base_url;
        if !self.credentials.is_empty() {
            return Err(BuildError::new(format!(
                "a credential would be sent to {base_url} without TLS: use https, or `allow_insecure_http()`"
            )));
        }
        match self.headers.iter().find(|(_, value)| value.is_sensitive()) {
            None => Ok(self),
            Some((name, _)) => Err(BuildError::new(format!(
                "the header `{name}` would be sent to {base_url} without TLS: use https, or `plain_header(..)` if it is \
                 no secret, or `allow_insecure_http()`"
            ))),
        }
    }
}
