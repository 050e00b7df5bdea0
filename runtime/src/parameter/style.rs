//! The parameter styles of OpenAPI, as expansions of RFC 6570.

/// The style of a parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Style {
    /// The kind of expansion.
    pub kind: StyleKind,
    /// True if each item of a list, or member of an object, is a separate parameter.
    pub explode: bool,
    /// True if reserved characters are not encoded (RFC 6570 section 3.2.3); in a cookie, no characters are.
    pub reserved: bool,
}

/// The kind of an expansion.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StyleKind {
    /// `a,b` (RFC 6570 section 3.2.2).
    Simple,
    /// `.a,b` (RFC 6570 section 3.2.5).
    Label,
    /// `;name=a,b` (RFC 6570 section 3.2.7).
    Matrix,
    /// `name=a,b` (RFC 6570 sections 3.2.8 and 3.2.9).
    Form,
    /// `name=a%20b` (OpenAPI 3.1, 4.8.12.3).
    Space,
    /// `name=a%7Cb` (OpenAPI 3.1, 4.8.12.3).
    Pipe,
    /// `name[member]=a` (OpenAPI 3.1, 4.8.12.3).
    DeepObject,
}

impl Style {
    const fn new(kind: StyleKind) -> Self {
        Self { kind, explode: false, reserved: false }
    }

    const fn exploded(self) -> Self {
        Self { explode: true, ..self }
    }

    /// Returns the style with reserved characters that are not encoded.
    #[must_use]
    pub const fn reserved(self) -> Self {
        Self { reserved: true, ..self }
    }
}

/// `a,b`: the default of path and header parameters.
pub const SIMPLE: Style = Style::new(StyleKind::Simple);
/// `a,b` and `k=v,k=v`.
pub const SIMPLE_EXPLODED: Style = SIMPLE.exploded();
/// `.a,b`.
pub const LABEL: Style = Style::new(StyleKind::Label);
/// `.a.b`.
pub const LABEL_EXPLODED: Style = LABEL.exploded();
/// `;name=a,b`.
pub const MATRIX: Style = Style::new(StyleKind::Matrix);
/// `;name=a;name=b`.
pub const MATRIX_EXPLODED: Style = MATRIX.exploded();
/// `name=a&name=b`: the default of query and cookie parameters.
pub const FORM: Style = FORM_JOINED.exploded();
/// `name=a,b`.
pub const FORM_JOINED: Style = Style::new(StyleKind::Form);
/// `name=a%20b`.
pub const SPACE: Style = Style::new(StyleKind::Space);
/// `name=a%7Cb`.
pub const PIPE: Style = Style::new(StyleKind::Pipe);
/// `name[member]=a`.
pub const DEEP_OBJECT: Style = Style::new(StyleKind::DeepObject).exploded();
