//! What proves to an API who is calling, and which security schemes it can fill.

use std::fmt;
use std::sync::Arc;

use http::header::{AUTHORIZATION, HeaderName, HeaderValue};

use super::client_credentials::ClientCredentials;
use super::redaction::strip_auth_scheme;
use super::token::TokenSource;
use crate::Secret;
use crate::client::description::SchemeKind;
use crate::format::Base64;
use crate::request::header;

/// What proves to an API who is calling: given to [`ClientBuilder::credential`](crate::ClientBuilder::credential) under
/// the name of a security scheme.
///
/// It prints without its secrets.
#[derive(Clone)]
pub struct Credential(pub(super) CredentialKind);

/// The kinds of credentials.
#[derive(Clone)]
pub(super) enum CredentialKind {
    Bearer(Secret),
    Basic { user: String, password: Secret },
    Key(Secret),
    Header { name: String, value: Secret },
    Tokens(Arc<dyn TokenSource>),
    ClientCredentials(ClientCredentials),
    Elsewhere,
}

impl Credential {
    /// A token: `Authorization: Bearer ..` (RFC 6750 section 2.1).
    pub fn bearer(token: impl Into<Secret>) -> Self {
        Self(CredentialKind::Bearer(token.into()))
    }

    /// A user and a password: `Authorization: Basic ..` (RFC 7617).
    pub fn basic(user: impl Into<String>, password: impl Into<Secret>) -> Self {
        Self(CredentialKind::Basic { user: user.into(), password: password.into() })
    }

    /// An API key, which travels where the description says: in a header, the query or a cookie.
    pub fn api_key(key: impl Into<Secret>) -> Self {
        Self(CredentialKind::Key(key.into()))
    }

    /// A whole header, such as `Authorization: HOBA ..`: for schemes of HTTP other than Bearer and Basic, and for those
    /// of which the description does not say how they travel.
    pub fn header(name: impl Into<String>, value: impl Into<Secret>) -> Self {
        Self(CredentialKind::Header { name: name.into(), value: value.into() })
    }

    /// Bearer tokens that are fetched when one is needed, and kept until shortly before they expire.
    pub fn tokens(source: impl TokenSource) -> Self {
        Self(CredentialKind::Tokens(Arc::new(source)))
    }

    /// Bearer tokens in exchange for a client's id and secret (RFC 6749 section 4.4).
    pub fn client_credentials(client: ClientCredentials) -> Self {
        Self(CredentialKind::ClientCredentials(client))
    }

    /// One that the client need not send: the transport sees to it, by a client certificate for instance, or computes
    /// it for each request, as Digest wants it.
    pub fn elsewhere() -> Self {
        Self(CredentialKind::Elsewhere)
    }

    /// Whether this can be what a scheme asks for.
    pub(super) fn fits(&self, kind: SchemeKind) -> bool {
        let by_token = matches!(kind, SchemeKind::Bearer | SchemeKind::OAuth { .. });
        match &self.0 {
            CredentialKind::Bearer(_) | CredentialKind::Tokens(_) => by_token || kind == SchemeKind::Undescribed,
            CredentialKind::Basic { .. } => matches!(kind, SchemeKind::Basic | SchemeKind::Undescribed),
            CredentialKind::Key(_) => kind.is_key(),
            CredentialKind::Header { .. } => kind != SchemeKind::MutualTls && !kind.is_key(),
            CredentialKind::ClientCredentials(client) => match kind {
                SchemeKind::OAuth { token_url } => token_url.is_some() || client.has_url(),
                _ => by_token && client.has_url(),
            },
            CredentialKind::Elsewhere => true,
        }
    }

    /// What it is, with its article.
    pub(super) fn describe(&self) -> &'static str {
        match &self.0 {
            CredentialKind::Bearer(_) => "a bearer token",
            CredentialKind::Basic { .. } => "a user and password",
            CredentialKind::Key(_) => "an API key",
            CredentialKind::Header { .. } => "a header",
            CredentialKind::Tokens(_) => "a source of tokens",
            CredentialKind::ClientCredentials(_) => "client credentials",
            CredentialKind::Elsewhere => "nothing to send",
        }
    }

    /// What of it travels as it is, in the place that its scheme says.
    pub(super) fn wire(&self) -> Option<Secret> {
        match &self.0 {
            CredentialKind::Bearer(token) => Some(format!("Bearer {}", token.expose()).into()),
            CredentialKind::Basic { user, password } => {
                Some(format!("Basic {}", Base64::from(format!("{user}:{}", password.expose()).into_bytes())).into())
            }
            CredentialKind::Key(key) | CredentialKind::Header { value: key, .. } => Some(key.clone()),
            CredentialKind::Tokens(_) | CredentialKind::ClientCredentials(_) | CredentialKind::Elsewhere => None,
        }
    }

    /// What of it is secret, in each form that it has.
    pub(super) fn secrets(&self) -> Vec<Secret> {
        let wire = self.wire().map(|wire| Secret::from(strip_auth_scheme(wire.expose()).to_owned()));
        let own = match &self.0 {
            CredentialKind::Basic { password, .. } => vec![password.clone()],
            CredentialKind::ClientCredentials(client) => client.secrets(),
            _ => Vec::new(),
        };
        own.into_iter().chain(wire).collect()
    }

    /// The header it names itself.
    pub(super) fn own_header(&self) -> Option<HeaderName> {
        match &self.0 {
            CredentialKind::Header { name, value } => header::checked(name, value.expose()).ok().map(|(name, _)| name),
            CredentialKind::Bearer(_) | CredentialKind::Basic { .. } => Some(AUTHORIZATION),
            _ => None,
        }
    }

    /// Whether it has no characters that cannot travel, nor space around it: a trailing newline is what reading a key
    /// from a file leaves. A colon in a user could not be told from the one before the password (RFC 7617 section 2).
    pub(super) fn is_sendable(&self) -> bool {
        let wire = self.wire().is_none_or(|wire| {
            let text = wire.expose();
            !text.is_empty() && text.trim() == text && HeaderValue::try_from(text).is_ok()
        });
        let itself = match &self.0 {
            CredentialKind::Bearer(secret) | CredentialKind::Key(secret) => !secret.expose().is_empty(),
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
