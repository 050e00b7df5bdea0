//! The operations of a client, as data.

use super::{Body, Content, Docs, Origin, Paging, Type, View};
use crate::diagnostic::Pointer;

/// One method on one path.
#[derive(Debug, Clone, PartialEq)]
pub struct Operation {
    /// Where it was written, and the words its name is made of.
    pub origin: Origin,
    /// What the description says of it.
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
    /// What is sent.
    pub body: Option<Body>,
    /// What comes back when all is well.
    pub success: Results,
    /// What comes back when the server refuses.
    pub failure: Results,
    /// The media types to ask for, where that is not JSON alone.
    pub accept: Option<String>,
    /// The media types of a success that only another view reads, separated by commas.
    pub other_media_types: Option<String>,
    /// The media types in which the description offers a success.
    pub offers: Vec<String>,
    /// Other ways to read what comes back when all is well.
    pub views: Vec<View>,
    /// The headers that come back when all is well.
    pub headers: Vec<ResponseHeader>,
    /// Alternatives; in each, what is needed together. None at all, or an empty one: anyone may call.
    pub security: Vec<Vec<Requirement>>,
    /// Where it lives, if not where all the others do.
    pub server: Option<Server>,
    /// How to walk a list, if this is one.
    pub paging: Option<Paging>,
}

impl Operation {
    /// Returns the keys by which options name the operation: its name where that is one word, its `operationId`, and
    /// `GET /pets`.
    pub(crate) fn keys(&self) -> Vec<String> {
        let name = match self.origin.called.as_slice() {
            [name] if self.id.as_ref() != Some(name) => Some(name.clone()),
            _ => None,
        };
        let endpoint = format!("{} {}", self.method, self.path);
        self.id.iter().cloned().chain(name).chain([endpoint]).collect()
    }

    /// Whether anything of it is optional, so that its call needs a type of its own.
    pub fn has_options(&self) -> bool {
        self.parameters.iter().any(|parameter| !parameter.required)
            || self.paging.is_some()
            || self.body.as_ref().is_some_and(|body| !body.required && !body.alternatives.is_empty())
            || !self.views.is_empty()
    }
}

/// One parameter of an operation.
#[derive(Debug, Clone, PartialEq)]
pub struct Parameter {
    /// Where it travels.
    pub location: Location,
    /// Its name on the wire.
    pub wire: String,
    /// How it is written.
    pub style: Style,
    /// Whether it is the text of its JSON that is written so.
    pub serialized: bool,
    /// Its type; a constant if it is required and there is nothing to choose.
    pub ty: Type,
    /// Whether a call must have it.
    pub required: bool,
    /// What the server takes where it is left out, if that is a whole number; or the one number with which it can only begin.
    pub first: Option<u64>,
    /// What the description says of it.
    pub docs: Docs,
    /// Where it was written.
    pub origin: Origin,
}

/// Where a parameter travels.
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

/// How a parameter's value is written: the `style` and `explode` of OpenAPI.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Style {
    /// The style.
    pub kind: StyleKind,
    /// One name per item, or all items under one name.
    pub explode: bool,
    /// `allowReserved`.
    pub reserved: bool,
}

/// The styles of OpenAPI, after RFC 6570.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StyleKind {
    /// `a,b`.
    Simple,
    /// `.a.b`.
    Label,
    /// `;name=a`.
    Matrix,
    /// `name=a&name=b`.
    Form,
    /// `name=a%20b`.
    SpaceDelimited,
    /// `name=a|b`.
    PipeDelimited,
    /// `name[key]=value`.
    DeepObject,
}

/// What comes back, by status.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Results {
    /// Every described outcome, in order of status.
    pub outcomes: Vec<Outcome>,
    /// What all of them have in common; `None` if they differ.
    pub agreed: Option<Content>,
}

/// What one status means.
#[derive(Debug, Clone, PartialEq)]
pub struct Outcome {
    /// Which statuses.
    pub status: Status,
    /// The media types of its body, where the status has others of another schema: those without any are the rest.
    pub media_types: Option<String>,
    /// Where it was written.
    pub at: Pointer,
    /// What the description says of it.
    pub docs: Docs,
    /// What its body is.
    pub content: Content,
}

/// One header of a response.
#[derive(Debug, Clone, PartialEq)]
pub struct ResponseHeader {
    /// Its name.
    pub wire: String,
    /// Its type.
    pub ty: Type,
    /// Whether it is always there.
    pub required: bool,
    /// How it is written; `None` if it is JSON.
    pub explode: Option<bool>,
    /// What the description says of it.
    pub docs: Docs,
    /// Where it was written.
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
    /// Where it was written.
    pub at: Pointer,
}

/// A way to identify oneself.
#[derive(Debug, Clone, PartialEq)]
pub struct Scheme {
    /// Its name in the description.
    pub name: String,
    /// What it is.
    pub kind: SchemeKind,
    /// Filled by a credential for which the user names no scheme, although several take it.
    pub is_default: bool,
    /// What the description says of it.
    pub docs: Docs,
}

/// What a way to identify oneself is.
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
    /// The description does not say, or not so that it can be understood.
    Undescribed,
}

/// Where the service lives.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Server {
    /// Where it was written.
    pub at: Pointer,
    /// Its address, with `{placeholders}`.
    pub url: String,
    /// What the description calls it.
    pub name: Option<String>,
    /// What the description says of it.
    pub description: Option<String>,
    /// What stands between braces, in written order.
    pub variables: Vec<Variable>,
}

impl Server {
    /// Its address with every variable at its default, if all have one.
    pub fn filled(&self) -> Option<String> {
        self.variables
            .iter()
            .try_fold(self.url.clone(), |url, it| Some(url.replace(&format!("{{{}}}", it.name), it.default.as_ref()?)))
    }
}

/// What varies in the address of a server.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Variable {
    /// Its name between the braces.
    pub name: String,
    /// What it is unless a caller says otherwise.
    pub default: Option<String>,
    /// What it can be, if not anything.
    pub choices: Vec<String>,
    /// What the description says of it.
    pub description: Option<String>,
}
