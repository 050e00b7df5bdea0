//! The user's options and all their defaults.

mod corrections;
mod derive;
mod env;
mod examples;
mod mocking;
mod paginate;
mod path;
mod secrecy;
mod xml;

use crate::compat::ChangeKind;
use crate::diagnostic::{AllowedPlace, Code, Level};

pub use self::corrections::{Overlay, Relaxation};
pub use self::derive::{DeriveTarget, PartialDerive};
pub use self::env::EnvEntry;
pub use self::examples::ExampleValues;
pub use self::mocking::Mocking;
pub use self::paginate::*;
pub use self::path::Path;
pub use self::secrecy::{Secrecy, SecrecyEntry};
pub use self::xml::XmlBodies;
pub use crate::ir::EnvKind;

/// The user's options. By default, everything is generated, with the names of the description.
///
/// Each entry has an `id` from the caller. A finding about the entry has this id in its place,
/// [`Place::Option`](crate::diagnostic::Place::Option).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Options {
    /// The operations to generate: those that any of these selectors selects and none excludes. `None` selects all. If
    /// all selectors exclude operations, the others are generated.
    pub only: Option<Vec<Selector>>,
    /// Component schemas to generate in addition to those that operations reference. In a description without
    /// operations, only these are generated.
    pub schemas: Option<Vec<Component>>,
    /// The names that replace names from the description.
    pub renames: Vec<Rename>,
    /// The user's types that replace types of the description.
    pub replacements: Vec<Replacement>,
    /// Entries that make a value secret or public, in spite of its format and name.
    pub secrecy: Vec<SecrecyEntry>,
    /// Traits to derive for generated types, in addition to those that all of them have.
    pub derives: Vec<Path>,
    /// Derive macros for some of the types, in addition to `derives`.
    pub partial_derives: Vec<PartialDerive>,
    /// The source of the names of operations.
    pub operation_names: OperationNames,
    /// The source of the groups of operations.
    pub group: Grouping,
    /// The pagination of operations, in place of that of their shape.
    pub pagination: Vec<PaginationEntry>,
    /// The header for a key of each request by `POST` or `PATCH`, if the description has none.
    pub idempotency_key: Option<String>,
    /// The treatment of members that the description does not list.
    pub extra: Extra,
    /// The treatment of strings that violate their `format`.
    pub formats: Formats,
    /// The mock of the service for tests.
    pub mock: Mocking,
    /// The functions that return the examples of the description.
    pub examples: ExampleValues,
    /// The treatment of XML bodies.
    pub xml: XmlBodies,
    /// The levels of warnings, by code. For a code with several entries, the last entry counts.
    pub levels: Vec<(Code, Level)>,
    /// The places at which a code is allowed.
    pub allowed_places: Vec<AllowedPlace>,
    /// The environment variables with credentials.
    pub env: Vec<EnvEntry>,
    /// The breaking changes since the older description that the user accepts.
    pub accepted: Vec<Acceptance>,
    /// The members that are optional and nullable in spite of their schemas.
    pub relaxed: Vec<Relaxation>,
    /// The overlays that are applied to the description in this order, and also to an older description.
    pub overlays: Vec<Overlay>,
}

impl Options {
    /// Returns the user's name for the schema with this key: `["Pet"]`, or `["Pet", "owner"]` for a schema inside it.
    pub(crate) fn name_of_schema(&self, key: &[String]) -> Option<&str> {
        let mut renames = self.renames.iter().filter(|rename| rename.kind == RenameKind::Schema);
        // The name of a component can contain dots.
        let is_key = |rename: &&Rename| rename.from.split('.').eq(key.iter().flat_map(|word| word.split('.')));
        renames.find(is_key).map(|rename| rename.to.as_str())
    }
}

/// The source of the names of operations.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum OperationNames {
    /// The unchanged `operationId`, or else method and path.
    Declared,
    /// The name in an extension of the description, or the `operationId` without the parts that frameworks add.
    #[default]
    Shortened,
    /// Method and path.
    Path,
}

