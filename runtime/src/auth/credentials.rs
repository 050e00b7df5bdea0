//! Assigns credentials to security schemes, and chooses those that an operation requires.

use std::sync::Arc;

use http::header::{AUTHORIZATION, HeaderMap, HeaderName};

use super::credential::{Credential, CredentialKind};
use super::endpoints::Endpoints;
#[cfg(feature = "oauth2")]
use super::oauth2::Grants;
use super::redaction::Redactor;
use super::token::{TokenCache, TokenSource};
use crate::Secret;
use crate::client::build_error::BuildError;
use crate::client::description::{Api, Operation, Scheme, SchemeKind};

/// A credential, and its scheme if the user named one.
pub(crate) struct Assignment {
    pub(crate) scheme: Option<String>,
    pub(crate) credential: Credential,
}

/// The credentials of a client, by the schemes that they fill.
#[derive(Clone)]
pub(crate) struct Credentials {
    schemes: &'static [Scheme],
    filled: Vec<AssignedScheme>,
    /// The names of the schemes whose credentials are preferred to the others, in this order.
    preferred: Vec<&'static str>,
    redactor: Redactor,
}

/// The scheme of a description that declares none: `Authorization` of every call.
static EVERY_CALL: Scheme = Scheme { name: "Authorization", kind: SchemeKind::Undescribed };

/// A scheme and its credential.
#[derive(Clone)]
pub(super) struct AssignedScheme {
    pub(super) scheme: Scheme,
    pub(super) with: Content,
    /// The grants of OAuth 2 that need a person.
    #[cfg(feature = "oauth2")]
    grants: Option<Grants>,
}

/// The content of a scheme's credential.
#[derive(Clone)]
pub(super) enum Content {
    /// A text, in the header of the credential or in the place of the scheme.
    Fixed(Option<HeaderName>, Secret),
    /// The current token of a cache.
    Tokens(Arc<TokenCache>),
    /// No content: the transport authenticates.
    Empty,
}

impl AssignedScheme {
    /// Makes the content of a scheme's credential.
    fn new(credential: &Credential, scheme: &Scheme, endpoints: &Endpoints<'_>) -> Result<Self, BuildError> {
        #[cfg(feature = "oauth2")]
        if let CredentialKind::OAuth2(client) = &credential.0 {
            let grants = Grants::new(client, scheme.kind, endpoints)?;
            let with = Content::Tokens(Arc::clone(grants.cache()));
            return Ok(Self { scheme: *scheme, with, grants: Some(grants) });
        }
        Ok(Self::without_grants(*scheme, content(credential, scheme, endpoints)?))
    }

    /// Makes a scheme with a credential that needs no person.
    fn without_grants(scheme: Scheme, with: Content) -> Self {
        Self {
            scheme,
            with,
            #[cfg(feature = "oauth2")]
            grants: None,
        }
    }

    /// Returns the header that the credential uses, if any.
    fn header(&self) -> Option<HeaderName> {
        match (&self.with, self.scheme.kind) {
            (Content::Empty, _) | (_, SchemeKind::QueryKey(_) | SchemeKind::CookieKey(_)) => None,
            (_, SchemeKind::HeaderKey(name)) => HeaderName::try_from(name).ok(),
            (Content::Fixed(Some(name), _), _) => Some(name.clone()),
            _ => Some(AUTHORIZATION),
        }
    }
}

impl Credentials {
    /// Assigns each credential to a scheme; a credential without a matching scheme is an error.
    /// Credentials for a named scheme have precedence.
    pub(crate) fn assign(
        given: &[Assignment],
        api: &'static Api,
        endpoints: &Endpoints<'_>,
    ) -> Result<Self, BuildError> {
        let mut filled: Vec<AssignedScheme> = Vec::new();
        let (named, unnamed): (Vec<_>, Vec<_>) = given.iter().partition(|it| it.scheme.is_some());
        for Assignment { scheme, credential } in named.into_iter().chain(unnamed) {
            if !credential.is_sendable() {
                let words = credential.describe();
                return Err(BuildError::new(format!("{words} is empty or has characters that cannot be sent")));
            }
            let scheme = match scheme {
                Some(name) => by_name(name, credential, api)?,
                None => by_kind(credential, api)?,
            };
            if filled.iter().all(|known| known.scheme.name != scheme.name) {
                filled.push(AssignedScheme::new(credential, scheme, endpoints)?);
            }
        }
        let redactor = Redactor::new(given.iter().flat_map(|it| it.credential.secrets()));
        Ok(Self { schemes: api.schemes, filled, preferred: Vec::new(), redactor })
    }

