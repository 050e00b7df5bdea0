//! The `Api`: the types and operations of a client, as data without OpenAPI or Rust syntax.

mod api;
mod bodies;
mod docs;
mod groups;
mod operations;
mod origin;
mod pagination;
#[cfg(any(test, feature = "explain"))]
#[allow(
    clippy::format_push_string,
    clippy::format_collect,
    reason = "short text for tests, where no allocation matters"
)]
#[cfg_attr(not(feature = "explain"), allow(dead_code, reason = "the tests print single types"))]
pub(crate) mod print;
mod style;
mod traits;
mod types;
mod unions;
pub(crate) mod visit;
mod webhooks;

pub(crate) mod lower;

pub use api::{Api, EnvCredential, EnvKind, Example, ExampleHolder, Examples};
pub use bodies::{AlternateResponse, Body, Content, Encoding, RequestMediaType, RequestPayload};
pub use docs::{
    Choice, Constraint, Docs, LinkNote, Note, NotedKeyword, ReadOnlyProperties, RequiredGroups, SchemeNote,
};
pub use groups::{Group, GroupMembership};
pub use operations::{
    OAuthFlow, OAuthFlows, Operation, Parameter, Requirement, ResponseCase, ResponseHeader, Responses, Scheme,
    SchemeKind, Server, ServerVariable, Status,
};
pub use origin::{NameSource, Origin};
pub use pagination::{
    CursorParameter, CursorSource, LinkSource, PageItems, PageMarker, PageMarkerKind, PageParameter, PageStrategy,
    Pagination,
};
pub use style::{HeaderEncoding, Location, Serialization, Style, StyleKind};
pub use traits::StandardTrait;
pub use types::{
    Access, AdditionalProperties, Constant, ConstantSource, Container, Containers, Enum, EnumValue, Field, Format,
    Integer, Literal, Openness, Part, PartHeader, PartKind, Parts, Presence, Shape, Struct, Type, TypeDef, TypeId,
    XmlChoice, XmlId, XmlKind, XmlMember, XmlNode, XmlPresence, XmlShape, XmlTable, unquoted,
};
pub use unions::{CommonMember, Dispatch, MatchProfile, Union, Variant};
pub use webhooks::Webhook;