/// The source of the groups of operations. Each group has a type with methods; without groups, all methods are in the
/// client.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Grouping {
    /// There are no groups.
    #[default]
    None,
    /// The group in an extension of the description, or else the first tag.
    Tags,
}

/// A breaking change that the user accepts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Acceptance {
    /// The `id` of the entry.
    pub id: usize,
    /// The kind of change.
    pub kind: ChangeKind,
    /// The subject, as reports write it. `None` accepts all changes of the kind.
    pub subject: Option<String>,
}

/// The treatment of an object's members that the description does not list.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Extra {
    /// These members are skipped.
    #[default]
    Ignore,
    /// These members are kept in a field, and sent again.
    Keep,
}

/// The treatment of strings that violate their `format`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Formats {
    /// The string is an error.
    #[default]
    Strict,
    /// The string is kept as text.
    Lenient,
}

/// A type of the user that replaces a type of the description.
///
/// The runtime's `Decode` and `Encode` read and write this type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Replacement {
    /// The `id` of the entry.
    pub id: usize,
    /// The kind of the replaced item.
    pub kind: ReplacementKind,
    /// The name of the item in the description.
    pub from: String,
    /// The type that replaces it.
    pub to: Path,
}

/// The kind of a [`Replacement`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReplacementKind {
    /// A component schema.
    Schema,
    /// Every string or number with this `format`.
    Format,
}

/// A component schema to generate, even if no operation references it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Component {
    /// The `id` of the entry.
    pub id: usize,
    /// The name of the schema in the description.
    pub name: String,
}

/// An entry that selects operations.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Selector {
    /// The `id` of the entry.
    pub id: usize,
    /// The criterion of the operations.
    pub kind: SelectorKind,
}

/// The criterion of a [`Selector`]. In all texts, `*` matches any characters but `/`, and `**` any characters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SelectorKind {
    /// The operation with exactly this `operationId`, or else the operation whose method has this name.
    Operation(String),
    /// Every operation with this tag.
    Tag(String),
    /// The operation at a method and path.
    Endpoint {
        /// The method in capitals, as in requests: `GET`. The method `*` matches each method.
        method: String,
        /// The path, as in the description: `/pets/{id}`.
        path: String,
    },
    /// The operations that this criterion selects are excluded.
    Not(Box<SelectorKind>),
}

impl SelectorKind {
    /// Returns the criterion that selects the operations, also if they are excluded.
    pub(crate) fn criterion(&self) -> &Self {
        match self {
            Self::Not(kind) => kind,
            kind => kind,
        }
    }
}

/// A name that the user chooses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rename {
    /// The `id` of the entry.
    pub id: usize,
    /// The kind of the renamed item.
    pub kind: RenameKind,
    /// The name of the item in the description.
    pub from: String,
    /// The Rust identifier, without `r#`.
    pub to: String,
}

/// The kind of a [`Rename`], which decides the meaning of its `from`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RenameKind {
    /// An `operationId`, or method and path such as `GET /pets/{id}`.
    Operation,
    /// A group of operations: its tag, or its names with a dot between them.
    Group,
    /// A schema: a component by its name, or a schema inside it by the keys of the path: `Pet.owner`.
    Schema,
    /// A property: `Schema.property`. A property of an inner schema has the keys of the path: `Schema.owner.name`.
    Property,
    /// A value of an enum, or an alternative of a union: `Schema.value`, `Schema.Alternative`.
    Variant,
    /// A parameter after its operation: `operationId.name` or `GET /pets.name`. A location can precede the name:
    /// `operationId.query.name`.
    Parameter,
}

impl RenameKind {
    /// Every kind.
    pub const ALL: [Self; 6] =
        [Self::Operation, Self::Group, Self::Schema, Self::Property, Self::Variant, Self::Parameter];

    /// Returns the word before the name in the option `rename`.
    pub fn keyword(self) -> &'static str {
        match self {
            Self::Operation => "operation",
            Self::Group => "group",
            Self::Schema => "schema",
            Self::Property => "property",
            Self::Variant => "variant",
            Self::Parameter => "parameter",
        }
    }
}
