//! The option `mock`.

/// The mock of the service for tests.
    pub mock: Mocking,
    /// The levels of warnings, by code. For a code with several entries, the last entry counts.
    pub levels: Vec<(Code, Level)>,
    /// The places at which a code is allowed.
    pub allowed_places: Vec<AllowedPlace>,
    /// The environment variables with credentials.
    pub env: Vec<EnvEntry>,
    /// The breaking changes since the older description that the user accepts.
    pub accepted: Vec<Acceptance>,
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

/// A derive macro of the user for some of the generated types.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartialDerive {
    /// The `id` of the entry.
    pub id: usize,
    /// The types that derive it.
    pub target: DeriveTarget,
    /// The derive macro.
    pub path: Path,
}

/// The types of a [`PartialDerive`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DeriveTarget {
    /// All structs.
    Structs,
    /// All enums of strings or integers.
    Enums,
    /// All unions.
    Unions,
    /// The type of a schema, with the same key as in a [`Rename`].
    Schema(String),
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

/// The mock of the service for tests.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Mocking {
    /// There is no mock.
    #[default]
    None,
    /// The client has a mock, and every type has a constructor.
    Typed,
}
