//! The treatment of XML bodies.

/// The treatment of XML bodies whose schemas have members or items.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum XmlBodies {
    /// The body is text.
    #[default]
    Text,
    /// The body has the type of its schema. The runtime needs its feature `xml`.
    Typed,
}
