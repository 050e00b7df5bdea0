//! The client credentials grant of OAuth 2: exchanges a client's identifier and secret for a token.

use std::borrow::Cow;
use std::fmt;

use super::token::{Token, TokenError, TokenSource};
use super::token_endpoint::{ClientAuthentication, Place, TokenEndpoint, TokenResponse};
use crate::Secret;
use crate::transport::{BoxFuture, Transport};

/// A client's id and secret, which are exchanged for tokens at the scheme's `tokenUrl` (RFC 6749 section 4.4).
///
/// The pair is sent in `Authorization: Basic`, which every server must support (section 2.3.1), unless
/// [`in_body`](Self::in_body) is used.
#[derive(Clone)]
pub struct ClientCredentials {
    client: ClientAuthentication,
    url: Option<String>,
    parameters: Vec<(String, String)>,
}

impl ClientCredentials {
    /// Makes client credentials from an id and a secret.
    pub fn new(id: impl Into<String>, secret: impl Into<Secret>) -> Self {
        let client = ClientAuthentication { id: id.into(), secret: Some(secret.into()), place: Place::Header };
        Self { client, url: None, parameters: Vec::new() }
    }

    /// Requests these scopes (RFC 6749 section 3.3); without them the server decides.
    #[must_use]
    pub fn scopes<S: AsRef<str>>(self, scopes: impl IntoIterator<Item = S>) -> Self {
        let scopes: Vec<String> = scopes.into_iter().map(|scope| scope.as_ref().to_owned()).collect();
        self.parameter("scope", scopes.join(" "))
    }

    /// Sends an additional parameter with the token request, such as `audience` or `resource` (RFC 8707).
    #[must_use]
    pub fn parameter(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.parameters.push((name.into(), value.into()));
        self
    }

    /// Sends the token request to this URL instead of the scheme's `tokenUrl`. A relative URL starts from the client's
    /// base URL.
    #[must_use]
    pub fn token_url(self, url: impl Into<String>) -> Self {
        Self { url: Some(url.into()), ..self }
    }

    /// Sends identifier and secret in the body, for servers that require them there.
    #[must_use]
    pub fn in_body(mut self) -> Self {
        self.client.place = Place::Body;
        self
    }

    /// Returns the secrets in a token request, and the pair in the form that is sent.
    pub(super) fn secrets(&self) -> Vec<Secret> {
        let is_secret = |name: &str| ["assertion", "password", "secret", "token"].iter().any(|it| name.ends_with(it));
        let parameters =
            self.parameters.iter().filter(|(name, _)| is_secret(name)).map(|(_, value)| value.as_str().into());
        parameters.chain(self.client.secrets()).collect()
    }

    pub(super) fn has_url(&self) -> bool {
        self.url.is_some()
    }

    /// Returns the token URL: the user's, or else that of the description.
    pub(super) fn url(&self, described: Option<&'static str>) -> Option<Cow<'_, str>> {
        self.url.as_deref().or(described).map(Cow::Borrowed)
    }

    /// Makes the token source that requests tokens at this endpoint.
    pub(super) fn at(self, endpoint: TokenEndpoint) -> impl TokenSource {
        Source { credentials: self, endpoint }
    }
}

impl fmt::Debug for ClientCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientCredentials").field("id", &self.client.id).finish_non_exhaustive()
    }
}

/// A token endpoint and the client credentials for it.
struct Source {
    credentials: ClientCredentials,
    endpoint: TokenEndpoint,
}

impl TokenSource for Source {
    fn fetch<'a>(&'a self, transport: &'a dyn Transport) -> BoxFuture<'a, Result<Token, TokenError>> {
        Box::pin(async move {
            let ClientCredentials { client, parameters, .. } = &self.credentials;
            let parameters = parameters.iter().map(|(name, value)| (name.as_str(), value.as_str()));
            let form: Vec<_> = [("grant_type", "client_credentials")].into_iter().chain(parameters).collect();
            let sent = self.endpoint.post(transport, client, &form, self.credentials.secrets()).await;
            let TokenResponse { access_token, expires_in } = TokenResponse::read(&sent.map_err(|it| it.error)?)?;
            let token = Token::new(access_token);
            Ok(match expires_in {
                Some(lasts) => token.expires_in(lasts),
                None => token,
            })
        })
    }
}
