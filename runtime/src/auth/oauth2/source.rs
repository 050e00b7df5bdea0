//! The source of access tokens: the store, or else a refresh token (RFC 6749 section 6).

use std::sync::{Arc, Mutex, PoisonError};

use http::Uri;

use super::client::OAuthClient;
use super::issued_tokens::IssuedTokens;
use super::store::OpenStore;
use crate::Secret;
use crate::auth::token::{Token, TokenError, TokenSource};
use crate::auth::token_endpoint::{Refusal, TokenEndpoint};
use crate::transport::{BoxFuture, Transport};

/// The endpoints of an authorization server.
pub(super) struct GrantEndpoints {
    pub(super) token: TokenEndpoint,
    pub(super) refresh: TokenEndpoint,
    /// The page at which a person authorizes the client.
    pub(super) authorization: Option<Uri>,
    pub(super) device: Option<TokenEndpoint>,
}

/// A client of OAuth 2 and the endpoints of a scheme.
pub(super) struct Source {
    pub(super) client: OAuthClient,
    pub(super) endpoints: GrantEndpoints,
    /// The access token that was returned last. If it is requested again, it has expired or was refused.
    returned: Mutex<Option<Secret>>,
}

impl TokenSource for Source {
    fn fetch<'a>(&'a self, transport: &'a dyn Transport) -> BoxFuture<'a, Result<Token, TokenError>> {
        Box::pin(async move {
            let store = self.client.store.open().await;
            let stored = store.load().await?;
            match &stored {
                Some(tokens) if tokens.is_valid() && self.is_new(tokens) => {
                    self.set_returned(tokens);
                    let token = tokens.token();
                    // Without a refresh token, there is no other access token after a 401.
                    return Ok(if tokens.refresh_token().is_some() { token.issued_earlier() } else { token });
                }
                Some(tokens) if tokens.is_valid() && tokens.refresh_token().is_none() => return Ok(tokens.token()),
                _ => {}
            }
            let tokens = self.refresh(transport, &store, stored).await?;
            self.set_returned(&tokens);
            Ok(tokens.token())
        })
    }
}

impl Source {
    pub(super) fn new(client: OAuthClient, endpoints: GrantEndpoints) -> Self {
        Self { client, endpoints, returned: Mutex::default() }
    }

    /// Exchanges the refresh token, and saves the new tokens.
    async fn refresh(
        &self,
        transport: &dyn Transport,
        store: &OpenStore<'_>,
        stored: Option<IssuedTokens>,
    ) -> Result<IssuedTokens, TokenError> {
        let own = || self.client.refresh_token.as_ref().filter(|_| stored.is_none());
        let Some(token) = stored.as_ref().and_then(IssuedTokens::refresh_token).or_else(own).cloned() else {
            let reason = match stored {
                Some(_) => "the access token has expired, and there is no refresh token",
                None => "the store has no tokens",
            };
            return Err(TokenError::new(format!("{reason}: a person must sign in")));
        };
        let form = [("grant_type", "refresh_token"), ("refresh_token", token.expose())];
        let refusal = match self.exchange(transport, &self.endpoints.refresh, &form, [token.clone()]).await {
            Ok(tokens) => {
                let tokens = tokens.after(stored.or_else(|| Some(IssuedTokens::new("").with_refresh_token(&token))));
                store.save(&tokens).await?;
                return Ok(tokens);
            }
            Err(refusal) => refusal,
        };
        if refusal.code.as_deref() != Some("invalid_grant") {
            return Err(refusal.error);
        }
        // Another program with the same store can have used the refresh token in the meantime.
        match store.load().await? {
            Some(tokens) if tokens.is_valid() && self.is_new(&tokens) && Some(&tokens) != stored.as_ref() => Ok(tokens),
            _ => Err(TokenError::new(format!("{}: a person must sign in again", refusal.error))),
        }
    }

    /// Sends a request for tokens. The errors contain none of `secrets`.
    pub(super) async fn exchange(
        &self,
        transport: &dyn Transport,
        endpoint: &TokenEndpoint,
        form: &[(&str, &str)],
        secrets: impl IntoIterator<Item = Secret>,
    ) -> Result<IssuedTokens, Refusal> {
        let response = endpoint.post(transport, &self.client.authentication, form, secrets).await?;
        IssuedTokens::read(&response).map_err(|error| Refusal { code: None, error })
    }

    /// Returns `true` if the access token was not returned last.
    fn is_new(&self, tokens: &IssuedTokens) -> bool {
        let returned = self.returned.lock().unwrap_or_else(PoisonError::into_inner);
        returned.as_ref() != Some(tokens.access_token())
    }

    fn set_returned(&self, tokens: &IssuedTokens) {
        *self.returned.lock().unwrap_or_else(PoisonError::into_inner) = Some(tokens.access_token().clone());
    }
}

impl TokenSource for Arc<Source> {
    fn fetch<'a>(&'a self, transport: &'a dyn Transport) -> BoxFuture<'a, Result<Token, TokenError>> {
        (**self).fetch(transport)
    }
}
