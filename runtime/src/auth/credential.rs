//! Credentials, and the security schemes that each can satisfy.

use std::fmt;
use std::sync::Arc;

use http::header::{AUTHORIZATION, HeaderName, HeaderValue};

use super::client_credentials::ClientCredentials;
#[cfg(feature = "oauth2")]
use super::oauth2::OAuthClient;
use super::redaction::strip_auth_scheme;
use super::token::TokenSource;
use crate::Secret;
use crate::client::description::SchemeKind;
use crate::format::Base64;
use crate::request::header;

/// A credential for a security scheme: a token, an API key, a user and a password, and more.
///
/// [`ClientBuilder::credential`](crate::ClientBuilder::credential) assigns it to the name of a scheme. Its `Debug`
/// shows no secret.
#[derive(Clone)]
pub struct Credential(pub(super) CredentialKind);

/// The kinds of credentials.
#[derive(Clone)]
pub(super) enum CredentialKind {
    Bearer(Secret),
    Basic {
        user: String,
        password: Secret,
    },
    Key(Secret),
    Header {
        name: String,
        value: Secret,
    },
    Tokens(Arc<dyn TokenSource>),
    ClientCredentials(ClientCredentials),
    #[cfg(feature = "oauth2")]
    OAuth2(Box<OAuthClient>),
    Elsewhere,
}

impl Credential {
    /// Makes a bearer token: `Authorization: Bearer ..` (RFC 6750 section 2.1).
    pub fn bearer(token: impl Into<Secret>) -> Self {
        Self(CredentialKind::Bearer(token.into()))
    }

    /// Makes a user and a password: `Authorization: Basic ..` (RFC 7617).
    pub fn basic(user: impl Into<String>, password: impl Into<Secret>) -> Self {
        Self(CredentialKind::Basic { user: user.into(), password: password.into() })
    }

    /// Makes an API key, which is sent in the header, query parameter or cookie of its scheme.
    pub fn api_key(key: impl Into<Secret>) -> Self {
        Self(CredentialKind::Key(key.into()))
    }

    /// Makes a whole header, such as `Authorization: HOBA ..`. It is for HTTP schemes other than Bearer and Basic, and
    /// for schemes whose description states no header.
    pub fn header(name: impl Into<String>, value: impl Into<Secret>) -> Self {
        Self(CredentialKind::Header { name: name.into(), value: value.into() })
    }

    /// Makes bearer tokens from a source. A token is fetched when it is needed, and kept until shortly before it
    /// expires.
    pub fn tokens(source: impl TokenSource) -> Self {
        Self(CredentialKind::Tokens(Arc::new(source)))
    }

    /// Makes bearer tokens from a client's id and secret (RFC 6749 section 4.4).
    pub fn client_credentials(client: ClientCredentials) -> Self {
        Self(CredentialKind::ClientCredentials(client))
    }

    /// Makes bearer tokens from the authorization of a person (RFC 6749 section 4.1, RFC 8628), or from a refresh token
    /// (RFC 6749 section 6). The chapter on [signing in](crate::guide::sign_in) has examples.
    #[cfg(feature = "oauth2")]
    pub fn oauth2(client: OAuthClient) -> Self {
        Self(CredentialKind::OAuth2(Box::new(client)))
    }

    /// Makes a credential that the transport sends: a client certificate, or a value that is computed for each request,
    /// as for Digest.
    pub fn elsewhere() -> Self {
        Self(CredentialKind::Elsewhere)
    }

