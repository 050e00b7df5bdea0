//! The serialization of parameters and form members, as data.

/// The `style` and `explode` of a parameter.
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
