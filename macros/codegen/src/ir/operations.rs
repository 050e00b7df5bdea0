//! The operations of a client, as data.

use super::{
    AlternateResponse, Body, Content, Docs, Encoding, GroupMembership, HeaderEncoding, Location, Origin, Pagination,
    Serialization, Style, Type,
};
use crate::diagnostic::Pointer;

/// A method on a path.
#[derive(Debug, Clone, PartialEq)]
pub struct Operation {
    /// The place of the operation, and the words of its name.
    pub origin: Origin,
    /// The documentation in the description.
    pub docs: Docs,
    /// The `operationId`, unless an earlier operation has an equal `operationId`.
    pub id: Option<String>,
    /// The tags, for the layers of a client.
    pub tags: Vec<String>,
    /// The HTTP method, in upper case.
    pub method: String,
    /// The path in the description, with `{placeholders}`.
    pub path: String,
    /// The path template for a request: each placeholder names a path parameter, and all other text is percent-encoded.
    pub template: String,
    /// The parameters: path parameters in the order of the path, then all others in the order of the description.
    pub parameters: Vec<Parameter>,
    /// The request body.
    pub body: Option<Body>,
    /// The responses for success.
    pub success: Responses,
    /// The responses for failure.
    pub failure: Responses,
    /// The value of the `Accept` header; `None` if JSON is the only media type.
    pub accept: Option<String>,
    /// The media types of a successful response that only another view reads, separated by commas.
    pub other_media_types: Option<String>,
    /// The media types of a successful response in the description.
    pub offered_media_types: Vec<String>,
    /// Other readings of a successful response.
    pub alternate_responses: Vec<AlternateResponse>,
    /// The headers of a successful response.
    pub headers: Vec<ResponseHeader>,
    /// The alternative security requirements; each lists schemes that are all required. Without an alternative, or with
    /// an empty list, no credential is required.
    pub security: Vec<Vec<Requirement>>,
    /// The server of this operation, if that differs from the servers of the service.
    pub server: Option<Server>,
    /// The header that the client fills with a key, by which a server detects a repeated request.
    pub idempotency_header: Option<String>,
    /// The pagination, if the operation returns a page of a list.
    pub pagination: Option<Pagination>,
    /// The group that has the operation as a method; `None` for a method of the client.
    pub group: Option<GroupMembership>,
}

impl Operation {
    /// Returns the keys by which options refer to the operation: `operationId`, a name of a single word, `GET /pets`,
    /// and `pets.list` in a group.
    pub(crate) fn option_keys(&self) -> Vec<String> {
        let name = match self.origin.name_words.as_slice() {
            [name] if self.id.as_ref() != Some(name) => Some(name.clone()),
            _ => None,
        };
        let endpoint = format!("{} {}", self.method, self.path);
        let in_group = self.group.as_ref().and_then(|group| group.key.clone());
        self.id.iter().cloned().chain(name).chain([endpoint]).chain(in_group).collect()
    }

    /// Returns true if the operation has optional parts, so that the call needs a builder type.
    pub fn has_options(&self) -> bool {
        self.parameters.iter().any(|parameter| !parameter.required)
            || self.pagination.is_some()
            || self.body.as_ref().is_some_and(|body| !body.required && !body.alternatives.is_empty())
            || !self.alternate_responses.is_empty()
    }
}

/// A parameter of an operation.
#[derive(Debug, Clone, PartialEq)]
pub struct Parameter {
    /// The location (`in`).
    pub location: Location,
    /// The name on the wire.
    pub wire_name: String,
    /// The `style` and `explode`.
    pub style: Style,
    /// The serialization of the value: by `style`, as JSON text, or as a form.
    pub serialization: Serialization,
    /// The Encoding Objects of a form that differ from the default.
    pub encodings: Vec<Encoding>,
    /// The type of the value; a constant if the parameter is required and has a single value.
    pub ty: Type,
    /// True if a call must have a value.
    pub required: bool,
    /// The number of the first page or offset: the `default`, or 1 if `minimum` is 1.
    pub first_page: Option<u64>,
    /// The documentation in the description.
    pub docs: Docs,
    /// The place of the parameter in the description.
    pub origin: Origin,
}

impl Location {
    /// Returns the value of `in`.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "header",
            Self::Cookie => "cookie",
            Self::Querystring => "querystring",
        }
    }
}

/// The responses by status.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Responses {
    /// The responses, in order of status.
    pub cases: Vec<ResponseCase>,
    /// The content of every response; `None` if the contents differ.
    pub common_content: Option<Content>,
}

