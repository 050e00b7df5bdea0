//! OpenAPI objects whose fields are read in one step; each has the fields that lowering needs, in the words of OpenAPI.

mod link;
mod media_type;
mod request_body;
mod response;
mod server;
mod tag;

pub(crate) use link::LinkObject;
pub(crate) use media_type::MediaTypeObject;
pub(crate) use request_body::RequestBodyObject;
pub(crate) use response::ResponseObject;
pub(crate) use server::ServerObject;
pub(crate) use tag::TagObject;
