//! The serialization of parameters, headers and form members, as data.

/// The serialization of a value that is not in a JSON document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Serialization {
    /// By a style: the description has a `schema`.
    Style,
    /// As JSON text: the description has a `content` of JSON.
    Json,
    /// As a form (WHATWG URL section 5.2), which only a whole query is.
    Form,
}

/// The serialization of the header of a response.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HeaderEncoding {
    /// By `simple`, the only style for headers.
    Simple,
    /// By the style `simple` with `explode`: objects are written as `name=value`.
    SimpleExploded,
    /// As JSON text.
    Json,
}

/// The `style` and `explode` of a parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Style {
    /// The style.
    pub kind: StyleKind,
    /// True for a name per item; false for a single name before all items.
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

/// The location of a parameter (`in`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Location {
    /// In the path.
    Path,
    /// In the query.
    Query,
    /// In a header.
    Header,
    /// In the `Cookie` header.
    Cookie,
    /// The whole query (OpenAPI 3.2).
    Querystring,
}