/// The response for a status.
#[derive(Debug, Clone, PartialEq)]
pub struct ResponseCase {
    /// The status, or the range of statuses.
    pub status: Status,
    /// The media types of this body, if the status has other bodies with another schema. `None` is the case for all
    /// other media types.
    pub media_types: Option<String>,
    /// The first media type of this body, if it is not the usual one of its content.
    pub own_media_type: Option<String>,
    /// The place of the response in the description.
    pub at: Pointer,
    /// The documentation in the description.
    pub docs: Docs,
    /// The content of the body.
    pub content: Content,
}

/// A header of a response, or of a webhook.
#[derive(Debug, Clone, PartialEq)]
pub struct ResponseHeader {
    /// The name of the header.
    pub wire_name: String,
    /// The type of the value.
    pub ty: Type,
    /// True if the header is always present.
    pub required: bool,
    /// The encoding of the value.
    pub encoding: HeaderEncoding,
    /// The documentation in the description.
    pub docs: Docs,
    /// The place of the header in the description.
    pub origin: Origin,
}

/// A status code, a range of status codes, or the default.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// Exactly this status code.
    Code(u16),
    /// `4XX`: all status codes with this first digit.
    Range(u16),
    /// Every status code that no other case includes.
    Default,
}

impl Status {
    /// Returns true for a redirect (RFC 9110 section 15.4).
    pub fn is_redirect(self) -> bool {
        match self {
            Self::Code(code) => (300..400).contains(&code),
            Self::Range(hundreds) => hundreds == 3,
            Self::Default => false,
        }
    }
}

/// A security scheme that a request must satisfy.
#[derive(Debug, Clone, PartialEq)]
pub struct Requirement {
    /// The name of the scheme.
    pub scheme: String,
    /// The scopes or roles that the credential must have.
    pub scopes: Vec<String>,
    /// The place of the requirement in the description.
    pub at: Pointer,
}

/// A security scheme.
#[derive(Debug, Clone, PartialEq)]
pub struct Scheme {
    /// The name in the description.
    pub name: String,
    /// The kind of the scheme.
    pub kind: SchemeKind,
    /// True if a credential without a scheme name fills this scheme, although several schemes accept the credential.
    pub is_default: bool,
    /// The documentation in the description.
    pub docs: Docs,
}

/// The kind of a security scheme.
#[derive(Debug, Clone, PartialEq)]
pub enum SchemeKind {
    /// `Authorization: Bearer ..`, RFC 6750.
    Bearer,
    /// `Authorization: Basic ..`, RFC 7617.
    Basic,
    /// An API key with this name, in the header, the query or a cookie.
    ApiKey(Location, String),
    /// An access token of OAuth 2, with the flows that a client can use.
    OAuth(Box<OAuthFlows>),
    /// Another HTTP authentication scheme, by name.
    Http(String),
    /// A client certificate.
    MutualTls,
    /// An unspecified or unknown kind.
    Unspecified,
}

/// The flows of OAuth 2 that a client can use.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OAuthFlows {
    /// The token URL of the client credentials flow.
    pub client_credentials: Option<String>,
    /// The authorization code flow.
    pub authorization_code: Option<OAuthFlow>,
    /// The device authorization flow (OpenAPI 3.2 section 4.29).
    pub device_authorization: Option<OAuthFlow>,
}

/// A flow of OAuth 2 in which a person authorizes the client.
#[derive(Debug, Clone, PartialEq)]
pub struct OAuthFlow {
    /// The URL at which the flow begins: `authorizationUrl` or `deviceAuthorizationUrl`.
    pub authorization_url: String,
    /// The URL of the token endpoint.
    pub token_url: String,
    /// The URL at which tokens are refreshed, if it is another one.
    pub refresh_url: Option<String>,
}

/// A server.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Server {
    /// The place of the server in the description.
    pub at: Pointer,
    /// The URL, with `{placeholders}`.
    pub url: String,
    /// The name in the description.
    pub name: Option<String>,
    /// The documentation in the description.
    pub description: Option<String>,
    /// The variables of the URL, in written order.
    pub variables: Vec<ServerVariable>,
}

impl Server {
    /// Returns the URL with the default of every variable; `None` if a variable has no default.
    pub fn default_url(&self) -> Option<String> {
        self.variables
            .iter()
            .try_fold(self.url.clone(), |url, it| Some(url.replace(&format!("{{{}}}", it.name), it.default.as_ref()?)))
    }
}

/// A Server Variable Object.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ServerVariable {
    /// The name of the variable, between the braces of the URL.
    pub name: String,
    /// The default value.
    pub default: Option<String>,
    /// The `enum`; empty if any value is allowed.
    pub allowed_values: Vec<String>,
    /// The documentation in the description.
    pub description: Option<String>,
}
