//! Everything a user may choose; defaults live here and nowhere else.

use proc_macro2::TokenStream;

use crate::compat::ChangeKind;
use crate::diagnostic::{AllowedPlace, Code, Level};

/// The user's options. The default is everything, with its own name.
///
/// Each entry has an `id` from the caller; a finding about the entry has the place
/// [`Place::Option`](crate::diagnostic::Place::Option) with that id.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Options {
    /// The operations to generate: those any of these matches. `None` is all of them.
    pub only: Option<Vec<Selector>>,
    /// Component schemas to generate in addition to those that the operations reference; without operations, only
    /// these.
    pub schemas: Option<Vec<Component>>,
    /// The names to give instead of those made from the description.
    pub renames: Vec<Rename>,
    /// Types of the user's own, in place of described ones.
    pub replacements: Vec<Replacement>,
    /// Items that are secret in spite of format and name, and items that are not.
    pub secrecy: Vec<SecrecyEntry>,
    /// Traits to derive for generated types, beside those that all of them have.
    pub derives: Vec<Path>,
    /// The names of operations.
    pub operation_names: OperationNames,
    /// The groups of operations.
    pub group: Grouping,
    /// The treatment of members that are not described.
    pub extra: Extra,
    /// The reading of strings that are not in their `format`.
    pub formats: Formats,
    /// The levels of warnings, by code; of two entries for one code the later counts.
    pub levels: Vec<(Code, Level)>,
    /// Places at which a code is allowed.
    pub allowed_places: Vec<AllowedPlace>,
    /// Changes since the older description that are meant, although they break its clients.
    pub accepted: Vec<Acceptance>,
}

impl Options {
    /// Returns the name that the user gives the schema with this key: `["Pet"]`, or `["Pet", "owner"]` for one inside it.
    pub(crate) fn name_of_schema(&self, key: &[String]) -> Option<&str> {
        let mut renames = self.renames.iter().filter(|rename| rename.kind == RenameKind::Schema);
        // A name may have dots itself.
        let is_key = |rename: &&Rename| rename.from.split('.').eq(key.iter().flat_map(|word| word.split('.')));
        renames.find(is_key).map(|rename| rename.to.as_str())
    }
}

/// The source of the names of operations.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum OperationNames {
    /// The `operationId` as it is, or else method and path.
    Declared,
    /// The name that an extension of the description gives, or the `operationId` without the parts that frameworks add.
    #[default]
    Shortened,
    /// Method and path.
    Path,
}

/// The groups of operations: methods of a type for each group, or all of them of the client.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Grouping {
    /// There are no groups.
    #[default]
    None,
    /// The group that an extension of the description gives, or the first tag.
    Tags,
}

/// A change that is meant, although it breaks clients of the older description.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Acceptance {
    /// The identifier of the option's place.
    pub id: usize,
    /// The kind of change.
    pub kind: ChangeKind,
    /// The subject in the words of the report; `None` accepts all changes of the kind.
    pub subject: Option<String>,
}

/// The treatment of an object's members that are not described.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Extra {
    /// Skipped.
    #[default]
    Ignore,
    /// They are kept beside the described ones, and sent again.
    Keep,
}

/// The reading of strings that are not in their `format`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Formats {
    /// They are an error.
    #[default]
    Strict,
    /// They are kept as text.
    Lenient,
}

/// A type of the user's own, in place of a described one.
///
/// The type is read and written by the runtime's `Decode` and `Encode`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Replacement {
    /// The identifier of the option's place.
    pub id: usize,
    /// The kind of the replaced item.
    pub kind: ReplacementKind,
    /// Its name in the description.
    pub from: String,
    /// The replacement.
    pub to: Path,
}

/// The kind of a [`Replacement`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReplacementKind {
    /// A component schema.
    Schema,
    /// Every string or number of this `format`.
    Format,
}

/// A type or a trait of the user, in which [`Path::HERE`] is the module of the macro call.
#[derive(Debug, Clone)]
pub struct Path(pub TokenStream);

impl Path {
    /// The first name of a path that is relative to the module of the macro call.
    pub const HERE: &str = "__here";
}

impl PartialEq for Path {
    fn eq(&self, other: &Self) -> bool {
        self.0.to_string() == other.0.to_string()
    }
}

impl Eq for Path {}

/// A component schema to generate, whether an operation reaches it or not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Component {
    /// The identifier of the option's place.
    pub id: usize,
    /// Its name in the description.
    pub name: String,
}

/// A choice of operations.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Selector {
    /// The identifier of the option's place.
    pub id: usize,
    /// The operations.
    pub kind: SelectorKind,
}

/// The criterion of a [`Selector`].
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
    /// The identifier of the option's place.
    pub id: usize,
    /// The kind of the renamed item.
    pub kind: RenameKind,
    /// Its name in the description.
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
    /// A schema: a component by its name, what is written inside another by the way to it: `Pet.owner`.
    Schema,
    /// A property: `Schema.property`, or with the way to it where it is written inside another: `Schema.owner.name`.
    Property,
    /// A value of an enumeration, or an alternative of a union: `Schema.value`, `Schema.Alternative`.
    Variant,
    /// A parameter after its operation: `operationId.name`, `GET /pets.name`, or with its location `operationId.query.name`.
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

/// The user's decision about members, parameters and headers with a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SecrecyEntry {
    /// The identifier of the option's place.
    pub id: usize,
    /// `Schema.property`, `operation.parameter` or `operation.response.header`, where `*` matches any letters.
    pub key: String,
    /// The decision.
    pub secrecy: Secrecy,
}

/// The secrecy of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Secrecy {
    /// It is never printed.
    Secret,
    /// It is printed as any other.
    Public,
}
