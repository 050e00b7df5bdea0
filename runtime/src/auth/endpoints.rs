//! The token endpoints of a client: their URLs and the TLS rule.

use super::client_credentials::ClientCredentials;
use super::token::TokenSource;
use super::token_endpoint::TokenEndpoint;
use crate::client::base_url::{BaseUrl, TlsPolicy};
use crate::client::build_error::BuildError;
use crate::client::description::Scheme;
use crate::transport::{Secrecy, SendOptions};

/// The settings for token endpoints: the base of relative URLs, and the TLS rule.
pub(crate) struct Endpoints<'a> {
    pub(crate) base_url: &'a BaseUrl,
    pub(crate) options: &'a SendOptions,
    pub(crate) tls_policy: TlsPolicy,
}

impl Endpoints<'_> {
    /// Makes the token source of a scheme, if identifier and secret may be sent to its URL.
    pub(super) fn source(
        &self,
        client: &ClientCredentials,
        scheme: &Scheme,
    ) -> Result<impl TokenSource + use<>, BuildError> {
        let url = client.url(scheme.kind.client_credentials_url()).unwrap_or_default();
        Ok(client.clone().at(self.endpoint(&url)?))
    }

    /// Returns the endpoint with this URL, if a secret may be sent to it.
    pub(super) fn endpoint(&self, url: &str) -> Result<TokenEndpoint, BuildError> {
        let url = self.base_url.resolve(url)?;
        let base = url.base();
        if !base.accepts_secrets(self.tls_policy) {
            return Err(BuildError::new(format!(
                "client credentials would be sent to {base} without TLS: use https, or `allow_insecure_http()`"
            )));
        }
        let options = SendOptions { secrecy: Secrecy::Confidential, ..self.options.clone() };
        Ok(TokenEndpoint { url: url.uri, options })
    }
}
