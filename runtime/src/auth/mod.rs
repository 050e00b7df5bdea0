//! Credentials: which scheme each one fills, and which of them a call needs.

mod attach;
mod client_credentials;
mod credential;
mod gate;
mod hidden;
mod token;

use std::sync::Arc;

use http::header::{AUTHORIZATION, HeaderMap, HeaderName};

use crate::Secret;
use crate::client::base_url::BaseUrl;
use crate::client::build_error::BuildError;
use crate::client::description::{Api, Operation, Scheme, SchemeKind};
use crate::transport::SendOptions;

pub use self::client_credentials::ClientCredentials;
pub use self::credential::Credential;
pub use self::token::{Token, TokenError, TokenSource};

pub(crate) use self::attach::Authorization;
use self::credential::Proof;
pub(crate) use self::hidden::Hidden;
pub(crate) use self::token::{Given, Tokens};

/// A credential and, where the user named one, the scheme it is for.
pub(crate) struct Assignment {
    pub(crate) scheme: Option<String>,
    pub(crate) credential: Credential,
}

/// What a token endpoint's URL starts from and has to be.
pub(crate) struct Endpoints<'a> {
    pub(crate) base_url: &'a BaseUrl,
    pub(crate) options: &'a SendOptions,
    /// Whether the user lets credentials travel without TLS.
    pub(crate) insecure: bool,
}

/// The credentials of a client, by the schemes that they fill.
pub(crate) struct Credentials {
    schemes: &'static [Scheme],
    filled: Vec<Filled>,
    hidden: Hidden,
}

/// A scheme and what fills it.
struct Filled {
    scheme: Scheme,
    with: Content,
}

enum Content {
    /// This text, in the header of the credential's own or in the place of the scheme.
    Fixed(Option<HeaderName>, Secret),
    /// Whatever token there is when it is needed.
    Tokens(Arc<Tokens>),
    /// Nothing: the transport sees to it.
    Nothing,
}

impl Credentials {
    /// Assigns each credential to the schemes that it fits; one that fits none is a mistake. One that was given for a
    /// scheme by name goes before one that was not.
    pub(crate) fn assign(
        given: &[Assignment],
        api: &'static Api,
        endpoints: &Endpoints<'_>,
    ) -> Result<Self, BuildError> {
        let mut filled: Vec<Filled> = Vec::new();
        let (named, unnamed): (Vec<_>, Vec<_>) = given.iter().partition(|it| it.scheme.is_some());
        for Assignment { scheme, credential } in named.into_iter().chain(unnamed) {
            if !credential.is_sendable() {
                let words = credential.words();
                return Err(BuildError::new(format!("{words} is empty or has characters that cannot be sent")));
            }
            let schemes = match scheme {
                Some(name) => vec![by_name(name, credential, api)?],
                None => by_kind(credential, api)?,
            };
            let mut tokens = None;
            for scheme in schemes {
                if filled.iter().all(|known| known.scheme.name != scheme.name) {
                    let with = content(credential, scheme, endpoints, &mut tokens)?;
                    filled.push(Filled { scheme: *scheme, with });
                }
            }
        }
        let hidden = Hidden::new(given.iter().flat_map(|it| it.credential.texts()));
        Ok(Self { schemes: api.schemes, filled, hidden })
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.filled.is_empty()
    }

    /// What of them no message may hold.
    pub(crate) fn hidden(&self) -> &Hidden {
        &self.hidden
    }

    /// Whether any is fetched from somewhere else.
    pub(crate) fn fetches(&self) -> bool {
        self.filled.iter().any(|filled| matches!(filled.with, Content::Tokens(_)))
    }

    /// What an operation asks for: the first group of requirements that can be met with what is here, or with what the
    /// call brings along in its headers. A client certificate, of which only the transport knows, counts as met where
    /// nothing else helps.
    ///
    /// # Errors
    /// In words, when none can be met.
    fn choose(&self, operation: &Operation, headers: &HeaderMap) -> Result<Vec<&Filled>, String> {
        let met = |name: &str| self.find(name).is_some() || self.is_brought(name, headers);
        let by_transport = |name: &str| self.scheme(name).is_some_and(|scheme| scheme.kind == SchemeKind::MutualTls);
        let groups = || operation.security.iter().filter(|group| !group.is_empty());
        let certain = groups().find(|group| group.iter().all(|name| met(name)));
        let chosen =
            certain.or_else(|| groups().find(|group| group.iter().all(|name| met(name) || by_transport(name))));
        match chosen {
            Some(group) => Ok(group.iter().filter_map(|name| self.find(name)).collect()),
            None if operation.is_open() || headers.contains_key(AUTHORIZATION) => Ok(Vec::new()),
            None => Err(missing(operation)),
        }
    }

    fn find(&self, name: &str) -> Option<&Filled> {
        self.filled.iter().find(|filled| filled.scheme.name == name)
    }

