//! Everything a user may choose; defaults live here and nowhere else.

/// What the user asked for beside the description itself. The default is everything, under its own name.
///
/// Each entry has an `id` by which its caller knows where the user wrote it; a finding about the entry is placed at
/// [`Place::Option`](crate::diagnostic::Place::Option) with that id.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Options {
    /// The operations to generate: those any of these matches. `None` is all of them.
    pub only: Option<Vec<Selector>>,
    /// The names to give instead of those made from the description.
    pub renames: Vec<Rename>,
    /// Properties to wrap in a `Secret` that neither their format nor their name gives away.
    pub secrets: Vec<SecretProperty>,
}

/// A choice of operations.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Selector {
    /// Where the user wrote it.
    pub id: usize,
    /// Which operations.
    pub kind: SelectorKind,
}

/// How a [`Selector`] chooses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SelectorKind {
    /// The operation of this `operationId`, letter by letter; failing that, the one whose method has this name.
    Operation(String),
    /// Every operation with this tag.
    Tag(String),
    /// The operation at a method and path.
    Endpoint {
        /// In capitals, as on the wire: `GET`.
        method: String,
        /// As the description writes it: `/pets/{id}`.
        path: String,
    },
}

/// A name chosen by the user.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rename {
    /// Where the user wrote it.
    pub id: usize,
    /// What kind of thing is renamed.
    pub kind: RenameKind,
    /// Which one, as the description calls it.
    pub from: String,
    /// The Rust identifier, without `r#`.
    pub to: String,
}

/// What a [`Rename`] is about, and so how its `from` is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RenameKind {
    /// An `operationId`, or method and path such as `GET /pets/{id}`.
    Operation,
    /// A component schema's name.
    Schema,
    /// A property of a component schema: `Schema.property`.
    Property,
    /// A value of an enumeration, or an alternative of a union, in a component schema: `Schema.value`.
    Variant,
}

/// A property that holds a secret.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SecretProperty {
    /// Where the user wrote it.
    pub id: usize,
    /// The component schema's name.
    pub schema: String,
    /// The property's name in the description.
    pub property: String,
}
