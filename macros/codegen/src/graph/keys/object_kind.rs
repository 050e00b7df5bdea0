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

impl ObjectKind {
    /// Returns the object's name as the subject of a sentence.
    pub(super) fn with_article(self) -> &'static str {
        match self {
            Self::Document => "the description",
            Self::Components => "`components`",
            Self::PathItem => "this path",
            Self::Operation => "this operation",
            Self::RequestBody => "this request body",
            Self::Response => "this response",
            Self::MediaType => "this media type",
            Self::Parameter => "this parameter",
            Self::Header => "this header",
            Self::Encoding => "this encoding",
            Self::Schema => "this schema",
            Self::Discriminator => "this discriminator",
        }
    }
}
