//! Derive macros of the user for some types.

use super::path::Path;

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
    /// The type of a schema, with the same key as in a [`Rename`](super::Rename).
    Schema(String),
}
