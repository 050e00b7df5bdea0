//! The options `secret` and `public`.

/// An entry about the secrecy of the members, parameters and headers that match a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SecrecyEntry {
    /// The `id` of the entry.
    pub id: usize,
    /// The key: `Schema.property`, `operation.parameter` or `operation.response.header`. `*` matches any text.
    pub key: String,
    /// The secrecy of the matching values.
    pub secrecy: Secrecy,
}

/// The secrecy of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Secrecy {
    /// The value is never printed.
    Secret,
    /// The value is printed like any other.
    Public,
}