    /// Returns `true` if the credential can satisfy a scheme of this kind.
    pub(super) fn fits(&self, kind: SchemeKind) -> bool {
        let by_token = kind.is_token();
        // A user who sets the token URL knows the scheme.
        let by_own_url = by_token || kind == SchemeKind::Undescribed;
        match &self.0 {
            CredentialKind::Bearer(_) | CredentialKind::Tokens(_) => by_own_url,
            CredentialKind::Basic { .. } => matches!(kind, SchemeKind::Basic | SchemeKind::Undescribed),
            CredentialKind::Key(_) => kind.is_key(),
            CredentialKind::Header { .. } => kind != SchemeKind::MutualTls && !kind.is_key(),
            CredentialKind::ClientCredentials(client) => {
                by_own_url && (kind.client_credentials_url().is_some() || client.has_url())
            }
            #[cfg(feature = "oauth2")]
            CredentialKind::OAuth2(client) => by_own_url && client.has_token_url(kind),
            CredentialKind::Elsewhere => true,
        }
    }

    /// Returns the name of the kind, with an article.
    pub(super) fn describe(&self) -> &'static str {
        match &self.0 {
            CredentialKind::Bearer(_) => "a bearer token",
            CredentialKind::Basic { .. } => "a user and password",
            CredentialKind::Key(_) => "an API key",
            CredentialKind::Header { .. } => "a header",
            CredentialKind::Tokens(_) => "a source of tokens",
            CredentialKind::ClientCredentials(_) => "client credentials",
            #[cfg(feature = "oauth2")]
            CredentialKind::OAuth2(_) => "a client of OAuth 2",
            CredentialKind::Elsewhere => "nothing to send",
        }
    }

    /// Returns the text that is sent unchanged at the place of the scheme, if there is one.
    pub(super) fn wire(&self) -> Option<Secret> {
        match &self.0 {
            CredentialKind::Bearer(token) => Some(format!("Bearer {}", token.expose()).into()),
            CredentialKind::Basic { user, password } => {
                Some(format!("Basic {}", Base64::from(format!("{user}:{}", password.expose()).into_bytes())).into())
            }
            CredentialKind::Key(key) | CredentialKind::Header { value: key, .. } => Some(key.clone()),
            #[cfg(feature = "oauth2")]
            CredentialKind::OAuth2(_) => None,
            CredentialKind::Tokens(_) | CredentialKind::ClientCredentials(_) | CredentialKind::Elsewhere => None,
        }
    }

    /// Returns the secrets, in each form in which they are sent.
    pub(super) fn secrets(&self) -> Vec<Secret> {
        let wire = self.wire().map(|wire| Secret::from(strip_auth_scheme(wire.expose()).to_owned()));
        let own = match &self.0 {
            CredentialKind::Basic { password, .. } => vec![password.clone()],
            CredentialKind::ClientCredentials(client) => client.secrets(),
            #[cfg(feature = "oauth2")]
            CredentialKind::OAuth2(client) => client.secrets(),
            _ => Vec::new(),
        };
        own.into_iter().chain(wire).collect()
    }

    /// Returns the header that the credential itself determines, if any.
    pub(super) fn own_header(&self) -> Option<HeaderName> {
        match &self.0 {
            CredentialKind::Header { name, value } => header::checked(name, value.expose()).ok().map(|(name, _)| name),
            CredentialKind::Bearer(_) | CredentialKind::Basic { .. } => Some(AUTHORIZATION),
            _ => None,
        }
    }

    /// Returns `true` if the credential can be sent: no invalid characters, and no white space around it.
    pub(super) fn is_sendable(&self) -> bool {
        // A key that is read from a file often ends in a newline.
        let wire = self.wire().is_none_or(|wire| {
            let text = wire.expose();
            !text.is_empty() && text.trim() == text && HeaderValue::try_from(text).is_ok()
        });
        let itself = match &self.0 {
            CredentialKind::Bearer(secret) | CredentialKind::Key(secret) => !secret.expose().is_empty(),
            // The first colon ends the user (RFC 7617 section 2).
            CredentialKind::Basic { user, .. } => !user.contains(':'),
            CredentialKind::Header { .. } => self.own_header().is_some(),
            _ => true,
        };
        wire && itself
    }
}

impl fmt::Debug for Credential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Credential").field(&format_args!("{}", self.describe())).finish()
    }
}
