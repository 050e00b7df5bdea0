//! The description of an API in generated code: constants that the client reads at run time.

/// An API: its title, its servers and its security schemes.
#[derive(Debug)]
pub struct Api {
    /// The title of the description.
    pub title: &'static str,
    /// The version of the description.
    pub version: &'static str,
    /// The servers, in the description's order; the first is the default.
    pub servers: &'static [Server],
    /// The security schemes that this client can fill.
    pub schemes: &'static [Scheme],
    /// The default schemes: for a credential that several schemes accept, the name of the scheme that it satisfies.
    pub defaults: &'static [&'static str],
}

/// A server of an API, for [`ClientBuilder::server`](crate::ClientBuilder::server).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Server {
    template: &'static str,
    description: &'static str,
    variables: Vec<(&'static str, String)>,
}

impl Server {
    /// Makes a server from a URL, which can have `{variables}`.
    #[doc(hidden)]
    pub const fn new(template: &'static str, description: &'static str) -> Self {
        Self { template, description, variables: Vec::new() }
    }

    /// Sets the value of a variable; a second value replaces the first.
    #[doc(hidden)]
    #[must_use]
    pub fn variable(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.variables.retain(|(known, _)| *known != name);
        self.variables.push((name, value.into()));
        self
    }

    /// Returns the URL, with the values of the variables.
    pub fn url(&self) -> String {
        let filled = |url: String, (name, value): &(&str, String)| url.replace(&format!("{{{name}}}"), value);
        self.variables.iter().fold(self.template.to_owned(), filled)
    }

    /// Returns the `description` of the server.
    pub fn description(&self) -> &'static str {
        self.description
    }
}

/// A security scheme of an API.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Scheme {
    /// The name by which operations refer to it.
    pub name: &'static str,
    /// The kind of credential, and its place in a request.
    pub kind: SchemeKind,
}

/// The kind of a credential, and its place in a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SchemeKind {
    /// `Authorization: Bearer <token>` (RFC 6750 section 2.1).
    Bearer,
    /// `Authorization: Basic <user:password>` (RFC 7617).
    Basic,
    /// An API key in the header of this name.
    HeaderKey(&'static str),
    /// An API key in the query parameter of this name.
    QueryKey(&'static str),
    /// An API key in the cookie of this name.
    CookieKey(&'static str),
    /// An access token of OAuth 2, sent as a bearer token.
    OAuth {
        /// The URL at which client credentials are exchanged for a token (RFC 6749 section 4.4), if the API has that
        /// flow.
        token_url: Option<&'static str>,
    },
    /// An access token of OAuth 2 with flows in which a person authorizes the client.
    OAuthFlows(&'static OAuthFlows),
    /// `Authorization` by another scheme of HTTP, such as `Digest` (RFC 9110 section 11.1).
    Http(&'static str),
    /// A client certificate (RFC 8705), which belongs to the transport.
    MutualTls,
    /// Unspecified: the description does not define the scheme.
    Undescribed,
}

/// The flows of OAuth 2 that a client can use.
#[derive(Debug, PartialEq, Eq)]
pub struct OAuthFlows {
    /// The token URL of the client credentials flow.
    pub client_credentials: Option<&'static str>,
    /// The authorization code flow (RFC 6749 section 4.1).
    pub authorization_code: Option<OAuthFlow>,
    /// The device authorization flow (RFC 8628).
    pub device_authorization: Option<OAuthFlow>,
}

/// A flow of OAuth 2 in which a person authorizes the client.
#[derive(Debug, PartialEq, Eq)]
pub struct OAuthFlow {
    /// The URL at which the flow begins.
    pub authorization_url: &'static str,
    /// The URL of the token endpoint.
    pub token_url: &'static str,
    /// The URL at which tokens are refreshed, if it is another one.
    pub refresh_url: Option<&'static str>,
}

impl SchemeKind {
    /// Returns `true` if the credential is a bearer token.
    pub(crate) fn is_token(self) -> bool {
        matches!(self, Self::Bearer | Self::OAuth { .. } | Self::OAuthFlows(_))
    }

    /// Returns the token URL of the client credentials flow.
    pub(crate) fn client_credentials_url(self) -> Option<&'static str> {
        match self {
            Self::OAuth { token_url } => token_url,
            Self::OAuthFlows(flows) => flows.client_credentials,
            _ => None,
        }
    }

    pub(crate) fn is_key(self) -> bool {
        matches!(self, Self::HeaderKey(_) | Self::QueryKey(_) | Self::CookieKey(_))
    }

    /// Returns the expected credential, with an article.
    pub(crate) fn describe(self) -> String {
        match self {
            Self::Bearer => "a bearer token".to_owned(),
            Self::OAuth { .. } | Self::OAuthFlows(_) => {
                "a bearer token, or client credentials with a token URL".to_owned()
            }
            Self::Basic => "a user and password".to_owned(),
            Self::HeaderKey(_) | Self::QueryKey(_) | Self::CookieKey(_) => "an API key".to_owned(),
            Self::Http(name) => format!("the header `Authorization: {name} ..`"),
            Self::MutualTls => "a client certificate, which the transport sends".to_owned(),
            Self::Undescribed => "a header".to_owned(),
        }
    }
}

/// An operation of an API.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Operation {
    /// The identifier: the name of the generated method.
    pub id: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// The path template, such as `/applications/{id}`.
    pub path: &'static str,
    /// The security requirements: one group is enough, with all of its schemes. An empty group, or none, requires no
    /// credential.
    pub security: &'static [&'static [&'static str]],
}

impl Operation {
    /// Returns `true` if a request of the operation needs no credential.
    pub(crate) fn is_open(&self) -> bool {
        self.security.is_empty() || self.security.iter().any(|group| group.is_empty())
    }
}

/// The methods an OpenAPI path item can have (RFC 9110 section 9.3, RFC 5789).
///
/// Unlike `http::Method` it needs no drop, so that a borrowed [`Operation`] literal is a constant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// Requests a representation.
    GET,
    /// Replaces a resource.
    PUT,
    /// Sends a body that a resource processes.
    POST,
    /// Removes a resource.
    DELETE,
    /// Requests the options of a resource.
    OPTIONS,
    /// A `GET` without its body.
    HEAD,
    /// Changes a resource in part.
    PATCH,
    /// Returns the request to the client.
    TRACE,
    /// A `GET` with the query in its body.
    QUERY,
    /// Another method, by its token (RFC 9110 section 16.1).
    Other(&'static str),
}

impl Method {
    /// Returns `true` if the method only reads (RFC 9110 section 9.2.1), so that a request can be repeated.
    pub fn is_safe(self) -> bool {
        matches!(self, Self::GET | Self::HEAD | Self::OPTIONS | Self::QUERY)
    }

    /// Returns `true` if two equal requests have the effect of one (RFC 9110 section 9.2.2).
    pub fn is_idempotent(self) -> bool {
        self.is_safe() || matches!(self, Self::PUT | Self::DELETE | Self::TRACE)
    }

    /// Returns the name of the method on the wire.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::GET => "GET",
            Self::PUT => "PUT",
            Self::POST => "POST",
            Self::DELETE => "DELETE",
            Self::OPTIONS => "OPTIONS",
            Self::HEAD => "HEAD",
            Self::PATCH => "PATCH",
            Self::TRACE => "TRACE",
            Self::QUERY => "QUERY",
            Self::Other(token) => token,
        }
    }
}
