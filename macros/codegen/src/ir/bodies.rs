//! Bodies of requests and responses, as data.

use super::{Docs, Style, Type, XmlId};
use crate::diagnostic::Pointer;

/// A request body.
#[derive(Debug, Clone, PartialEq)]
pub struct Body {
    /// The place of the body in the description.
    pub at: Pointer,
    /// True if a request must have the body.
    pub required: bool,
    /// The documentation in the description.
    pub docs: Docs,
    /// The media types of the body, never empty. The first is the default; every other media type has a separate
    /// method.
    pub alternatives: Vec<RequestMediaType>,
}

/// A media type of a request body.
#[derive(Debug, Clone, PartialEq)]
pub struct RequestMediaType {
    /// The media type of the `Content-Type` header; never a range.
    pub media_type: String,
    /// Other media types with an equal schema.
    pub other_media_types: Vec<String>,
    /// The word for the media type in names, such as `form`.
    pub name_word: String,
    /// The content in this media type.
    pub payload: RequestPayload,
}

/// The content of a request body.
#[derive(Debug, Clone, PartialEq)]
pub enum RequestPayload {
    /// JSON of this type.
    Json(Type),
    /// XML of this type, by this table.
    Xml(Type, XmlId),
    /// A form (WHATWG URL section 5.2) with the members of this type, and the Encoding Objects that differ from the
    /// default.
    Form(Type, Vec<Encoding>),
    /// A multipart body (RFC 7578) with the parts of this type; `None` if the description names no part.
    Multipart(Option<Type>),
    /// Text without a structure.
    Text,
    /// Bytes without a structure.
    Bytes,
}

impl RequestPayload {
    /// Returns the type of the content, unless the content is text or bytes.
    pub fn ty(&self) -> Option<&Type> {
        match self {
            Self::Json(ty) | Self::Xml(ty, _) | Self::Form(ty, _) => Some(ty),
            Self::Multipart(ty) => ty.as_ref(),
            Self::Text | Self::Bytes => None,
        }
    }

    /// Returns the type of the content for changes, unless the content is text or bytes.
    pub fn ty_mut(&mut self) -> Option<&mut Type> {
        match self {
            Self::Json(ty) | Self::Xml(ty, _) | Self::Form(ty, _) => Some(ty),
            Self::Multipart(ty) => ty.as_mut(),
            Self::Text | Self::Bytes => None,
        }
    }
}

/// The Encoding Object of a form member, if some field differs from the default.
#[derive(Debug, Clone, PartialEq)]
pub struct Encoding {
    /// The name of the member.
    pub name: String,
    /// The style of the member.
    pub style: Style,
    /// The JSON media type of the member, if `contentType` names a JSON media type.
    pub media_type: Option<String>,
}

/// The content of a response body.
#[derive(Debug, Clone, PartialEq)]
pub enum Content {
    /// No content, or content that the client ignores.
    Empty,
    /// JSON of this type.
    Json(Type),
    /// XML of this type, by this table.
    Xml(Type, XmlId),
    /// Text without a structure.
    Text,
    /// Bytes without a structure.
    Bytes,
    /// Server-sent events (WHATWG HTML section 9.2). The data of each event has this type, and is JSON unless the type
    /// is text.
    Events(Type),
    /// A sequence of JSON values of this type.
    Lines(Type),
}

impl Content {
    /// Returns the type of the content, if a type describes the content.
    pub fn ty(&self) -> Option<&Type> {
        match self {
            Self::Json(ty) | Self::Xml(ty, _) | Self::Events(ty) | Self::Lines(ty) => Some(ty),
            Self::Empty | Self::Text | Self::Bytes => None,
        }
    }

    /// Returns the type of the content for changes, if a type describes the content.
    pub fn ty_mut(&mut self) -> Option<&mut Type> {
        match self {
            Self::Json(ty) | Self::Xml(ty, _) | Self::Events(ty) | Self::Lines(ty) => Some(ty),
            Self::Empty | Self::Text | Self::Bytes => None,
        }
    }

    /// Returns the table of XML content.
    pub(crate) fn xml(&self) -> Option<XmlId> {
        if let Self::Xml(_, table) = self { Some(*table) } else { None }
    }

    /// Returns the usual media type of the content; an empty text without content.
    pub(crate) fn usual_media_type(&self) -> &'static str {
        match self {
            Self::Empty => "",
            Self::Json(_) => "application/json",
            Self::Xml(..) => "application/xml",
            Self::Text => "text/plain",
            Self::Bytes => "application/octet-stream",
            Self::Events(_) => "text/event-stream",
            Self::Lines(_) => "application/x-ndjson",
        }
    }

    /// Returns true if the client reads the content as a stream.
    pub fn is_stream(&self) -> bool {
        matches!(self, Self::Bytes | Self::Events(_) | Self::Lines(_))
    }
}

/// Another reading of a successful response.
#[derive(Debug, Clone, PartialEq)]
pub struct AlternateResponse {
    /// The word for the reading in names, such as `events`.
    pub name_word: String,
    /// The value of the `Accept` header.
    pub accept: String,
    /// The media types of a successful response that this view does not read, separated by commas.
    pub other_media_types: String,
    /// The first media type of the reading, if it is not the usual one of its content.
    pub own_media_type: Option<String>,
    /// The content of the response in this reading.
    pub content: Content,
}
