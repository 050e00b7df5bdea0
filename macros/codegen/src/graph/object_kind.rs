//! The objects of OpenAPI that have fixed fields.

/// An object of OpenAPI that has fixed fields.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ObjectKind {
    Document,
    Components,
    PathItem,
    Operation,
    RequestBody,
    Response,
    MediaType,
    Parameter,
    Header,
    Encoding,
    Schema,
    Discriminator,
}
