//! The settings of one call by the user: headers, a target, a credential and a base URL.

use http::header::{HeaderName, HeaderValue};

use crate::auth::{Assignment, Credential, Credentials, Requirement};
use crate::client::base_url::BaseUrl;
use crate::parameter::percent::{Allowed, encode};
use crate::request::builder::RequestBuilder;
use crate::request::header;
use crate::request::invalid::InvalidRequest;
use crate::request::target::Target;

impl RequestBuilder<'_> {
    /// Sets a header of the user, as a secret.
    pub(crate) fn secret_header(&mut self, name: &str, value: &str) -> &mut Self {
        self.set_own_header(header::users(name, value))
    }

    /// Sets a header of the user that is no secret.
    pub(crate) fn plain_header(&mut self, name: &str, value: &str) -> &mut Self {
        self.set_own_header(header::checked(name, value))
    }

    /// Returns the method of a raw call.
    #[cfg(feature = "tracing")]
    pub(crate) fn method_of_target(&self) -> Option<&str> {
        self.target.as_ref().map(|target| target.method.as_str())
    }

    /// Sends to the target of a raw call. Every status is then a result.
    pub(crate) fn set_target(&mut self, target: Result<Target, InvalidRequest>) {
        self.results = |_| true;
        match target {
            Ok(target) => self.target = Some(Box::new(target)),
            Err(fault) => {
                self.fail(fault);
            }
        }
    }

    /// Adds a query parameter of the user.
    pub(crate) fn extra_query(&mut self, name: &str, value: &str) {
        let encoded = |text| encode(text, Allowed::Unreserved);
        self.extra_query.push(format!("{}={}", encoded(name), encoded(value)));
    }

    /// Sends with this credential, which is preferred to those of the client.
    pub(crate) fn own_credential(&mut self, credential: Credential) {
        let assignment = Assignment { scheme: None, credential };
        match self.core.settings().credentials_with(assignment) {
            Ok(credentials) => self.own_credentials = Some(Box::new(credentials)),
            Err(error) => {
                self.fail(InvalidRequest::new(error.to_string()));
            }
        }
    }

    /// Sends to this base URL.
    pub(crate) fn own_base_url(&mut self, url: &str) {
        match BaseUrl::parse(url) {
            Ok(base_url) => self.base_url = Some(base_url),
            Err(error) => {
                self.fail(InvalidRequest::new(error.to_string()));
            }
        }
    }

    /// Returns the credentials of the call, or else those of the client.
    pub(crate) fn credentials(&self) -> &Credentials {
        self.own_credentials.as_deref().unwrap_or(&self.core.settings().credentials)
    }

    /// Returns the credentials that the request requires.
    pub(crate) fn requirement(&self) -> Requirement<'_> {
        if self.target.is_some() { Requirement::Unknown } else { Requirement::Described(self.operation) }
    }

    fn set_own_header(&mut self, header: Result<(HeaderName, HeaderValue), InvalidRequest>) -> &mut Self {
        match header {
            Ok((name, value)) => {
                self.own_headers.insert(name, value);
                self
            }
            Err(fault) => self.fail(fault),
        }
    }
}
