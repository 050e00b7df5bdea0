//! The operations of a client, as data.

use super::{
    AlternateResponse, Body, Content, Docs, GroupMembership, HeaderEncoding, Origin, Pagination, Serialization, Style,
    Type,
};
use crate::diagnostic::Pointer;

/// One method on one path.
#[derive(Debug, Clone, PartialEq)]
pub struct Operation {
    /// Its place, and the words of its name.
    pub origin: Origin,
    /// The documentation in the description.
    pub docs: Docs,
    /// The `operationId`, if no operation before it has the same.
    pub id: Option<String>,
    /// The HTTP method, in upper case.
    pub method: String,
    /// The path with its `{placeholders}`, as written.
    pub path: String,
    /// The path as it is filled: each placeholder names a path parameter, and all else is encoded.
    pub template: String,
    /// Path parameters in path order, then the others as written.
    pub parameters: Vec<Parameter>,
    /// The request body.
    pub body: Option<Body>,
    /// The responses of success.
    pub success: Responses,
    /// The responses of failure.
    pub failure: Responses,
    /// The media types to ask for, unless JSON is the only one.
    pub accept: Option<String>,
    /// The media types of a success that only another view reads, separated by commas.
    pub other_media_types: Option<String>,
    /// The media types in which the description offers a success.
    pub offered_media_types: Vec<String>,
    /// Other ways to read what comes back when all is well.
    pub alternate_responses: Vec<AlternateResponse>,
    /// The headers that come back when all is well.
    pub headers: Vec<ResponseHeader>,
    /// The alternatives; each lists schemes that are all required. No alternative, or an empty one: no credential is
    /// required.
    pub security: Vec<Vec<Requirement>>,
    /// Its own server, if it differs from the servers of the service.
    pub server: Option<Server>,
    /// The pagination, if it returns a page of a list.
    pub pagination: Option<Pagination>,
    /// The group that it is a method of; without one it is a method of the client.
    pub group: Option<GroupMembership>,
}

impl Operation {
    /// Returns the keys by which options name the operation: its name where that is one word, its `operationId`,
    /// `GET /pets`, and `pets.list` in a group.
    pub(crate) fn option_keys(&self) -> Vec<String> {
        let name = match self.origin.name_words.as_slice() {
            [name] if self.id.as_ref() != Some(name) => Some(name.clone()),
            _ => None,
        };
        let endpoint = format!("{} {}", self.method, self.path);
        let in_group = self.group.as_ref().and_then(|group| group.key.clone());
        self.id.iter().cloned().chain(name).chain([endpoint]).chain(in_group).collect()
    }

    /// Returns true if it has optional parts, so that its call needs a type of its own.
    pub fn has_options(&self) -> bool {
        self.parameters.iter().any(|parameter| !parameter.required)
            || self.pagination.is_some()
            || self.body.as_ref().is_some_and(|body| !body.required && !body.alternatives.is_empty())
            || !self.alternate_responses.is_empty()
    }
}

/// One parameter of an operation.
#[derive(Debug, Clone, PartialEq)]
pub struct Parameter {
    /// Its location (`in`).
    pub location: Location,
    /// Its name on the wire.
    pub wire_name: String,
    /// Its `style` and `explode`.
    pub style: Style,
    /// The form of the value: by the style, or as JSON text.
    pub serialization: Serialization,
    /// Its type; a constant if it is required and there is nothing to choose.
    pub ty: Type,
    /// True if a call must have it.
    pub required: bool,
    /// The number of the first page or offset: the `default`, or the only number that `minimum` allows at the start.
    pub first_page: Option<u64>,
    /// The documentation in the description.
    pub docs: Docs,
    /// Its place in the description.
    pub origin: Origin,
}

/// The location of a parameter (`in`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Location {
    /// In the path.
    Path,
    /// In the query.
    Query,
    /// In a header of its own.
    Header,
    /// In the `Cookie` header.
    Cookie,
}

impl Location {
    /// Returns its name as the value of `in`.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "header",
            Self::Cookie => "cookie",
        }
    }
}

/// The responses by status.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Responses {
    /// Every described outcome, in order of status.
    pub cases: Vec<ResponseCase>,
    /// The content that all of them have; `None` if they differ.
    pub common_content: Option<Content>,
}

/// The response of one status.
#[derive(Debug, Clone, PartialEq)]
pub struct ResponseCase {
    /// The statuses.
    pub status: Status,
    /// The media types of its body, where the status has others of another schema: those without any are the rest.
    pub media_types: Option<String>,
    /// Its place in the description.
    pub at: Pointer,
    /// The documentation in the description.
    pub docs: Docs,
    /// The content of the body.
    pub content: Content,
}

/// One header of a response.
#[derive(Debug, Clone, PartialEq)]
pub struct ResponseHeader {
    /// Its name.
    pub wire_name: String,
    /// Its type.
    pub ty: Type,
    /// True if it is always present.
    pub required: bool,
    /// The form of the value.
    pub encoding: HeaderEncoding,
    /// The documentation in the description.
    pub docs: Docs,
    /// Its place in the description.
    pub origin: Origin,
}

/// A status, a hundred of them, or all the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// Exactly this one.
    Code(u16),
    /// `4XX`: the hundreds.
    Range(u16),
    /// Everything that is not described.
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

/// A scheme that callers have to satisfy.
#[derive(Debug, Clone, PartialEq)]
pub struct Requirement {
    /// The name of the scheme.
    pub scheme: String,
    /// The scopes or roles that the credential must have.
    pub scopes: Vec<String>,
    /// Its place in the description.
    pub at: Pointer,
}

/// A way to identify oneself.
#[derive(Debug, Clone, PartialEq)]
pub struct Scheme {
    /// Its name in the description.
    pub name: String,
    /// Its kind.
    pub kind: SchemeKind,
    /// Filled by a credential for which the user names no scheme, although several take it.
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
    /// A key under this name, in one of the three places.
    ApiKey(Location, String),
    /// An access token of OAuth 2; with the URL where a client's own id and secret are exchanged for one, if there is
    /// such a flow.
    OAuth(Option<String>),
    /// Another scheme of HTTP, by its name.
    Http(String),
    /// A client certificate.
    MutualTls,
    /// The description does not state the kind, or states an unknown one.
    Unspecified,
}

/// A server.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Server {
    /// Its place in the description.
    pub at: Pointer,
    /// Its address, with `{placeholders}`.
    pub url: String,
    /// Its name in the description.
    pub name: Option<String>,
    /// The documentation in the description.
    pub description: Option<String>,
    /// The variables of the URL, in written order.
    pub variables: Vec<ServerVariable>,
}

impl Server {
    /// Its address with every variable at its default, if all have one.
    pub fn default_url(&self) -> Option<String> {
        self.variables
            .iter()
            .try_fold(self.url.clone(), |url, it| Some(url.replace(&format!("{{{}}}", it.name), it.default.as_ref()?)))
    }
}

/// A Server Variable Object.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ServerVariable {
    /// Its name between the braces.
    pub name: String,
    /// The default value.
    pub default: Option<String>,
    /// The `enum`; empty if any value is allowed.
    pub allowed_values: Vec<String>,
    /// The documentation in the description.
    pub description: Option<String>,
}
