//! Bodies of requests and responses, as data.

use super::{Docs, Style, Type};
use crate::diagnostic::Pointer;

/// A request body.
#[derive(Debug, Clone, PartialEq)]
pub struct Body {
    /// Its place in the description.
    pub at: Pointer,
    /// True if a call must have it.
    pub required: bool,
    /// The documentation in the description.
    pub docs: Docs,
    /// The ways to write it, at least one: the first is the operation's own, each other has a method of its own.
    pub alternatives: Vec<RequestMediaType>,
}

/// One way to write a body.
#[derive(Debug, Clone, PartialEq)]
pub struct RequestMediaType {
    /// The media type it is sent as: fit for a header, and no range.
    pub media_type: String,
    /// Other media types that the description allows for the very same.
    pub other_media_types: Vec<String>,
    /// Its word in names: `form`.
    pub name_word: String,
    /// The content.
    pub payload: RequestPayload,
}

/// The content of a request body.
#[derive(Debug, Clone, PartialEq)]
pub enum RequestPayload {
    /// JSON of this type.
    Json(Type),
    /// A form of this type's members, WHATWG URL section 5.2, and how some of them are written.
    Form(Type, Vec<Encoding>),
    /// The parts of this type, RFC 7578; `None` if the description names no part.
    Multipart(Option<Type>),
    /// Text as it is.
    Text,
    /// Bytes as they are.
    Bytes,
}

impl RequestPayload {
    /// The type that it carries.
    pub fn ty(&self) -> Option<&Type> {
        match self {
            Self::Json(ty) | Self::Form(ty, _) => Some(ty),
            Self::Multipart(ty) => ty.as_ref(),
            Self::Text | Self::Bytes => None,
        }
    }

    /// The type that it carries, for changes.
    pub fn ty_mut(&mut self) -> Option<&mut Type> {
        match self {
            Self::Json(ty) | Self::Form(ty, _) => Some(ty),
            Self::Multipart(ty) => ty.as_mut(),
            Self::Text | Self::Bytes => None,
        }
    }
}

/// The Encoding Object of a member, if it differs from the default.
#[derive(Debug, Clone, PartialEq)]
pub struct Encoding {
    /// The member's name.
    pub name: String,
    /// Its style.
    pub style: Style,
    /// The media type of its value, which is then written as such.
    pub media_type: Option<String>,
}

/// The content of a response body.
#[derive(Debug, Clone, PartialEq)]
pub enum Content {
    /// Nothing that matters.
    Empty,
    /// JSON of this type.
    Json(Type),
    /// Text as it is.
    Text,
    /// Bytes as they are.
    Bytes,
    /// Server-sent events, WHATWG HTML section 9.2; the data of each is this type, in JSON unless it is text.
    Events(Type),
    /// JSON values of this type, one after the other.
    Lines(Type),
}

impl Content {
    /// The type that it carries.
    pub fn ty(&self) -> Option<&Type> {
        match self {
            Self::Json(ty) | Self::Events(ty) | Self::Lines(ty) => Some(ty),
            Self::Empty | Self::Text | Self::Bytes => None,
        }
    }

    /// The type that it carries, for changes.
    pub fn ty_mut(&mut self) -> Option<&mut Type> {
        match self {
            Self::Json(ty) | Self::Events(ty) | Self::Lines(ty) => Some(ty),
            Self::Empty | Self::Text | Self::Bytes => None,
        }
    }

    /// Returns true if it is read as a stream.
    pub fn is_stream(&self) -> bool {
        matches!(self, Self::Bytes | Self::Events(_) | Self::Lines(_))
    }
}

/// Another way to read what an operation gives.
#[derive(Debug, Clone, PartialEq)]
pub struct AlternateResponse {
    /// Its word in names: `events`.
    pub name_word: String,
    /// The media types to ask for.
    pub accept: String,
    /// The media types of a success that this view does not read, separated by commas.
    pub other_media_types: String,
    /// Its kind.
    pub content: Content,
}