    fn scheme(&self, name: &str) -> Option<&'static Scheme> {
        self.schemes.iter().find(|scheme| scheme.name == name)
    }

    /// Whether the call itself, or the client for every call, sends the header that a scheme is about.
    fn is_brought(&self, name: &str, headers: &HeaderMap) -> bool {
        match self.scheme(name).map(|scheme| scheme.kind) {
            Some(SchemeKind::HeaderKey(name)) => headers.contains_key(name),
            Some(SchemeKind::Bearer | SchemeKind::Basic | SchemeKind::OAuth { .. } | SchemeKind::Http(_)) => {
                headers.contains_key(AUTHORIZATION)
            }
            _ => false,
        }
    }
}

/// The scheme of that name, if the credential is one for it.
fn by_name<'a>(name: &str, credential: &Credential, api: &'a Api) -> Result<&'a Scheme, BuildError> {
    let Some(scheme) = api.schemes.iter().find(|scheme| scheme.name == name) else {
        let known = all(api);
        return Err(BuildError::new(format!("{} has no security scheme `{name}`; it has {known}", api.title)));
    };
    if !credential.fits(scheme.kind) {
        let (words, wanted) = (credential.words(), scheme.kind.words());
        return Err(BuildError::new(format!("the security scheme `{name}` wants {wanted}, not {words}")));
    }
    Ok(scheme)
}

/// The schemes that a credential fits. Keys are not all alike: where there are several, the user has to say which.
fn by_kind<'a>(credential: &Credential, api: &'a Api) -> Result<Vec<&'a Scheme>, BuildError> {
    let fitting: Vec<&Scheme> = api.schemes.iter().filter(|scheme| credential.fits(scheme.kind)).collect();
    let described: Vec<&Scheme> =
        fitting.iter().copied().filter(|scheme| scheme.kind != SchemeKind::Undescribed).collect();
    let fitting = if described.is_empty() { fitting } else { described };
    let (title, words) = (api.title, credential.words());
    if fitting.is_empty() {
        let known = all(api);
        return Err(BuildError::new(format!(
            "{title} declares no security scheme for {words}; it has {known}: what it does not declare is sent by `header`"
        )));
    }
    if fitting.len() > 1 && matches!(credential.0, Proof::Key(_)) {
        let names = listed(fitting.into_iter());
        return Err(BuildError::new(format!(
            "{title} has several API keys, {names}: say by `credential` which this is"
        )));
    }
    Ok(fitting)
}

/// What fills a scheme; what is fetched is fetched once for all schemes that one credential fills.
fn content(
    credential: &Credential,
    scheme: &Scheme,
    endpoints: &Endpoints<'_>,
    tokens: &mut Option<Arc<Tokens>>,
) -> Result<Content, BuildError> {
    if let Some(tokens) = tokens {
        return Ok(Content::Tokens(Arc::clone(tokens)));
    }
    let source: Arc<dyn TokenSource> = match (&credential.0, credential.wire()) {
        (_, Some(wire)) => return Ok(Content::Fixed(credential.own_header(), wire)),
        (Proof::Tokens(source), None) => Arc::clone(source),
        (Proof::ClientCredentials(client), None) => Arc::new(endpoints.source(client, scheme)?),
        (_, None) => return Ok(Content::Nothing),
    };
    Ok(Content::Tokens(Arc::clone(tokens.insert(Arc::new(Tokens::new(source))))))
}

impl Endpoints<'_> {
    /// The token endpoint of a scheme, to which id and secret may be sent.
    fn source(&self, client: &ClientCredentials, scheme: &Scheme) -> Result<impl TokenSource + use<>, BuildError> {
        let described = match scheme.kind {
            SchemeKind::OAuth { token_url } => token_url,
            _ => None,
        };
        let url = client.url(described).unwrap_or_default();
        let url = self.base_url.resolve(&url)?;
        let base = url.base();
        if !base.is_confidential() && !self.insecure {
            return Err(BuildError::new(format!(
                "client credentials would travel to {base} without TLS: use https, or `allow_insecure_http()`"
            )));
        }
        Ok(client.clone().at(url.uri, self.options.clone()))
    }
}

fn missing(operation: &Operation) -> String {
    let groups: Vec<String> = operation
        .security
        .iter()
        .map(|group| group.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(" and "))
        .collect();
    format!("`{}` needs the credential {}, which the client was built without", operation.id, groups.join(" or "))
}

/// All schemes there are.
fn all(api: &Api) -> String {
    let known = listed(api.schemes.iter());
    if known.is_empty() { "none".to_owned() } else { known }
}

fn listed<'a>(schemes: impl Iterator<Item = &'a Scheme>) -> String {
    schemes.map(|scheme| format!("`{}`", scheme.name)).collect::<Vec<_>>().join(", ")
}