    /// Returns these credentials with another one. It replaces that of its scheme, and is preferred to the others.
    pub(crate) fn with(
        &self,
        assignment: Assignment,
        api: &'static Api,
        endpoints: &Endpoints<'_>,
    ) -> Result<Self, BuildError> {
        let Self { mut filled, redactor, .. } = Self::assign(&[assignment], api, endpoints)?;
        let added: Vec<&'static str> = filled.iter().map(|filled| filled.scheme.name).collect();
        let is_kept = |name: &str| !added.contains(&name);
        filled.extend(self.filled.iter().filter(|filled| is_kept(filled.scheme.name)).cloned());
        let kept = self.preferred.iter().copied().filter(|name| is_kept(name));
        let preferred = added.iter().copied().chain(kept).collect();
        Ok(Self { schemes: self.schemes, filled, preferred, redactor: self.redactor.merged(&redactor) })
    }

    /// Returns these credentials, with empty ones for all other schemes: a mock requires no credential.
    pub(crate) fn for_mock(mut self) -> Self {
        self.preferred = self.filled.iter().map(|filled| filled.scheme.name).collect();
        let missing = self.schemes.iter().filter(|scheme| !self.preferred.contains(&scheme.name));
        self.filled.extend(missing.map(|scheme| AssignedScheme::without_grants(*scheme, Content::Empty)));
        self
    }

    /// Returns all credentials, for a request without a description. Of those with the same header, it returns the
    /// first one.
    pub(super) fn all(&self) -> Vec<&AssignedScheme> {
        let mut all: Vec<&AssignedScheme> = Vec::new();
        for filled in &self.filled {
            if filled.header().is_none() || all.iter().all(|other| other.header() != filled.header()) {
                all.push(filled);
            }
        }
        all
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.filled.is_empty()
    }

    /// Returns the redactor for all credentials.
    pub(crate) fn redactor(&self) -> &Redactor {
        &self.redactor
    }

    /// Returns the names of query parameters that can have a credential.
    pub(crate) fn query_keys(&self) -> impl Iterator<Item = &'static str> {
        self.schemes.iter().filter_map(|scheme| match scheme.kind {
            SchemeKind::QueryKey(name) => Some(name),
            _ => None,
        })
    }

    /// Returns the grants of the credential of OAuth 2 that is used first.
    #[cfg(feature = "oauth2")]
    pub(crate) fn grants(&self) -> Option<&Grants> {
        let preferred = self.preferred.iter().filter_map(|name| self.find(name));
        preferred.chain(&self.filled).find_map(|filled| filled.grants.as_ref())
    }

    /// Returns `true` if any credential is fetched from a token source.
    pub(crate) fn fetches(&self) -> bool {
        self.filled.iter().any(|filled| matches!(filled.with, Content::Tokens(_)))
    }

    /// Returns the credentials for an operation: those of the first security requirement that can be satisfied.
    ///
    /// A scheme is satisfied by a credential of the client, or by a header of the call. A client certificate belongs to
    /// the transport; it counts only if no requirement can be satisfied without it.
    ///
    /// # Errors
    /// The reason, if no requirement can be satisfied.
    pub(super) fn choose(&self, operation: &Operation, headers: &HeaderMap) -> Result<Vec<&AssignedScheme>, String> {
        if self.schemes.is_empty() {
            // Many descriptions omit the schemes of their service. A credential of the user is for every call then.
            return Ok(self.all());
        }
        let met = |name: &str| self.find(name).is_some() || self.is_brought(name, headers);
        let by_transport = |name: &str| self.scheme(name).is_some_and(|scheme| scheme.kind == SchemeKind::MutualTls);
        let groups = || operation.security.iter().filter(|group| !group.is_empty());
        let certain = groups().find(|group| group.iter().all(|name| met(name)));
        // A tenant's credential must not be replaced by another one of the client.
        let is_met = |group: &&&[&str]| group.iter().all(|name| met(name));
        let own = self.preferred.iter().find_map(|own| groups().filter(is_met).find(|group| group.contains(own)));
        let chosen =
            own.or(certain).or_else(|| groups().find(|group| group.iter().all(|name| met(name) || by_transport(name))));
        match chosen {
            Some(group) => Ok(group.iter().filter_map(|name| self.find(name)).collect()),
            None if operation.is_open() || headers.contains_key(AUTHORIZATION) => Ok(Vec::new()),
            None => Err(missing(operation)),
        }
    }

    fn find(&self, name: &str) -> Option<&AssignedScheme> {
        self.filled.iter().find(|filled| filled.scheme.name == name)
    }

    fn scheme(&self, name: &str) -> Option<&'static Scheme> {
        self.schemes.iter().find(|scheme| scheme.name == name)
    }

    /// Returns `true` if the call, or the client for every call, sets the header of a scheme itself.
    fn is_brought(&self, name: &str, headers: &HeaderMap) -> bool {
        match self.scheme(name).map(|scheme| scheme.kind) {
            Some(SchemeKind::HeaderKey(name)) => headers.contains_key(name),
            Some(SchemeKind::Basic | SchemeKind::Http(_)) => headers.contains_key(AUTHORIZATION),
            Some(kind) => kind.is_token() && headers.contains_key(AUTHORIZATION),
            None => false,
        }
    }
}

