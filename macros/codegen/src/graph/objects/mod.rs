//! Readers of OpenAPI objects: each has the fields that lowering needs, in the words of OpenAPI.
//!
//! A field that every reader of the object needs is a field of the struct. A field whose findings depend on its use is a
//! method, which reports them when it is called.

mod components;
mod discriminator;
mod encoding;
mod example;
mod link;
mod media_type;
mod pagination;
mod parameter;
mod request_body;
mod response;
mod security_scheme;
mod server;
mod tag;
mod xml;

pub(crate) use components::ComponentsObject;
pub(crate) use discriminator::DiscriminatorObject;
pub(crate) use encoding::EncodingObject;
pub(crate) use example::{examples_of_object, examples_of_schema};
pub(crate) use link::LinkObject;
pub(crate) use media_type::MediaTypeObject;
pub(crate) use pagination::{OFFSETS, PaginationExtension, PaginationExtensions, pagination_extensions};
pub(crate) use parameter::{HeaderObject, ParameterObject};
pub(crate) use request_body::RequestBodyObject;
pub(crate) use response::ResponseObject;
pub(crate) use security_scheme::{FlowUrls, SecuritySchemeObject};
pub(crate) use server::ServerObject;
pub(crate) use tag::TagObject;
pub(crate) use xml::{NodeType, XmlObject};
