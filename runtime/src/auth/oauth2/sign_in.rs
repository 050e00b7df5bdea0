//! Grants that a person begins: the authorization code, and the grant for devices.

use std::fmt;

use super::authorization_request::AuthorizationRequest;
use super::callback::Callback;
use super::grants::Grants;
use super::issued_tokens::IssuedTokens;
use super::source::Source;
use crate::Secret;
use crate::auth::token::TokenError;
use crate::call::execute::within;
use crate::client::build_error::BuildError;
use crate::client::{Core, Settings};

/// The grants in which a person authorizes a client, from [`ApiClient::sign_in`](crate::ApiClient::sign_in).
///
/// The tokens are saved in the store of the [`OAuthClient`](super::OAuthClient), and the client uses them from then on.
#[derive(Clone)]
pub struct SignIn {
    core: Core,
    grants: Grants,
}

impl SignIn {
    pub(crate) fn new(core: &Core) -> Result<Self, BuildError> {
        let grants = core.settings().credentials.grants().cloned().ok_or_else(|| {
            BuildError::new("the client has no credential of OAuth 2: set it by `oauth2` or `Credential::oauth2`")
        })?;
        Ok(Self { core: core.clone(), grants })
    }

    /// Makes a request for authorization, with an unpredictable state and code verifier (RFC 7636). Nothing is sent.
    ///
    /// # Errors
    /// An error if neither the scheme nor the client has an authorization URL.
    pub fn request(&self) -> Result<AuthorizationRequest, TokenError> {
        AuthorizationRequest::new(self.source())
    }

    /// Makes a request for authorization again, from its state and its code verifier.
    ///
    /// # Errors
    /// An error if neither the scheme nor the client has an authorization URL.
    pub fn resume(
        &self,
        state: impl Into<Secret>,
        verifier: impl Into<Secret>,
    ) -> Result<AuthorizationRequest, TokenError> {
        AuthorizationRequest::with(self.source(), state.into(), verifier.into())
    }

    /// Exchanges the code of a callback for tokens (RFC 6749 section 4.1.3), and saves them. The callback is the URL to
    /// which the browser returned, or its query.
    ///
    /// # Errors
    /// An error if the callback belongs to another request, if the person refused, or if the server issues no tokens.
    pub async fn finish(&self, request: &AuthorizationRequest, callback: &str) -> Result<IssuedTokens, TokenError> {
        let code = Callback::read(callback).code(request.state())?;
        let mut form = vec![("grant_type", "authorization_code"), ("code", code.expose())];
        form.extend(self.source().client.redirect_url.as_deref().map(|url| ("redirect_uri", url)));
        form.push(("code_verifier", request.verifier().expose()));
        let secrets = [code.clone(), request.verifier().clone()];
        let settings = self.settings();
        let endpoint = &self.source().endpoints.token;
        let exchange = self.source().exchange(&*settings.transport, endpoint, &form, secrets);
        let tokens = within(settings.timeout, settings, std::pin::pin!(exchange)).await;
        let tokens = tokens.ok_or_else(|| self.timeout())?.map_err(|refusal| refusal.error)?;
        self.keep(tokens).await
    }

    pub(super) fn source(&self) -> &Source {
        &self.grants.source
    }

    pub(super) fn settings(&self) -> &Settings {
        self.core.settings()
    }

    /// Saves new tokens, and forgets the earlier ones.
    pub(super) async fn keep(&self, tokens: IssuedTokens) -> Result<IssuedTokens, TokenError> {
        let saved = async { self.source().client.store.open().await.save(&tokens).await };
        self.grants.cache().replaced(saved).await?;
        Ok(tokens)
    }

    pub(super) fn timeout(&self) -> TokenError {
        TokenError::new(format!("the token endpoint did not respond within {:?}", self.settings().timeout))
    }
}

impl fmt::Debug for SignIn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SignIn").field("client", &self.source().client).finish_non_exhaustive()
    }
}
