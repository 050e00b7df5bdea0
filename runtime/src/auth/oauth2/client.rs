//! A client of OAuth 2: its registration at an authorization server, and the store of its tokens.

use std::fmt;
use std::sync::Arc;

use super::store::{MemoryStore, SharedStore, TokenStore};
use crate::Secret;
use crate::auth::token_endpoint::{ClientAuthentication, Place};
use crate::client::description::{OAuthFlow, SchemeKind};

/// A client of OAuth 2 that acts for a person (RFC 6749 section 2): its registration, and the store of its tokens.
///
/// The URLs are those of the security scheme, unless they are set here. A relative URL starts from the base URL. Clones
/// share the store, so that a token is refreshed once for all of them.
#[derive(Clone)]
pub struct OAuthClient {
    pub(super) authentication: ClientAuthentication,
    pub(super) urls: Urls,
    pub(super) redirect_url: Option<String>,
    pub(super) scope: Option<String>,
    pub(super) parameters: Vec<(String, String)>,
    pub(super) refresh_token: Option<Secret>,
    pub(super) store: Arc<SharedStore>,
}

/// The URLs that the user sets.
#[derive(Clone, Default)]
pub(super) struct Urls {
    pub(super) authorization: Option<String>,
    pub(super) device_authorization: Option<String>,
    pub(super) token: Option<String>,
    pub(super) refresh: Option<String>,
}

impl OAuthClient {
    /// Makes a client with this identifier, which keeps its tokens in memory.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            authentication: ClientAuthentication { id: id.into(), secret: None, place: Place::Header },
            urls: Urls::default(),
            redirect_url: None,
            scope: None,
            parameters: Vec::new(),
            refresh_token: None,
            store: Arc::new(SharedStore::new(MemoryStore::default())),
        }
    }

    /// Authenticates the client by this secret, in `Authorization: Basic` (RFC 6749 section 2.3.1). A program on the
    /// machine of a user has none.
    #[must_use]
    pub fn secret(mut self, secret: impl Into<Secret>) -> Self {
        self.authentication.secret = Some(secret.into());
        self
    }

    /// Sends identifier and secret in the body, for servers that require them there.
    #[must_use]
    pub fn in_body(mut self) -> Self {
        self.authentication.place = Place::Body;
        self
    }

    /// Requests these scopes (RFC 6749 section 3.3); without them the server decides.
    #[must_use]
    pub fn scopes<S: AsRef<str>>(mut self, scopes: impl IntoIterator<Item = S>) -> Self {
        let scopes: Vec<String> = scopes.into_iter().map(|scope| scope.as_ref().to_owned()).collect();
        self.scope = Some(scopes.join(" "));
        self
    }

    /// Sets the URL to which the browser returns (RFC 6749 section 3.1.2), as it is registered.
    #[must_use]
    pub fn redirect_url(mut self, url: impl Into<String>) -> Self {
        self.redirect_url = Some(url.into());
        self
    }

    /// Adds a parameter to the request for authorization, such as `access_type`, `audience` or `prompt`.
    #[must_use]
    pub fn parameter(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.parameters.push((name.into(), value.into()));
        self
    }

    /// Uses this refresh token if the store has no tokens.
    #[must_use]
    pub fn refresh_token(mut self, token: impl Into<Secret>) -> Self {
        self.refresh_token = Some(token.into());
        self
    }

    /// Keeps the tokens in this store, instead of in memory.
    #[must_use]
    pub fn store(mut self, store: impl TokenStore) -> Self {
        self.store = Arc::new(SharedStore::new(store));
        self
    }

    /// Sets the page at which a person authorizes the client, instead of the scheme's `authorizationUrl`.
    #[must_use]
    pub fn authorization_url(mut self, url: impl Into<String>) -> Self {
        self.urls.authorization = Some(url.into());
        self
    }

    /// Sets the endpoint of the grant for devices, instead of the scheme's `deviceAuthorizationUrl`, which OpenAPI has
    /// from 3.2 on.
    #[must_use]
    pub fn device_authorization_url(mut self, url: impl Into<String>) -> Self {
        self.urls.device_authorization = Some(url.into());
        self
    }

    /// Sets the token endpoint, instead of the scheme's `tokenUrl`.
    #[must_use]
    pub fn token_url(mut self, url: impl Into<String>) -> Self {
        self.urls.token = Some(url.into());
        self
    }

    /// Sets the endpoint that refreshes tokens, instead of the scheme's `refreshUrl` or the token endpoint.
    #[must_use]
    pub fn refresh_url(mut self, url: impl Into<String>) -> Self {
        self.urls.refresh = Some(url.into());
        self
    }

    /// Returns `true` if the client knows a token endpoint for a scheme of this kind.
    pub(in crate::auth) fn has_token_url(&self, kind: SchemeKind) -> bool {
        self.urls.token.is_some() || code_flow(kind).is_some() || device_flow(kind).is_some()
    }

    /// Returns `true` if a request has identifier and secret in a header.
    pub(super) fn is_authenticated_by_header(&self) -> bool {
        self.authentication.secret.is_some() && self.authentication.place == Place::Header
    }

    /// Returns the secrets that requests contain.
    pub(in crate::auth) fn secrets(&self) -> Vec<Secret> {
        self.authentication.secrets().chain(self.refresh_token.clone()).collect()
    }
}

/// Returns the authorization code flow of a scheme.
pub(super) fn code_flow(kind: SchemeKind) -> Option<&'static OAuthFlow> {
    match kind {
        SchemeKind::OAuthFlows(flows) => flows.authorization_code.as_ref(),
        _ => None,
    }
}

/// Returns the device authorization flow of a scheme.
pub(super) fn device_flow(kind: SchemeKind) -> Option<&'static OAuthFlow> {
    match kind {
        SchemeKind::OAuthFlows(flows) => flows.device_authorization.as_ref(),
        _ => None,
    }
}

impl fmt::Debug for OAuthClient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OAuthClient").field("id", &self.authentication.id).finish_non_exhaustive()
    }
}