/// Returns the scheme of this name, if the credential can satisfy it.
fn by_name<'a>(name: &str, credential: &Credential, api: &'a Api) -> Result<&'a Scheme, BuildError> {
    let Some(scheme) = api.schemes.iter().find(|scheme| scheme.name == name) else {
        let known = all(api);
        return Err(BuildError::new(format!("{} has no security scheme `{name}`; it has {known}", api.title)));
    };
    if !credential.fits(scheme.kind) {
        let (words, wanted) = (credential.describe(), scheme.kind.describe());
        return Err(BuildError::new(format!("the security scheme `{name}` needs {wanted}, not {words}")));
    }
    Ok(scheme)
}

/// Returns the scheme that matches a credential. If several match, returns the one that the description requires by
/// default.
/// Otherwise the user must name the scheme, since a credential must not be sent for another one. Without schemes, a
/// credential for `Authorization` is sent with every call.
fn by_kind<'a>(credential: &Credential, api: &'a Api) -> Result<&'a Scheme, BuildError> {
    if api.schemes.is_empty() && credential.fits(EVERY_CALL.kind) {
        return Ok(&EVERY_CALL);
    }
    let fitting: Vec<&Scheme> = api.schemes.iter().filter(|scheme| credential.fits(scheme.kind)).collect();
    let described: Vec<&Scheme> =
        fitting.iter().copied().filter(|scheme| scheme.kind != SchemeKind::Undescribed).collect();
    let fitting = if described.is_empty() { fitting } else { described };
    let (title, words) = (api.title, credential.describe());
    let is_default = |scheme: &&&Scheme| api.defaults.contains(&scheme.name);
    match fitting.as_slice() {
        [] => Err(BuildError::new(format!(
            "{title} declares no security scheme for {words}; it has {}: set any other credential by `header`",
            all(api)
        ))),
        [only] => Ok(only),
        [first, ..] => fitting.iter().find(is_default).copied().ok_or_else(|| {
            let (names, first) = (listed(fitting.iter().copied()), first.name);
            BuildError::new(format!(
                "{title} has several security schemes for {words}, {names}: name one of them, as in \
                 `credential({first:?}, ..)`"
            ))
        }),
    }
}

/// Returns the content of a scheme's credential.
fn content(credential: &Credential, scheme: &Scheme, endpoints: &Endpoints<'_>) -> Result<Content, BuildError> {
    let source: Arc<dyn TokenSource> = match (&credential.0, credential.wire()) {
        (_, Some(wire)) => return Ok(Content::Fixed(credential.own_header(), wire)),
        (CredentialKind::Tokens(source), None) => Arc::clone(source),
        (CredentialKind::ClientCredentials(client), None) => Arc::new(endpoints.source(client, scheme)?),
        (_, None) => return Ok(Content::Empty),
    };
    Ok(Content::Tokens(Arc::new(TokenCache::new(source))))
}

fn missing(operation: &Operation) -> String {
    let groups: Vec<String> = operation
        .security
        .iter()
        .map(|group| group.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(" and "))
        .collect();
    format!("`{}` needs the credential {}, which the client does not have", operation.id, groups.join(" or "))
}

/// Lists all schemes of the API.
fn all(api: &Api) -> String {
    let known = listed(api.schemes.iter());
    if known.is_empty() { "none".to_owned() } else { known }
}

fn listed<'a>(schemes: impl Iterator<Item = &'a Scheme>) -> String {
    schemes.map(|scheme| format!("`{}`", scheme.name)).collect::<Vec<_>>().join(", ")
}
